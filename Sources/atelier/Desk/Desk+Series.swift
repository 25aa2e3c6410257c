import Levers
import SessionEngine
import Synthesis
import Templates

extension Desk {
    /// The workshops of some files, each read once, in the order in which they are given.
    func workshops(_ files: [String]) throws -> [Workshop] { try files.map { try read($0).workshop } }

    /// The synthesis of a series in one form, dated by what happened last in any of its workshops.
    func publication(
        of series: Series, as format: PublicationFormat, edition: Synthesis.Edition, layout: PaperLayout
    ) throws -> Publication {
        let common = CommonWords(TemplateLibrary.commonWords)
        guard let synthesis = Synthesis(of: series, edition: edition, common: common) else { throw Refusal.notMade }
        let last = series.workshops.compactMap(\.lastMoment).max { $0.at < $1.at }
        return try Publication(synthesis, dated: last, as: format, layout: layout)
    }
}
