import Glibc

/// The fonts of our pages: the same on every machine that has four Debian packages.
package enum PaperFonts {
    /// The packages, each with one of its fonts.
    private static let packages: KeyValuePairs = [
        "fonts-linuxlibertine": "/usr/share/fonts/opentype/linux-libertine/LinLibertine_R.otf",
        "fonts-dejavu-core": "/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf",
        "fonts-wqy-microhei": "/usr/share/fonts/truetype/wqy/wqy-microhei.ttc",
        "fonts-symbola": "/usr/share/fonts/truetype/ancient-scripts/Symbola_hint.ttf",
    ]

    /// The packages that are not on this machine: without them pages look different, and may lack signs.
    package static var missing: [String] { packages.filter { access($0.value, R_OK) != 0 }.map(\.key) }

    /// Families that a layout chose; nil: ours.
    struct Chosen: Hashable {
        var text: String?, label: String?

        /// Something other than ours is wanted: then all that the machine has is looked through.
        var isAny: Bool { text != nil || label != nil }
    }

    /// The families that are tried for each sign, in this order.
    static func families(_ face: Typeface, _ chosen: Chosen) -> String {
        let own = face == .text ? chosen.text : chosen.label
        return (own.map { $0.replacing(",", with: " ") + "," } ?? "") + families(face)
    }

    private static func families(_ face: Typeface) -> String {
        let rest = "DejaVu Sans,WenQuanYi Micro Hei,Symbola"
        return switch face {
        case .text: "Linux Libertine O,DejaVu Serif,\(rest),serif"
        case .label: "Linux Biolinum O,\(rest),sans-serif"
        }
    }

    /// The text of a fontconfig file that names these fonts and no other; where some are missing,
    /// whatever the machine has besides, but for coloured emoji, which Cairo would print as tiny pictures.
    static func configuration(_ chosen: Chosen) -> String {
        let isOpen = !missing.isEmpty || chosen.isAny
        let own = packages.map { String($0.value.prefix(upTo: $0.value.lastIndex(of: "/") ?? $0.value.endIndex)) }
        let folders = own + (isOpen ? ["/usr/share/fonts", "/usr/local/share/fonts"] : [])
        let home = !isOpen ? "" : #"<dir prefix="xdg">fonts</dir>"#
        return """
            <?xml version="1.0"?>
            <!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
            <fontconfig>
              \(folders.map { "<dir>\($0)</dir>" }.joined(separator: "\n  "))\(home)
              <cachedir>/var/cache/fontconfig</cachedir>
              <cachedir prefix="xdg">fontconfig</cachedir>
              <selectfont><rejectfont><pattern><patelt name="color"><bool>true</bool></patelt></pattern></rejectfont></selectfont>
              <alias binding="same"><family>emoji</family><prefer><family>Symbola</family></prefer></alias>
              <alias binding="same"><family>serif</family><prefer><family>DejaVu Serif</family></prefer></alias>
              <alias binding="same"><family>sans-serif</family><prefer><family>DejaVu Sans</family></prefer></alias>
            </fontconfig>
            """
    }
}
