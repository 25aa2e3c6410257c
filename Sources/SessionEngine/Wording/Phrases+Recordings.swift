extension Phrases {
    /// Why a recording or an anchor is refused.
    func explainRecording(_ refusal: Refusal) -> Explanation {
        switch refusal {
        case .recordingNameTaken(let name):
            Explanation(
                say(
                    fr: "Un enregistrement s'appelle déjà {}.", en: "A recording is called {} already.",
                    words: quoted(Self.visible(name))),
                say(
                    fr: "Donnez un autre nom, ou posez le repère sur celui-là.",
                    en: "Give another name, or put the anchor on that one."))
        case .withoutTimecode(let number):
            Explanation(
                say(
                    fr:
                        "Le {} n'a pas de minutage ici : importé sans, noté avant la première séquence, ou venu d'une salle.",
                    en:
                        "Contribution {} has no timecode here: imported without, noted before the first block, or from a room.",
                    words: self.number(number)),
                say(
                    fr: "Posez le repère sur une ligne notée en direct, ou donnez un minutage de l'atelier.",
                    en: "Put the anchor on a line noted live, or give a timecode of the workshop."))
        case .beyondRecording(let name, let length, let place):
            Explanation(
                say(
                    fr: "{} dure {} : {} est au-delà.", en: "{} lasts {}: {} is beyond its end.",
                    words: quoted(Self.visible(name)), plainTimecode(length), plainTimecode(place)),
                say(
                    fr: "Regardez le compteur de nouveau, ou corrigez la durée de l'enregistrement.",
                    en: "Look at the counter again, or correct the length of the recording."))
        case .anchorsCross(let new, let known): explainCrossing(new, known)
        case .notATimecode(let text): explainTimecode(text)
        default: Explanation("", "")
        }
    }

    private func explainCrossing(_ new: TimedAnchor, _ known: TimedAnchor) -> Explanation {
        let (at, other) = (plainTimecode(known.timecode), plainTimecode(known.place))
        let (here, now) = (plainTimecode(new.timecode), plainTimecode(new.place))
        return Explanation(
            say(
                fr: "{} ici, mais {} à {} de l'atelier : entre les deux, l'enregistrement reculerait.",
                en: "{} here, but {} at {} of the workshop: the recording would go backwards in between.",
                words: now, other, at),
            say(
                fr:
                    "Corrigez ce compteur (à {} de l'atelier) ou l'autre repère ; un fichier repris à zéro est un autre enregistrement.",
                en:
                    "Correct this counter (at {} of the workshop) or the other anchor; a file begun anew is another recording.",
                words: here))
    }

    private func explainTimecode(_ text: String) -> Explanation {
        Explanation(
            say(
                fr: "{} n'est pas un minutage.", en: "{} is not a timecode.", words: quoted(Self.visible(text))),
            say(
                fr: "Écrivez-le ainsi : 18:43 ou 18min43, au-delà d'une heure 1:05:20 ou 1h05min20.",
                en: "Write it so: 18:43 or 18min43, beyond an hour 1:05:20 or 1h05min20."))
    }

    /// A timecode without its parentheses: `18min43`, `1h05min20`.
    package func plainTimecode(_ milliseconds: Int64) -> String {
        String(timecode(milliseconds).dropFirst().dropLast())
    }

    /// `enregistrement 2 (12min05)`: where a line is found.
    package func place(in recording: Recording, at place: Int64) -> String {
        say(fr: "enregistrement \(recording.number)", en: "recording \(recording.number)") + "\u{A0}" + timecode(place)
    }

    /// Where an anchor stands: `n° 12`, or `18min43`.
    package func moment(_ moment: AnchorMoment, in workshop: Workshop) -> String {
        switch moment {
        case .contribution(let id): workshop.contribution(id).map { number($0.number) } ?? "–"
        case .timecode(let timecode): plainTimecode(timecode)
        }
    }
}
