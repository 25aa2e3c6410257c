package import SessionEngine

/// How the paper looks and in which order it speaks: data that a user can copy and change.
///
/// Its own fields are checked where it is read; here any values are taken.
package struct PaperLayout: Hashable, Sendable {
    /// The colours, each 0xRRGGBB.
    package struct Inks: Hashable, Sendable {
        /// Titles and outlines; remarks; thin lines.
        package var deep: UInt32 = 0x1f4e5f, grey: UInt32 = 0x555555, rule: UInt32 = 0xa9b7bb
        /// The wedge behind the path, an engine, the ground, the facilitator's box.
        package var wedge: UInt32 = 0xeaf1f2, engine: UInt32 = 0xf6efe2, ground: UInt32 = 0xdfe7df
        package var box: UInt32 = 0xf3e6d0

        /// Our own colours: dark enough to be read when printed in grey.
        package init() {}
    }

    /// Its name, and its title in both languages.
    package var id: String, title: Bilingual
    /// The sections after page 1, in this order; those that are not named are left out.
    package var sections: [Section.ID] = Section.ID.allCases
    /// The annex is printed.
    package var hasAnnex = true
    /// The colours.
    package var inks = Inks()
    /// The families of running text and of labels; nil: ours.
    package var textFont: String?, labelFont: String?
    /// The size of running text in points: 8 to 14.
    package var textSize = 10.0
    /// The margins above and below, and on either side, in millimetres: 10 to 40.
    package var verticalMargin = 17.0, horizontalMargin = 20.0
    /// A picture (PNG) for the head of page 1; nil: none.
    package var logo: [UInt8]?

    /// A layout with our own values.
    package init(id: String, title: Bilingual) {
        self.id = id
        self.title = title
    }

    /// What is used where nobody chose another.
    package static let standard = PaperLayout(
        id: "standard", title: Bilingual(fr: "Synthèse entière", en: "Whole synthesis"))
}

extension Synthesis {
    /// The same document with the sections that a layout names, in its order.
    package func arranged(by layout: PaperLayout) -> Synthesis {
        var arranged = self
        arranged.sections = layout.sections.flatMap { id in sections.filter { $0.id == id } }
        return arranged
    }
}
