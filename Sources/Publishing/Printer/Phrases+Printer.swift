package import SessionEngine

extension Phrases {
    /// The sentences of a printer's trouble.
    package func explain(_ trouble: PrinterTrouble) -> Explanation {
        switch trouble {
        case .noScheduler, .noPrinter, .unknownQueue: explainQueue(trouble)
        case .badAddress, .refused, .notAPrinter: explainAddress(trouble)
        case .aborted, .cancelled, .fellSilent, .notSent: explainJob(trouble)
        case .needsPassword, .readsNoPDF, .takesNoJobs, .rejected: explainRefusal(trouble)
        }
    }

    /// What became of a job that the printer took.
    package func say(_ receipt: PrintReceipt) -> String {
        let printer = shown(receipt.printer)
        return switch receipt.progress {
        case .printed:
            say(fr: "Imprimé sur \(printer) (tâche \(receipt.job)).", en: "Printed on \(printer) (job \(receipt.job)).")
        case .underWay(let remark):
            say(
                fr: "Envoyé à \(printer) (tâche \(receipt.job)) ; l'impression n'est pas encore finie.",
                en: "Sent to \(printer) (job \(receipt.job)); it is not printed yet.")
                + (remark.map { say(fr: " L'imprimante dit : \(shown($0))", en: " The printer says: \(shown($0))") }
                    ?? "")
        case .held(let reasons):
            say(
                fr: "Envoyé à \(printer) (tâche \(receipt.job)), mais l'imprimante attend\(because(reasons)).",
                en: "Sent to \(printer) (job \(receipt.job)), but the printer is waiting\(because(reasons)).")
        }
    }

    /// A name or a remark from outside, in quotation marks, with its control characters made visible.
    private func shown(_ text: String) -> String { quoted(Self.visible(text)) }

    private func explainQueue(_ trouble: PrinterTrouble) -> Explanation {
        switch trouble {
        case .unknownQueue(let name, let known):
            Explanation(
                say(
                    fr: "Aucune imprimante ne s'appelle \(shown(name)) ici.",
                    en: "No printer here is called \(shown(name))."), choose(from: known))
        case .noPrinter(let known):
            Explanation(
                say(
                    fr: "Aucune imprimante n'est choisie sur cet ordinateur.",
                    en: "No printer is chosen on this computer."), choose(from: known))
        default:
            Explanation(
                say(
                    fr: "Aucun service d'impression ne répond sur cet ordinateur.",
                    en: "No print service answers on this computer."), addressInstead)
        }
    }

    private func choose(from known: [String]) -> String {
        guard !known.isEmpty else { return addressInstead }
        return say(
            fr: "Choisissez-en une avec --printer : \(list(known.map(Self.visible))).",
            en: "Choose one with --printer: \(list(known.map(Self.visible))).")
    }

    private var addressInstead: String {
        say(
            fr: "Donnez l'adresse d'une imprimante (--printer ipp://…), ou copiez le fichier PDF sur une clé.",
            en: "Give the address of a printer (--printer ipp://…), or copy the PDF file onto a stick.")
    }

    private func explainAddress(_ trouble: PrinterTrouble) -> Explanation {
        switch trouble {
        case .refused(let address):
            Explanation(
                say(
                    fr: "Rien ne répond à l'adresse \(Self.visible(address)).",
                    en: "Nothing answers at the address \(Self.visible(address))."),
                say(
                    fr: "Vérifiez que l'imprimante est allumée et sur le même réseau que cet ordinateur.",
                    en: "See that the printer is on, and in the same network as this computer."))
        case .notAPrinter(let address):
            Explanation(
                say(
                    fr: "À l'adresse \(Self.visible(address)) il n'y a pas d'imprimante.",
                    en: "There is no printer at the address \(Self.visible(address))."),
                say(
                    fr: "La fin de l'adresse est le plus souvent /ipp/print : essayez-la.",
                    en: "The address most often ends in /ipp/print: try that."))
        case .badAddress(let text):
            Explanation(
                say(
                    fr: "\(shown(text)) n'est pas l'adresse d'une imprimante.",
                    en: "\(shown(text)) is not the address of a printer."),
                say(
                    fr: "Une adresse s'écrit ipp://nom-ou-numéro/ipp/print.",
                    en: "An address is written ipp://name-or-number/ipp/print."))
        default: explain(.noScheduler)
        }
    }

    private func explainRefusal(_ trouble: PrinterTrouble) -> Explanation {
        switch trouble {
        case .needsPassword(let printer):
            Explanation(
                say(
                    fr: "L'imprimante \(shown(printer)) demande un nom et un mot de passe.",
                    en: "The printer \(shown(printer)) asks for a name and a password."), anotherPrinter)
        case .readsNoPDF(let printer):
            Explanation(
                say(
                    fr: "L'imprimante \(shown(printer)) ne lit pas le PDF.",
                    en: "The printer \(shown(printer)) does not read PDF."),
                say(
                    fr:
                        "Passez par le service d'impression de l'ordinateur (--printer et son nom), ou choisissez-en une autre.",
                    en: "Go through the computer's print service (--printer and its name), or choose another one."))
        case .takesNoJobs(let printer):
            Explanation(
                say(
                    fr: "L'imprimante \(shown(printer)) ne prend pas de tâche en ce moment.",
                    en: "The printer \(shown(printer)) takes no jobs at present."), anotherPrinter)
        case .rejected(let printer, let status):
            Explanation(
                say(
                    fr: "L'imprimante \(shown(printer)) a refusé le document (\(Self.visible(status))).",
                    en: "The printer \(shown(printer)) refused the document (\(Self.visible(status)))."), anotherPrinter
            )
        default: explain(.noScheduler)
        }
    }

    private func explainJob(_ trouble: PrinterTrouble) -> Explanation {
        switch trouble {
        case .aborted(let printer, let job, let reasons):
            Explanation(
                say(
                    fr: "L'imprimante \(shown(printer)) a abandonné la tâche \(job)\(because(reasons)).",
                    en: "The printer \(shown(printer)) gave job \(job) up\(because(reasons))."), anotherPrinter)
        case .cancelled(let printer, let job):
            Explanation(
                say(
                    fr: "Quelqu'un a annulé la tâche \(job) sur l'imprimante \(shown(printer)).",
                    en: "Somebody cancelled job \(job) at the printer \(shown(printer))."),
                say(fr: "Imprimez de nouveau quand elle est libre.", en: "Print again when it is free."))
        case .fellSilent(let printer):
            Explanation(
                say(
                    fr: "L'imprimante \(shown(printer)) ne répond plus : peut-être imprime-t-elle, peut-être non.",
                    en: "The printer \(shown(printer)) answers no more: it may print, or it may not."),
                say(
                    fr: "Allez voir avant d'imprimer de nouveau.", en: "Go and look before you print again."))
        default:
            Explanation(
                say(
                    fr: "Cet ordinateur n'a pas pu préparer l'envoi : la mémoire manque.",
                    en: "This computer could not make the document ready for sending: it is short of memory."),
                say(
                    fr: "Fermez d'autres programmes, puis imprimez de nouveau.",
                    en: "Close other programs, print again."))
        }
    }

    private var anotherPrinter: String {
        say(
            fr: "Regardez l'écran de l'imprimante, ou choisissez-en une autre avec --printer.",
            en: "Look at the printer's own screen, or choose another one with --printer.")
    }

    /// The printer's reasons in words, after a colon; nothing where it gave none that helps.
    private func because(_ reasons: [String]) -> String {
        var words: [String] = []
        for reason in reasons.compactMap(word) where !words.contains(reason) { words.append(reason) }
        return words.isEmpty
            ? "" : say(fr: " : \(words.joined(separator: ", "))", en: ": \(words.joined(separator: ", "))")
    }

    /// A reason as IPP writes it (`media-empty-error`), in words (RFC 8011 §5.3.8 and §5.4.12).
    private func word(for reason: String) -> String? {
        let base =
            ["-error", "-warning", "-report"].first(where: reason.hasSuffix)
            .map { String(reason.dropLast($0.count)) } ?? reason
        return switch base {
        case "media-empty", "media-needed": say(fr: "il n'y a plus de papier", en: "there is no paper")
        case "media-jam": say(fr: "du papier est coincé", en: "paper is jammed")
        case "toner-empty", "marker-supply-empty": say(fr: "il n'y a plus d'encre", en: "there is no ink")
        case "cover-open", "door-open", "interlock-open": say(fr: "un capot est ouvert", en: "a cover is open")
        case "output-area-full": say(fr: "le bac de sortie est plein", en: "the output tray is full")
        case "paused", "printer-stopped", "stopped": say(fr: "elle est en pause", en: "it is paused")
        case "offline", "connecting-to-device", "shutdown": say(fr: "elle est hors ligne", en: "it is offline")
        case "document-format-error", "document-unprintable-error", "unsupported-document-format":
            say(fr: "elle ne sait pas lire le document", en: "it cannot read the document")
        default: nil
        }
    }
}
