import SessionEngine

extension Phrases {
    /// What was done with a recording, for the log and the status line.
    func told(ofRecording fact: Fact, in workshop: Workshop) -> String {
        switch fact {
        case .recordingMade(let id, _, _):
            return say(fr: "enregistrement nommé", en: "recording named") + name(ofRecording: id, in: workshop)
        case .recordingChanged(let id, let edits):
            let verb =
                edits.contains(.removed(true))
                ? say(fr: "enregistrement retiré", en: "recording taken out")
                : say(fr: "enregistrement changé", en: "recording changed")
            return verb + name(ofRecording: id, in: workshop)
        case .anchorSet(let id, let moment, let place):
            let at = self.moment(moment, in: workshop)
            guard let place else {
                return say(fr: "repère enlevé ({})", en: "anchor taken away ({})", words: at)
            }
            return say(fr: "repère posé : {} ↔ {}", en: "anchor set: {} ↔ {}", words: at, plainTimecode(place))
                + name(ofRecording: id, in: workshop)
        default: return ""
        }
    }

    /// ` (dictaphone)`, while it stands.
    private func name(ofRecording id: RecordingID, in workshop: Workshop) -> String {
        workshop.recording(id).map { " (\($0.name))" } ?? ""
    }

    func newRecording() -> String { say(fr: "Un nouvel enregistrement", en: "A new recording") }

    func usualRecordingName(_ number: Int) -> String {
        say(fr: "Enregistrement \(number)", en: "Recording \(number)")
    }

    func counter(of name: String) -> String { say(fr: "Compteur : {}", en: "Counter: {}", words: name) }

    func mendRecording() -> String {
        say(fr: "Corriger : nom, durée, repères, retirer", en: "Mend: name, length, anchors, take out")
    }

    func renameRecording() -> String { say(fr: "Changer son nom", en: "Change its name") }
    func removeRecording() -> String {
        say(fr: "Le retirer de la liste (u le remet)", en: "Take it out of the list (u brings it back)")
    }

    func lengthOfRecording(_ length: Int64?) -> String {
        say(
            fr: "Sa durée : {}", en: "Its length: {}",
            words: length.map(plainTimecode) ?? say(fr: "inconnue", en: "unknown"))
    }

    func removeAnchor(_ anchor: TimedAnchor, in workshop: Workshop) -> String {
        say(
            fr: "Enlever le repère {} ↔ {}", en: "Take the anchor {} ↔ {} away",
            words: moment(anchor.anchor.moment, in: workshop), plainTimecode(anchor.place))
    }

    /// What a recording shows now, by its anchors.
    func expected(_ place: Int64?) -> String {
        place.map {
            say(fr: "D'après ses repères, à {} maintenant.", en: "By its anchors, at {} now.", words: plainTimecode($0))
        }
            ?? say(fr: "Il n'a pas encore de repère.", en: "It has no anchor yet.")
    }
}
