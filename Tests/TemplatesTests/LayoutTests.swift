import Foundation
import SessionEngine
import Synthesis
import Templates
import Testing

@Suite("A layout of the paper")
struct LayoutTests {
    let own = OwnFolder()
    var library: TemplateLibrary { TemplateLibrary(folder: own.path) }

    @Test("the built-in ones read, and the standard one is what the program does by itself")
    func builtIn() throws {
        let layouts = library.listLayouts()
        #expect(layouts.map(\.id) == ["courte", "standard"])
        for layout in layouts { _ = try layout.content.get() }
        #expect(try library.layout("standard") == PaperLayout.standard)
        let short = try library.layout("courte")
        #expect(short.sections == [.groups, .levers, .actions] && !short.hasAnnex)
    }

    @Test("the user's own wins, with its sections, sizes, colours, letters and logo")
    func ownWins() throws {
        let png: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0]
        try own.write(Data(png), to: "Synthesis/logo.png")
        try own.write(
            """
            id: standard
            title: { fr: "La nôtre", en: "Ours" }
            sections: [actions, frame]
            annex: false
            text-size: 12
            margins: { vertical: 20.5 }
            colours: { titles: "#102030" }
            fonts: { text: "DejaVu Serif" }
            logo: logo.png
            """, to: "Synthesis/standard.yaml")
        let layout = try library.layout("standard")
        #expect(layout.sections == [.actions, .frame] && !layout.hasAnnex)
        #expect(layout.textSize == 12 && layout.verticalMargin == 20.5 && layout.horizontalMargin == 20)
        #expect(layout.inks.deep == 0x10_20_30 && layout.inks.grey == PaperLayout.Inks().grey)
        #expect(layout.textFont == "DejaVu Serif" && layout.labelFont == nil && layout.logo == png)
    }

    @Test(
        "what is wrong is told with its line and what to write instead",
        arguments: [
            ("sections: [besides]", 3, "besides", "beside"),
            ("text-size: 40", 3, "un nombre de 8 à 14", "8.5"), ("text-size: grand", 3, "un nombre de 8 à 14", "8.5"),
            ("sections: [frame, photos]", 3, "photos", "convergences"),
            ("sections: [frame, frame]", 3, "deux fois", "autre"),
            ("colours: { titles: bleu }", 3, "une couleur", "#1f4e5f"),
            ("colours: { titre: \"#000000\" }", 3, "titre", "titles"),
            ("annex: oui", 3, "true ou false", "true"), ("logo: absent.png", 3, "aucune image PNG", "même dossier"),
            ("logo: ../secret.png", 3, "aucune image PNG", "même dossier"), ("couleurs: {}", 3, "couleurs", "colours"),
            ("margins: { vertical: 5 }", 3, "un nombre de 10 à 40", "10.5"),
        ])
    func faults(line: String, number: Int, says: String, remedy: String) throws {
        let text = "id: le-mien\ntitle: { fr: \"Le mien\", en: \"Mine\" }\n\(line)\n"
        try own.write(text, to: "Synthesis/le-mien.yaml")
        let faults = try #require(throws: TemplateFaults.self) { try library.layout("le-mien") }.faults
        let fault = try #require(faults.first)
        #expect(fault.line == number)
        #expect(Phrases(.fr).fault(fault).contains(says), "\(Phrases(.fr).fault(fault))")
        #expect(Phrases(.fr).remedy(fault).contains(remedy), "\(Phrases(.fr).remedy(fault))")
        #expect(!Phrases(.en).fault(fault).isEmpty && !Phrases(.en).remedy(fault).isEmpty)
    }
}
