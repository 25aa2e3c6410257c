/// Words and phrases sorted by what they speak of: talking, meals, votes, jobs that link.
///
/// Two people seldom say the same thing in the same words: a concept lets what was learnt from one serve the other.
/// Written one concept a line, `name: word, beginning*, a phras* of sever* words`, letters folded.
package struct Concepts: Sendable {
    /// A phrase: each word to the letter, or its beginning.
    fileprivate struct Phrase: Sendable {
        let words: [(letters: [UInt8], isBeginning: Bool)]
        let concept: Int
    }

    /// A concept found in a text, and in which words.
    struct Find {
        let concept: Int
        let words: Range<Int>
    }

    /// The names, in order.
    package private(set) var names: [String] = []
    private var whole: [UInt64: [Int]] = [:]
    private var beginnings: [UInt64: [Int]] = [:]
    private var phrases: [UInt64: [Phrase]] = [:]
    private static let keyLength = 3
    private static let star = UInt8(ascii: "*")

    /// Reads lines as they are written; a line without a colon is passed over.
    package init(lines: [some StringProtocol]) {
        for line in lines {
            guard let colon = line.utf8.firstIndex(of: UInt8(ascii: ":")) else { continue }
            for entry in line.utf8[colon...].dropFirst().split(separator: UInt8(ascii: ",")) {
                add(entry.split(separator: UInt8(ascii: " ")).map { Array($0) })
            }
            names.append(String(line[..<colon]))
        }
    }

    /// Adds a word or a phrase of the concept that is being read.
    private mutating func add(_ words: [[UInt8]]) {
        guard let first = words.first else { return }
        let isBeginning = first.last == Self.star
        let letters = isBeginning ? Array(first.dropLast()) : first
        if words.count > 1 {
            let told = words.map { $0.last == Self.star ? (Array($0.dropLast()), true) : ($0, false) }
            phrases[LetterHash.of(letters.prefix(Self.keyLength)), default: []].append(
                Phrase(words: told, concept: names.count))
        } else if isBeginning {
            beginnings[LetterHash.of(letters), default: []].append(names.count)
        } else {
            whole[LetterHash.of(letters), default: []].append(names.count)
        }
    }

    /// Every concept that stands in these words, in the order of the words.
    func finds(in words: [TextWord]) -> [Find] {
        var finds: [Find] = []
        for (index, word) in words.enumerated() {
            var hash = LetterHash()
            var key: UInt64?
            for (length, letter) in word.letters.enumerated() {
                hash.add(letter)
                if length + 1 == Self.keyLength { key = hash.value }
                for concept in beginnings[hash.value] ?? [] {
                    finds.append(Find(concept: concept, words: index..<index + 1))
                }
            }
            for concept in whole[hash.value] ?? [] { finds.append(Find(concept: concept, words: index..<index + 1)) }
            for phrase in phrases[key ?? hash.value] ?? [] where phrase.stands(at: index, in: words) {
                finds.append(Find(concept: phrase.concept, words: index..<index + phrase.words.count))
            }
        }
        return finds
    }
}

extension Concepts.Phrase {
    fileprivate func stands(at index: Int, in found: [TextWord]) -> Bool {
        guard index + words.count <= found.count else { return false }
        for (offset, word) in words.enumerated() {
            let letters = found[index + offset].letters
            guard word.isBeginning ? letters.starts(with: word.letters) : letters == word.letters else { return false }
        }
        return true
    }
}
