/// Finds given names in words: whole words only, whatever their case, accents, hyphens and apostrophes.
///
/// `d'Anne` and `Anne's` hold *Anne*; so do *les Annes* and *the Annes*, with a capital. Of names that stand one in the
/// other the longest is found.
package struct NameFinder: Sendable {
    /// A name where it stands.
    package struct Place: Hashable, Sendable {
        /// Where it stands.
        package let range: Range<String.Index>
        /// Which of the names it is: its key.
        package let key: String
        /// From which of the words, and how many.
        let first: Int, count: Int
    }

    /// The words of each name by its first word, longest first.
    private var names: [String: [[String]]] = [:]

    /// Takes the names that are looked for; what holds no letter is none.
    package init(_ names: some Sequence<String>) {
        for name in Set(names.map { JudgedName.key($0) }) {
            let words = name.split(separator: " ").map(String.init)
            if let first = words.first { self.names[first, default: []].append(words) }
        }
        for key in self.names.keys { self.names[key]?.sort { ($0.count, $1.joined()) > ($1.count, $0.joined()) } }
    }

    /// Nothing is looked for.
    package var isEmpty: Bool { names.isEmpty }

    /// Every place of every name, in order; places may overlap, but none lies inside another.
    package func places(in text: String) -> [Place] {
        isEmpty ? [] : places(in: text, NameWord.words(of: text))
    }

    /// The same, of a text whose words are known.
    func places(in text: String, _ words: [NameWord]) -> [Place] {
        var found: [Place] = []
        for index in words.indices {
            guard let place = longest(at: index, in: text, words) else { continue }
            if let last = found.last, place.first + place.count <= last.first + last.count { continue }
            found.append(place)
        }
        return found
    }

    private func longest(at index: Int, in text: String, _ words: [NameWord]) -> Place? {
        for name in candidates(at: words[index], in: text) {
            let end = index + name.count
            guard end <= words.count else { continue }
            let stands = name.indices.allSatisfy { offset in
                let word = words[index + offset]
                guard offset == 0 || text.joinsName(words[index + offset - 1].range.upperBound..<word.range.lowerBound)
                else { return false }
                return word.folded == name[offset]
                    || offset == name.count - 1 && isPlural(word, of: name[offset], in: text)
            }
            guard stands else { continue }
            return Place(
                range: words[index].range.lowerBound..<words[end - 1].range.upperBound,
                key: name.joined(separator: " "), first: index, count: name.count)
        }
        return nil
    }

    private func candidates(at word: NameWord, in text: String) -> [[String]] {
        var found = names[word.folded] ?? []
        for ending in ["s", "es"] where word.folded.hasSuffix(ending) {
            found += (names[String(word.folded.dropLast(ending.count))] ?? []).filter { $0.count == 1 }
        }
        return found
    }

    private func isPlural(_ word: NameWord, of name: String, in text: String) -> Bool {
        (word.folded == name + "s" || word.folded == name + "es") && text[word.range].first?.isUppercase == true
    }
}
