import CNcurses
import Glibc

/// In which characters the terminal is written to.
enum CharacterSet {
    /// Takes the user's locale where it names a character set, and C.UTF-8 where it does not: LANG unset, or a locale
    /// that this machine never generated.
    ///
    /// True when it is UTF-8. Only the characters: numbers keep their point in every library of this process.
    static func choose() -> Bool {
        if setlocale(LC_CTYPE, "") != nil {
            let name = current()
            if name != "ANSI_X3.4-1968" { return name == "UTF-8" }
        }
        for name in ["C.UTF-8", "C.utf8"] where setlocale(LC_CTYPE, name) != nil { return true }
        return false
    }

    private static func current() -> String { String(cString: nc_codeset()) }

    /// The same in UTF-8, from a character set with one byte for each character.
    static func decoded(_ bytes: [UInt8]) -> [UInt8] {
        bytes.flatMap { byte -> [UInt8] in
            guard byte >= 0x80 else { return [byte] }
            let scalar = Unicode.Scalar(UInt32(bitPattern: nc_decode(byte))) ?? "\u{FFFD}"
            return Array(String(scalar).utf8)
        }
    }

    /// What stands for a character that the character set does not have.
    static func twin(of scalar: UInt32) -> UInt32 {
        switch scalar {
        case 0x2500, 0x2501, 0x254C, 0x2013, 0x2014, 0x2212, 0x2011: 0x2D  // - lines and dashes
        case 0x2550: 0x3D  // = double lines
        case 0x2502, 0x2503, 0x254E: 0x7C  // |
        case 0x250C...0x254B: 0x2B  // + corners
        case 0x2018, 0x2019: 0x27  // '
        case 0x201C, 0x201D: 0x22  // "
        case 0x2026: 0x2E  // .
        case 0x202F, 0xA0: 0x20
        case 0x25CF, 0x2022, 0x2713: 0x2A  // *
        case 0x2588: 0x23  // # full cells
        case 0x25CB: 0x6F  // o
        case 0x2192, 0x25B6, 0x25B7: 0x3E  // >
        case 0x2190: 0x3C  // <
        case 0x2194: 0x78  // x
        case 0x2191: 0x5E  // ^
        case 0x2193: 0x76  // v
        default: 0x3F  // ?
        }
    }
}
