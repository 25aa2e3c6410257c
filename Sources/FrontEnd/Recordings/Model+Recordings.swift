import SessionEngine

extension Model {
    /// An anchor now: which recording, or a new one; then what its counter shows.
    mutating func askAnchor() -> [Effect] {
        let known = workshop.recordings
        guard !known.isEmpty else { return askNewRecording() }
        let clocks = Dictionary(workshop.recordingClocks.map { ($0.recording.id, $0) }) { first, _ in first }
        var options = known.map { recording in
            Choice.Option(
                recording.name, detail: phrases.expected(clocks[recording.id]?.place(at: workshop.timecode(at: now)))
            ) { $0.askCounter(of: recording) }
        }
        options.append(Choice.Option(key: "n", phrases.newRecording()) { $0.askNewRecording() })
        options.append(Choice.Option(key: "c", phrases.mendRecording()) { $0.chooseRecordingToMend() })
        overlay = .choice(
            Choice(Bilingual(fr: "Repère sur quel enregistrement ?", en: "Anchor on which recording?"), options))
        return []
    }

    private mutating func askNewRecording() -> [Effect] {
        overlay = .prompt(
            Prompt(
                Bilingual(fr: "Nom de l'enregistrement", en: "Name of the recording"),
                hint: Bilingual(
                    fr: "Comme on le retrouvera : dictaphone, table a, caméra.",
                    en: "By which it will be found: dictaphone, table a, camera."),
                text: phrases.usualRecordingName(workshop.recordingsNamed + 1)
            ) { model, name in
                model.askCounter(of: name, text: "0:00") { .addRecording(name: name, length: nil, first: $0) }
                return []
            })
        return []
    }

    private mutating func askCounter(of recording: Recording) -> [Effect] {
        askCounter(of: recording.name, text: recording.anchors.isEmpty ? "0:00" : "") {
            .setAnchor(recording.id, $0.moment, place: $0.place)
        }
        return []
    }

    /// Asks what the counter shows; the anchor stands at the moment of Enter.
    private mutating func askCounter(
        of name: String, text: String, command: @escaping @Sendable (Anchor) -> Command
    ) {
        overlay = .prompt(
            Prompt(
                .made { $0.counter(of: name) },
                hint: Bilingual(
                    fr:
                        "Écrivez ce qu'il va montrer (12:30), puis Entrée quand il le montre. 0:00 : il démarre maintenant.",
                    en: "Write what it is about to show (12:30), then Enter when it does. 0:00: it starts now."),
                text: text
            ) { model, typed in
                guard let place = Timecode.milliseconds(typed) ?? Timecode.milliseconds(Digits.typed(typed)) else {
                    model.status = Status(model.phrases.explain(.notATimecode(typed)))
                    model.askCounter(of: name, text: typed, command: command)
                    return []
                }
                let timecode = model.workshop.timecode(at: model.now)
                return [.perform(command(Anchor(at: .timecode(timecode), place: place)))]
            })
    }

    // MARK: mending

    private mutating func chooseRecordingToMend() -> [Effect] {
        let known = workshop.recordings
        if known.count == 1, let only = known.first { return mend(only) }
        overlay = .choice(
            Choice(
                Bilingual(fr: "Corriger quel enregistrement ?", en: "Mend which recording?"),
                known.map { recording in Choice.Option(recording.name) { $0.mend(recording) } }))
        return []
    }

    private mutating func mend(_ recording: Recording) -> [Effect] {
        let id = recording.id
        var options = [
            Choice.Option(key: "r", phrases.renameRecording()) { $0.askRecordingName(recording) },
            Choice.Option(key: "d", phrases.lengthOfRecording(recording.length)) { model in
                model.askLength(of: recording, text: recording.length.map(model.phrases.plainTimecode) ?? "")
                return []
            },
        ]
        options += workshop.anchors(of: recording).map { anchor in
            Choice.Option("   " + phrases.removeAnchor(anchor, in: workshop)) { _ in
                [.perform(.setAnchor(id, anchor.anchor.moment, place: nil))]
            }
        }
        options.append(
            Choice.Option(key: "x", phrases.removeRecording()) { _ in [.perform(.changeRecording(id, [.removed(true)]))]
            })
        overlay = .choice(Choice(Bilingual(typed: recording.name), options))
        return []
    }

    private mutating func askRecordingName(_ recording: Recording) -> [Effect] {
        overlay = .prompt(
            Prompt(
                Bilingual(fr: "Nom de l'enregistrement", en: "Name of the recording"),
                hint: Bilingual(fr: "Ses repères restent.", en: "Its anchors stay."), text: recording.name
            ) { _, name in [.perform(.changeRecording(recording.id, [.name(name)]))] })
        return []
    }

    private mutating func askLength(of recording: Recording, text: String) {
        overlay = .prompt(
            Prompt(
                Bilingual(fr: "Durée de l'enregistrement", en: "Length of the recording"),
                hint: Bilingual(
                    fr: "Comme 1:20:00 ou 1h20min. Vide : inconnue.", en: "Like 1:20:00 or 1h20min. Empty: unknown."),
                text: text, takesEmpty: true
            ) { model, typed in
                let length = Timecode.milliseconds(typed) ?? Timecode.milliseconds(Digits.typed(typed))
                guard typed.isBlank || length != nil else {
                    model.status = Status(model.phrases.explain(.notATimecode(typed)))
                    model.askLength(of: recording, text: typed)
                    return []
                }
                return [.perform(.changeRecording(recording.id, [.length(length)]))]
            })
    }
}
