import Canvas
import FrontEnd
import Publishing
import SessionEngine
import Synthesis

extension ScreenRun {
    /// Preview, print, export: the same paper that the command line makes.
    func publish(_ effect: Effect) {
        switch effect {
        case .preview(let isInternal):
            let width = max(40, min(80, model.size.columns - 6))
            let text = TextRenderer.render(synthesis(isInternal), width: width)
            answer(.preview(text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)))
        case .listPrinters:
            let queues = (try? PrintService().queues()) ?? []
            answer(.printers(queues.sorted { $0.isStandard && !$1.isStandard }.map(\.name)))
        case .print(let printer, let copies, let isInternal): attempt { try print(printer, copies, isInternal) }
        case .export(let format, let isInternal): attempt { try export(format, isInternal) }
        default: break
        }
    }

    private func synthesis(_ isInternal: Bool) -> Synthesis {
        Synthesis(of: model.workshop, edition: isInternal ? .internal : .public)
    }

    private func print(_ printer: String?, _ copies: Int, _ isInternal: Bool) throws {
        answer(.failed(Explanation("", ""), of: nil))
    }

    private func export(_ format: String, _ isInternal: Bool) throws {
        answer(.failed(Explanation("", ""), of: nil))
    }
}
