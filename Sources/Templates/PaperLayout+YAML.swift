import Foundation
import SessionEngine
package import Synthesis

extension PaperLayout {
    /// Reads a file of `Synthesis`.
    ///
    /// `name` is the file's name without its ending, which the id must equal; nil where no file bears it yet. A logo is
    /// looked for beside the file, and refused where it is no PNG of at most a mebibyte.
    package init(yaml text: String, file: String, name: String?) throws(TemplateFaults) {
        let page = try YAMLPage(text, file: file, shape: .layout)
        let read = try page.decode(LayoutFile.self)
        var faults: [TemplateFault] = []
        if let name, name != read.id { faults.append(page.fault(.idIsNotTheName(id: read.id, name: name), at: ["id"])) }
        let sections = read.sections?.compactMap(Section.ID.init) ?? Section.ID.allCases
        let names = sections.map(\.rawValue)
        for (index, name) in names.enumerated() where names[..<index].contains(name) {
            faults.append(page.fault(.twice(name), at: ["sections", .index(index)]))
        }
        self.init(id: read.id, title: read.title)
        self.sections = sections
        hasAnnex = read.annex ?? true
        textSize = read.textSize ?? textSize
        verticalMargin = read.margins?.vertical ?? verticalMargin
        horizontalMargin = read.margins?.horizontal ?? horizontalMargin
        (textFont, labelFont) = (read.fonts?.text, read.fonts?.label)
        inks = read.colours?.inks ?? inks
        if let path = read.logo {
            logo = Self.picture(path, beside: file)
            if logo == nil { faults.append(page.fault(.noPicture(path), at: ["logo"])) }
        }
        guard faults.isEmpty else { throw TemplateFaults(faults) }
    }

    /// The bytes of a PNG, where the file begins as one.
    ///
    /// Source: PNG specification, third edition, 5.2.
    private static func picture(_ name: String, beside file: String) -> [UInt8]? {
        let folder = (file as NSString).deletingLastPathComponent
        guard !name.contains("/"), !name.hasPrefix("."),
            let data = try? OrdinaryFile.read(folder + "/" + name, atMost: 1 << 20),
            data.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A])
        else { return nil }
        return [UInt8](data)
    }
}

/// A layout as its file writes it.
private struct LayoutFile: Decodable {
    var id: String
    var title: Bilingual
    var sections: [String]?
    var annex: Bool?
    var textSize: Double?
    var margins: Margins?
    var fonts: Fonts?
    var colours: Colours?
    var logo: String?

    enum CodingKeys: String, CodingKey {
        case id, title, sections, annex, margins, fonts, colours, logo
        case textSize = "text-size"
    }

    struct Margins: Decodable { var vertical: Double?, horizontal: Double? }

    struct Fonts: Decodable { var text: String?, label: String? }

    struct Colours: Decodable {
        var titles: String?, remarks: String?, lines: String?, path: String?, engines: String?, ground: String?
        var reading: String?

        /// Ours where the file names none.
        var inks: PaperLayout.Inks {
            var inks = PaperLayout.Inks()
            func take(_ text: String?, _ ink: WritableKeyPath<PaperLayout.Inks, UInt32>) {
                if let text, let value = UInt32(text.dropFirst(), radix: 16) { inks[keyPath: ink] = value }
            }
            take(titles, \.deep)
            take(remarks, \.grey)
            take(lines, \.rule)
            take(path, \.wedge)
            take(engines, \.engine)
            take(ground, \.ground)
            take(reading, \.box)
            return inks
        }
    }
}
