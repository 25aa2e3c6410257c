/// What a refusal or a trouble says to a person: what is wrong, and what to do.
package struct Explanation: Hashable, Sendable {
    /// What is wrong, in a sentence.
    package let fact: String
    /// What to do, in a second sentence.
    package let remedy: String

    /// Takes the two sentences.
    package init(_ fact: String, _ remedy: String) {
        self.fact = fact
        self.remedy = remedy
    }
}

extension Phrases {
    /// The sentences of a refusal.
    package func explain(_ refusal: Refusal) -> Explanation {
        switch refusal {
        case .emptyText, .textTooLong, .titleMissing, .outOfRange, .noName, .notATime: explainInput(refusal)
        case .unknown(let thing, let name, let nearest): explainUnknown(thing, name, nearest)
        case .gateUnmet(let answers): explainGate(answers)
        case .wrongAnswer(let answers): explainAnswer(answers)
        case .bundleWithoutMember:
            Explanation(
                say(
                    fr: "Un regroupement tient au moins une contribution.",
                    en: "A bundle holds one contribution at least."),
                say(fr: "Donnez-en une, ou défaites le regroupement.", en: "Give one, or take the bundle apart."))
        case .lensCarried(let id, let isSame): explainCarried(id, isSame: isSame)
        case .tensionWithItself, .tensionKnown: explainTension(refusal)
        case .recordingNameTaken, .withoutTimecode, .beyondRecording, .anchorsCross, .notATimecode:
            explainRecording(refusal)
        case .splitWithoutParts:
            Explanation(
                say(
                    fr: "Scinder une contribution, c'est en faire deux au moins.",
                    en: "To split a contribution is to make two of it at least."),
                say(fr: "Donnez chaque morceau, dans l'ordre.", en: "Give each part, in order."))
        case .tooManyLevers:
            Explanation(
                say(
                    fr: "Une contribution porte au plus deux leviers, chacun une seule fois.",
                    en: "A contribution bears two levers at most, each of them once."),
                say(
                    fr: "Gardez le plus fort, et le second s'il se dit tout seul.",
                    en: "Keep the strongest, and a second one only if it stands by itself."))
        case .notMade, .alreadyMade, .closed, .alreadyClosed, .notClosed: explainState(refusal)
        case .nothingToUndo, .nothingToRedo, .stepStays, .alreadyWithdrawn: explainUndo(refusal)
        case .tooManyGroups, .groupNameTaken, .cannotJoin, .notInTheRoom: explainGroup(refusal)
        case .hasReported, .nobodyElseToReport: explainTurn(refusal)
        case .roomIsItself, .roomIsPlenary, .roomsClash, .tooManyGroupsInRooms: explainRooms(refusal)
        case .noOpenBlock, .noBlock: explainBlock(refusal)
        case .planMoved, .nothingToCome, .alreadyOpened: explainPlan(refusal)
        case .line(let number, let inner):
            Explanation(
                say(fr: "Ligne \(number) : \(explain(inner).fact)", en: "Line \(number): \(explain(inner).fact)"),
                say(
                    fr: "\(explain(inner).remedy) Rien n'a été importé.",
                    en: "\(explain(inner).remedy) Nothing was imported."))
        }
    }

    private func explainInput(_ refusal: Refusal) -> Explanation {
        switch refusal {
        case .textTooLong(let count):
            Explanation(
                say(
                    fr: "Le texte a \(count) signes : plus de \(Limits.text), c'est trop.",
                    en: "The text has \(count) characters: more than \(Limits.text) is too much."),
                say(fr: "Coupez-le en deux contributions.", en: "Cut it into two contributions."))
        case .titleMissing:
            Explanation(
                say(fr: "Un atelier porte un titre.", en: "A workshop bears a title."),
                say(fr: "Donnez-lui en un, même provisoire.", en: "Give it one, even for the time being."))
        case .noName(let text):
            Explanation(
                say(
                    fr: "{} ne peut pas être un nom : il n'y a pas de lettre.",
                    en: "{} cannot be a name: there is no letter in it.", words: quoted(Self.visible(text))),
                say(fr: "Donnez un mot qui est dans les textes.", en: "Give a word that stands in the texts."))
        case .notATime(let text):
            Explanation(
                say(
                    fr: "{} n'est pas une heure.", en: "{} is not a time of day.", words: quoted(Self.visible(text))),
                say(fr: "Écrivez-la ainsi : 12:30.", en: "Write it so: 12:30."))
        case .outOfRange(let quantity, let number, let range):
            Explanation(
                say(
                    fr: "\(name(of: quantity)) : \(number) ne va pas.",
                    en: "\(name(of: quantity)): \(number) will not do."),
                say(
                    fr: "Donnez un nombre de \(range.lowerBound) à \(range.upperBound).",
                    en: "Give a number from \(range.lowerBound) to \(range.upperBound)."))
        default:
            Explanation(
                say(fr: "Il n'y a pas de texte.", en: "There is no text."),
                say(fr: "Écrivez au moins un mot.", en: "Write at least one word."))
        }
    }

    private func name(of quantity: Refusal.Quantity) -> String {
        switch quantity {
        case .heads: say(fr: "Effectif", en: "Head count")
        case .minutes: say(fr: "Minutes", en: "Minutes")
        case .place: say(fr: "Place", en: "Place")
        case .votes: say(fr: "Voix", en: "Votes")
        }
    }

    private func explainUnknown(_ thing: Refusal.Thing, _ name: String, _ nearest: [String]) -> Explanation {
        let shown = quoted(Self.visible(name))
        let fact =
            switch thing {
            case .group: say(fr: "Aucun groupe ne s'appelle \(shown).", en: "No group is called \(shown).")
            case .kind:
                say(fr: "\(shown) n'est pas un genre de contribution.", en: "\(shown) is not a kind of contribution.")
            case .lever: say(fr: "Aucun levier ne s'appelle \(shown).", en: "No lever is called \(shown).")
            case .lens: say(fr: "Aucune grille ne s'appelle \(shown).", en: "No lens is called \(shown).")
            case .phase: say(fr: "\(shown) n'est pas une phase.", en: "\(shown) is not a phase.")
            case .actor:
                say(fr: "Aucun type d'acteur ne s'appelle \(shown).", en: "No kind of actor is called \(shown).")
            case .flag: say(fr: "\(shown) n'est pas une marque.", en: "\(shown) is not a flag.")
            case .block: say(fr: "Aucune séquence ne s'appelle \(shown).", en: "No block is called \(shown).")
            case .contribution:
                say(
                    fr: "Aucune contribution ne porte le numéro \(shown).",
                    en: "No contribution bears the number \(shown).")
            case .step: say(fr: "Le journal n'a pas de geste \(shown).", en: "The log has no step \(shown).")
            case .field: say(fr: "Le cadre n'a pas de champ \(shown).", en: "The frame has no field \(shown).")
            case .language: say(fr: "\(shown) n'est pas une langue d'ici.", en: "\(shown) is not a language here.")
            case .bundle: say(fr: "Aucun regroupement ne s'appelle {}.", en: "No bundle is called {}.", words: shown)
            case .tension:
                say(fr: "Aucune tension ne porte le numéro {}.", en: "No tension bears the number {}.", words: shown)
            case .recording:
                say(fr: "Aucun enregistrement ne s'appelle {}.", en: "No recording is called {}.", words: shown)
            case .anchor: say(fr: "Aucun repère ne se trouve à {}.", en: "No anchor stands at {}.", words: shown)
            case .carried:
                say(
                    fr: "Aucune reprise ne porte le numéro {}.", en: "Nothing carried over bears the number {}.",
                    words: shown)
            case .room: say(fr: "Aucune salle ne s'appelle {}.", en: "No room is called {}.", words: shown)
            case .reading: say(fr: "Rien ne se lit sous {}.", en: "Nothing is read under {}.", words: shown)
            case .experience: say(fr: "Aucune fiche ne s'appelle {}.", en: "No card is called {}.", words: shown)
            case .layout: say(fr: "Aucune mise en page ne s'appelle \(shown).", en: "No layout is called \(shown).")
            case .template: say(fr: "Aucun modèle ne s'appelle \(shown).", en: "No template is called \(shown).")
            }
        return Explanation(fact, suggest(nearest))
    }

    /// The second sentence of an unknown name: the nearest ones, or where to look.
    package func suggest(_ nearest: [String]) -> String {
        let names = nearest.map { quoted(Self.visible($0)) }
        guard let last = names.last else {
            return say(fr: "Regardez la liste, puis recommencez.", en: "Look at the list, then try again.")
        }
        let choice =
            names.count == 1
            ? last : names.dropLast().joined(separator: ", ") + say(fr: " ou ", en: " or ") + last
        return say(fr: "Essayez \(choice).", en: "Try \(choice).")
    }

    private func explainCarried(_ id: LensID, isSame: Bool) -> Explanation {
        let name = quoted(Self.visible(id.text))
        guard isSame else {
            return Explanation(
                say(
                    fr: "L'atelier a déjà une grille {}, d'un autre texte : il garde le sien.",
                    en: "The workshop has a lens {} already, of another text: it keeps its own.", words: name),
                say(
                    fr: "Donnez à la nouvelle un autre nom (atelier lens copy), puis ajoutez-la.",
                    en: "Give the new one another name (atelier lens copy), then add it."))
        }
        return Explanation(
            say(fr: "L'atelier a déjà la grille {}.", en: "The workshop has the lens {} already.", words: name),
            say(
                fr: "Classez avec elle : G à l'écran, --lens sur la ligne de commande.",
                en: "Map with it: G on the screen, --lens on the command line."))
    }

    private func explainTension(_ refusal: Refusal) -> Explanation {
        if case .tensionKnown(let number) = refusal {
            return Explanation(
                say(
                    fr: "La tension \(number) les met déjà côte à côte.",
                    en: "Tension \(number) puts them side by side already."),
                say(fr: "Changez son titre, ou enlevez-la d'abord.", en: "Change its title, or take it away first."))
        }
        return Explanation(
            say(fr: "Un propos ne s'écarte pas de lui-même.", en: "Nothing pulls apart from itself."),
            say(fr: "Donnez un autre numéro.", en: "Give another number."))
    }

    private func explainAnswer(_ answers: [ReadingAnswer]) -> Explanation {
        guard !answers.isEmpty else {
            return Explanation(
                say(fr: "Cette lecture se donne en mots seulement.", en: "This reading is given in words only."),
                say(fr: "Écrivez une phrase, sans réponse devant.", en: "Write a sentence, with no answer before it."))
        }
        return Explanation(
            say(
                fr: "Cette lecture se donne par une réponse, avec un mot qui dit pourquoi.",
                en: "This reading is given by an answer, with a word that says why."),
            suggest(answers.map(\.rawValue)))
    }

    private func explainGate(_ answers: [GateAnswer]) -> Explanation {
        let lacks = answers.map { gate($0) }.joined(separator: ". ")
        return Explanation(
            say(fr: "Résoudre vient après. {}.", en: "Solving comes after. {}.", words: lacks),
            say(
                fr: "Revenez-y, ou ouvrez quand même en donnant une raison : elle sera imprimée.",
                en: "Go back to it, or open all the same by giving a reason: it will be printed."))
    }

    private func explainState(_ refusal: Refusal) -> Explanation {
        switch refusal {
        case .notMade:
            Explanation(
                say(fr: "Ce fichier ne contient pas encore d'atelier.", en: "This file holds no workshop yet."),
                say(fr: "Créez-en un : « atelier new ».", en: "Make one: “atelier new”."))
        case .alreadyMade:
            Explanation(
                say(fr: "Ce fichier contient déjà un atelier.", en: "This file holds a workshop already."),
                say(fr: "Choisissez un autre nom de fichier.", en: "Choose another file name."))
        case .notClosed:
            Explanation(
                say(fr: "L'atelier n'est pas clos.", en: "The workshop is not closed."),
                say(fr: "Il n'y a rien à rouvrir : continuez.", en: "There is nothing to reopen: go on."))
        case .alreadyClosed:
            Explanation(
                say(fr: "L'atelier est déjà clos.", en: "The workshop is closed already."),
                say(
                    fr: "Imprimez la synthèse, ou rouvrez-le pour corriger.",
                    en: "Print the synthesis, or reopen it to mend."))
        default:
            Explanation(
                say(
                    fr: "L'atelier est clos : sa synthèse est définitive.",
                    en: "The workshop is closed: its synthesis is final."),
                say(
                    fr: "Rouvrez-le d'abord ; vous le clorez de nouveau ensuite.",
                    en: "Reopen it first; you will close it again after."))
        }
    }

    private func explainUndo(_ refusal: Refusal) -> Explanation {
        switch refusal {
        case .nothingToRedo:
            Explanation(
                say(fr: "Il n'y a rien à rétablir.", en: "There is nothing to redo."),
                say(
                    fr: "On ne rétablit que ce qu'on vient d'annuler ici.",
                    en: "Only what was just undone here can be redone."))
        case .stepStays:
            Explanation(
                say(
                    fr: "Les séquences, les horloges et la clôture ne s'annulent pas.",
                    en: "Blocks, clocks and the closing are not undone."),
                say(
                    fr: "Revenez en arrière : rouvrez la séquence voulue, rien ne se perd.",
                    en: "Go back: open the block you want again, nothing is lost."))
        case .alreadyWithdrawn:
            Explanation(
                say(fr: "Ce geste est déjà retiré.", en: "This step is withdrawn already."),
                say(fr: "Rétablissez-le s'il le faut.", en: "Redo it if need be."))
        default:
            Explanation(
                say(fr: "Il n'y a rien à annuler ici.", en: "There is nothing to undo here."),
                say(
                    fr: "On n'annule que ce qu'on a fait soi-même ; le journal retire n'importe quel geste.",
                    en: "One undoes only one's own steps; the log withdraws any of them."))
        }
    }

    private func explainGroup(_ refusal: Refusal) -> Explanation {
        switch refusal {
        case .groupNameTaken(let name):
            Explanation(
                say(
                    fr: "Un groupe s'appelle déjà \(quoted(Self.visible(name))).",
                    en: "A group is called \(quoted(Self.visible(name))) already."),
                say(
                    fr: "Donnez un autre nom, ou changez celui de l'autre groupe.",
                    en: "Give another name, or change the other group's."))
        case .cannotJoin(let letter):
            Explanation(
                say(
                    fr: "On ne peut pas rejoindre le groupe \(letter.text).",
                    en: "Group \(letter.text) cannot be joined."),
                say(
                    fr: "Choisissez un autre groupe, présent dans la salle.",
                    en: "Choose another group that is in the room."))
        case .notInTheRoom(let letter):
            Explanation(
                say(
                    fr: "Le groupe \(letter.text) n'est pas dans la salle.",
                    en: "Group \(letter.text) is not in the room."),
                say(
                    fr: "Notez-le présent, ou donnez le tour à un autre.",
                    en: "Mark it present, or give the turn to another."))
        default:
            Explanation(
                say(
                    fr: "Les groupes vont de a à z : il n'y a plus de lettre.",
                    en: "Groups go from a to z: no letter is left."),
                say(fr: "Réunissez deux groupes.", en: "Bring two groups together."))
        }
    }

    private func explainTurn(_ refusal: Refusal) -> Explanation {
        switch refusal {
        case .hasReported(let letter):
            Explanation(
                say(
                    fr: "Le groupe \(letter.text) a déjà parlé.", en: "Group \(letter.text) has reported already."),
                say(
                    fr: "Redonnez-lui la parole, s'il le demande.",
                    en: "Give it the floor again, if it asks for it."))
        case .nobodyElseToReport(let letter):
            Explanation(
                say(
                    fr: "Personne d'autre ne vient que le groupe \(letter.text).",
                    en: "Nobody is to come but group \(letter.text)."),
                say(
                    fr: "Donnez-lui la parole, ou finissez son tour.",
                    en: "Give it the floor, or end its turn."))
        default: explainGroup(refusal)
        }
    }

    private func explainBlock(_ refusal: Refusal) -> Explanation {
        if case .noBlock(let phase) = refusal {
            return Explanation(
                say(
                    fr: "Le déroulé n'a plus de séquence pour \(name(of: phase)).",
                    en: "The running order has no block left for \(name(of: phase))."),
                say(fr: "Ajoutez-en une en préparation.", en: "Add one in the preparation."))
        }
        return Explanation(
            say(fr: "Aucune séquence n'est ouverte.", en: "No block is open."),
            say(fr: "Ouvrez une phase ou une séquence d'abord.", en: "Open a phase or a block first."))
    }

    private func explainPlan(_ refusal: Refusal) -> Explanation {
        switch refusal {
        case .alreadyOpened(let title):
            Explanation(
                say(
                    fr: "{} a déjà été ouverte.", en: "{} was opened already.", words: quoted(Self.visible(title))),
                say(fr: "On ne retire que ce qui est à venir.", en: "Only what is to come can be cut."))
        case .nothingToCome:
            Explanation(
                say(fr: "Plus aucune séquence n'est à venir.", en: "No block is to come any more."),
                say(fr: "Il n'y a rien à replanifier.", en: "There is nothing to re-plan."))
        default:
            Explanation(
                say(
                    fr: "Le déroulé a changé depuis ce calcul : rien n'a été appliqué.",
                    en: "The running order has changed since this was worked out: nothing was applied."),
                say(fr: "Refaites le calcul.", en: "Work it out again."))
        }
    }

    /// A text as it may be shown inside a sentence: control characters become their pictures.
    package static func visible(_ text: String) -> String { Shown.safe(text) }
}
