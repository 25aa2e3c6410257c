extension Session {
    /// What undo would take back for this seat: its last standing step that undo may take back.
    package func undoable(by writer: Writer) -> Step? {
        steps.last { $0.writer == writer && $0.isUndoable && !withdrawn.contains($0.id) }
    }

    /// What redo would bring back for this seat: the step it withdrew last and has not restored, as long as it
    /// has done nothing else that undo could take back since.
    package func redoable(by writer: Writer) -> Step? {
        var taken: [StepID] = []
        for step in steps where step.writer == writer {
            switch step.facts.first {
            case .stepWithdrawn(let id)?: taken.append(id)
            case .stepRestored(let id)?: taken.removeAll { $0 == id }
            default: if step.isUndoable { taken = [] }
            }
        }
        return taken.last.flatMap { step($0) }
    }
}
