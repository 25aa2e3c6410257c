import Foundation
import SessionEngine
import Templates

extension Desk {
    /// Writes a file of the user's own library under a name that nothing there bears.
    func keep(_ text: String, as name: String, on shelf: TemplateLibrary.Shelf, in library: TemplateLibrary) throws {
        if let fault = library.fault(ofName: name) {
            throw Complaint(Explanation(phrases.fault(fault), phrases.remedy(fault)), .wrong)
        }
        guard let path = library.ownPath(name, on: shelf) else { throw Complaint(phrases.noLibraryFolder(), .failed) }
        let folder = (path as NSString).deletingLastPathComponent
        do {
            try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        } catch {
            throw Complaint(phrases.cannotWrite(folder), .failed)
        }
        guard !PrivateFile.isTaken(path) else { throw Complaint(phrases.libraryNameTaken(path), .failed) }
        try write(Data(text.utf8), to: path, isForced: false)
        output.line(phrases.fileWritten(path))
        output.line(phrases.thenCheck(name, on: shelf))
    }

    /// Tells, file by file, every fault with what to write instead, then what will not fit; refuses when one is broken.
    ///
    /// Without a word, those of the user's own on the shelves.
    func check(_ words: [String], on shelves: [TemplateLibrary.Shelf], in library: TemplateLibrary) throws {
        let words = words.isEmpty ? library.ownPaths(on: shelves) : words
        guard !words.isEmpty else { return output.line(phrases.noOwnFiles(on: shelves)) }
        var broken = 0
        for word in words {
            do throws(TemplateFaults) {
                let overflows = try library.check(word, on: shelves)
                output.line(phrases.isReadable(word))
                tell(overflows)
            } catch {
                broken += 1
                tell(error.faults)
            }
        }
        if broken > 0 { throw Complaint(phrases.brokenFiles(broken, of: words.count), .failed) }
    }

    private func tell(_ faults: [TemplateFault]) {
        for fault in faults { output.lines([phrases.fault(fault), "  " + phrases.remedy(fault)]) }
    }
}

extension Desk {
    /// The cards that the template of a workshop proposes, as far as they are at hand: those read there as they were read.
    func cards(proposedBy workshop: Workshop) -> [Experience] {
        let library = TemplateLibrary(environment: environment)
        return (workshop.template?.experiences ?? []).compactMap { id in
            workshop.experience(id) ?? (try? library.experience(id))
        }
    }
}

extension Desk {
    /// The files of a shelf by name, each with what it tells of itself or with all that is wrong with it.
    func list<Content>(
        _ items: [LibraryItem<Content>], asJSON: Bool, _ told: (Content) -> LibraryRecord.Told
    ) throws {
        let records = items.map { LibraryRecord($0, (try? $0.content.get()).map(told), phrases) }
        if asJSON { return try output.json(records) }
        for record in records {
            output.lines(phrases.entry(record.id, record.title, record.summary))
            for fault in record.faults { output.line("  " + fault) }
        }
    }
}

/// A file of the library, for a program.
struct LibraryRecord: Encodable {
    /// What a template or a card tells of itself in a list.
    struct Told {
        var title: Bilingual
        var place: Bilingual?
        var summary: Bilingual
    }

    let id: String
    /// Absent where the file is broken; a template has no place.
    let title: String?, place: String?, summary: String?
    let path: String
    let own: Bool
    let faults: [String]

    init<Content>(_ item: LibraryItem<Content>, _ told: Told?, _ phrases: Phrases) {
        id = item.id
        title = told.map { phrases.text($0.title) }
        place = told?.place.map { phrases.text($0) }
        summary = told.map { phrases.text($0.summary) }
        path = item.path
        own = item.isOwn
        faults = if case .failure(let faults) = item.content { faults.faults.map { phrases.fault($0) } } else { [] }
    }
}
