import SessionEngine

/// Text that means nothing in HTML and SVG but itself, in an element or between the quotes of an attribute.
enum MarkupText {
    /// Escapes the five signs of markup; control characters come as their pictures.
    static func escape(_ text: String) -> String {
        var out = ""
        for scalar in Shown.safe(text).unicodeScalars {
            switch scalar {
            case "&": out += "&amp;"
            case "<": out += "&lt;"
            case ">": out += "&gt;"
            case "\"": out += "&quot;"
            case "'": out += "&#39;"
            default: out.unicodeScalars.append(scalar)
            }
        }
        return out
    }
}
