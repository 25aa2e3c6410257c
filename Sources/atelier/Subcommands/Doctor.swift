import ArgumentParser
import Canvas
import Foundation
import Publishing
import SessionEngine
import SessionStore

struct Doctor: Subcommand {
    static let page = Page(
        name: "doctor", chapter: .machine,
        does: Bilingual(
            fr: "Dit l'état de la machine : terminal, langue, dossiers, polices, césure, imprimante.",
            en: "Tells the state of the machine: terminal, language, folders, fonts, hyphenation, printer."),
        forms: [Bilingual(typed: "")], words: 0...0, examples: [Bilingual(typed: "atelier doctor")])
}

@MainActor
extension Doctor {
    func perform(at desk: Desk) throws {
        let phrases = desk.phrases
        desk.output.line("atelier \(Program.version)")
        let size = TerminalSize.read()
        desk.output.line(phrases.terminal(desk.environment["TERM"] ?? "", size, isAtHand: isTerminalAtHand))
        let names = [InterfaceLanguage.variable, "LC_ALL", "LC_MESSAGES", "LANG"]
        desk.output.line(phrases.locale(names.compactMap { name in desk.environment[name].map { "\(name)=\($0)" } }))
        desk.output.line(
            phrases.stateFolder(
                Installation.stateFolder(desk.environment),
                isKept: Installation.find(environment: desk.environment).isKept))
        desk.output.line(phrases.fonts(missing: PaperFonts.missing))
        desk.output.line(phrases.hyphenation(missing: Hyphenation.missing))
        desk.output.lines(printers(phrases))
    }

    private func printers(_ phrases: Phrases) -> [String] {
        do throws(PrinterTrouble) {
            return [phrases.printers(try PrintService().queues())]
        } catch {
            let told = phrases.explain(error)
            return [phrases.printer(told.fact), "    " + told.remedy]
        }
    }
}
