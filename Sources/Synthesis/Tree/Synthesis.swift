package import SessionEngine

/// The closing document: a tree that says everything the paper says, each sentence with what it rests on.
///
/// It holds values and finished sentences, no layout: renderers turn the same tree into text, Markdown, JSON, CSV,
/// PDF. A public edition holds nothing that the public may not read.
package struct Synthesis: Hashable, Sendable {
    /// Who may read it.
    package enum Edition: String, CaseIterable, Sendable {
        /// No names, no actor or timecode where a kind of actor has under three heads.
        case `public`
        /// Everything; it says so on every page.
        case `internal`
    }

    /// The language of the paper: the workshop's.
    package var language: Language
    /// Who may read it.
    package var edition: Edition
    /// The workshop is closed, so that the document is final; a draft otherwise.
    package var isFinal: Bool
    /// Section 0: what stands at the head of the first page and runs over the others.
    package var heading: Heading
    /// What page 1 says, standing alone.
    package var essential: Essential
    /// Sections 2 to 9, in order; an empty section either says in a sentence what is missing or is left out.
    package var sections: [Section]
    /// Every contribution of the workshop, in order of arrival: the annex.
    package var annex: Annex

    /// Takes the whole tree.
    package init(
        language: Language, edition: Edition, isFinal: Bool, heading: Heading, essential: Essential,
        sections: [Section], annex: Annex
    ) {
        self.language = language
        self.edition = edition
        self.isFinal = isFinal
        self.heading = heading
        self.essential = essential
        self.sections = sections
        self.annex = annex
    }
}

/// A sentence of the program's, with the contributions that it rests on.
package struct Sentence: Hashable, Sendable {
    /// The sentence, in the language of the paper, with its typography.
    package var text: String
    /// The contributions it rests on, in order of arrival; empty for what rests on the frame alone.
    package var rests: [ContributionID]

    /// Takes a sentence and what it rests on.
    package init(_ text: String, rests: [ContributionID] = []) {
        self.text = text
        self.rests = rests
    }
}

/// Somebody's words, never the program's.
package struct Quotation: Hashable, Sendable {
    /// The contribution.
    package var id: ContributionID
    /// Its number.
    package var number: Int
    /// The words, to the letter; renderers put the quotation marks.
    package var words: String
    /// What it is.
    package var kind: Kind
    /// What it is in words; nil where the title above it says so.
    package var label: String?
    /// Where it comes from and when, as the edition allows it and the place needs it, ready to be printed:
    /// "Groupe 2, associations (18min43)"; nil where nothing is left to say.
    package var attribution: String?

    /// Takes somebody's words.
    package init(
        id: ContributionID, number: Int, words: String, kind: Kind, label: String? = nil, attribution: String?
    ) {
        self.id = id
        self.number = number
        self.words = words
        self.kind = kind
        self.label = label
        self.attribution = attribution
    }
}

/// What stands at the head of the document.
package struct Heading: Hashable, Sendable {
    /// The workshop's title.
    package var title: String
    /// What the document is: "Synthèse — version provisoire, édition publique".
    package var status: String
    /// The notice that stands on every page: *exemple composé*; nil when there is none.
    package var notice: String?
    /// Labelled lines: subject, place, date, organiser, facilitators; only those filled in.
    package var lines: [LabelledLine]

    /// Takes what stands at the head.
    package init(title: String, status: String, notice: String?, lines: [LabelledLine]) {
        self.title = title
        self.status = status
        self.notice = notice
        self.lines = lines
    }
}

/// A label and its text: "Lieu — Domfront".
package struct LabelledLine: Hashable, Sendable {
    /// What it is, and what it says.
    package var label: String, text: String

    /// Takes a label and a text.
    package init(label: String, text: String) {
        self.label = label
        self.text = text
    }
}

/// What page 1 says, standing alone.
package struct Essential: Hashable, Sendable {
    /// The title of the part: "L'essentiel".
    package var title: String
    /// The title of the things to keep.
    package var takeawaysTitle: String
    /// The facilitator's three things to keep; fewer when fewer were written.
    package var takeaways: [TakeawayLine]
    /// What is said where there is none.
    package var takeawaysMissing: Sentence?
    /// The lever diagram.
    package var diagram: Diagram
    /// The title of the actions.
    package var actionsTitle: String
    /// The actions, in order of arrival; the first ones on page 1.
    package var actions: [ActionLine]
    /// What is said where there is none.
    package var actionsMissing: Sentence?
    /// The next date; nil when none was set.
    package var next: LabelledLine?
    /// Sentences at the foot of page 1: who was missing, what the figures rest on.
    package var notes: [Sentence]

    /// Takes what page 1 says.
    package init(
        title: String, takeawaysTitle: String, takeaways: [TakeawayLine], takeawaysMissing: Sentence?, diagram: Diagram,
        actionsTitle: String, actions: [ActionLine], actionsMissing: Sentence?, next: LabelledLine?, notes: [Sentence]
    ) {
        self.title = title
        self.takeawaysTitle = takeawaysTitle
        self.takeaways = takeaways
        self.takeawaysMissing = takeawaysMissing
        self.diagram = diagram
        self.actionsTitle = actionsTitle
        self.actions = actions
        self.actionsMissing = actionsMissing
        self.next = next
        self.notes = notes
    }
}

/// One of the things to keep, with the question that it answers.
package struct TakeawayLine: Hashable, Sendable {
    /// What the template's closing asks there; nil where it asks nothing.
    package var question: String?
    /// The facilitator's sentence.
    package var sentence: Sentence

    /// Takes a sentence and what it answers.
    package init(question: String? = nil, _ sentence: Sentence) {
        self.question = question
        self.sentence = sentence
    }
}

/// An action with its carrier and its date.
package struct ActionLine: Hashable, Sendable {
    /// What.
    package var what: Quotation
    /// Who carries it, and by when; a sentence of ours where nobody or nothing was named.
    package var who: String, when: String

    /// Takes what, who and when.
    package init(what: Quotation, who: String, when: String) {
        self.what = what
        self.who = who
        self.when = when
    }
}

/// The lever diagram: a place for each lever, with what the room put there.
package struct Diagram: Hashable, Sendable {
    /// Its title.
    package var title: String
    /// One place a lever, in the order of the lens.
    package var places: [Place]
    /// "d'après n lignes sur m", and how many say *none* or are not yet mapped.
    package var basis: Sentence
    /// What in the diagram is the tool's and not the source's.
    package var caution: String

    /// One lever's place.
    package struct Place: Hashable, Sendable {
        /// The lever.
        package var lever: LeverID
        /// Its place in the drawing, and its step on the path.
        package var role: LeverRole?, step: Int?
        /// Its name, and its name where there is little room.
        package var label: String, short: String
        /// How many conditions, pitfalls and other contributions speak of it.
        package var conditions: Int, pitfalls: Int, others: Int
        /// How many groups spoke of it; in a document on a series, in how many workshops it was spoken of.
        package var groups: Int
        /// Up to two lines marked *keep*, in their words.
        package var quotations: [Quotation]
        /// The room's own levers here: bundles, by their titles.
        package var own: [OwnLever]
        /// "3 conditions, 2 écueils · 2 groupes", or the sentence that says nobody spoke of it (with "n of m mapped").
        package var tally: Sentence
        /// Nobody spoke of it.
        package var isBlind: Bool

        /// Takes one lever's place.
        package init(
            lever: LeverID, role: LeverRole?, step: Int?, label: String, short: String, conditions: Int,
            pitfalls: Int, others: Int, groups: Int, quotations: [Quotation], own: [OwnLever] = [], tally: Sentence,
            isBlind: Bool
        ) {
            self.lever = lever
            self.role = role
            self.step = step
            self.label = label
            self.short = short
            self.conditions = conditions
            self.pitfalls = pitfalls
            self.others = others
            self.groups = groups
            self.quotations = quotations
            self.own = own
            self.tally = tally
            self.isBlind = isBlind
        }
    }

    /// Takes the places of the levers.
    package init(title: String, places: [Place], basis: Sentence, caution: String) {
        self.title = title
        self.places = places
        self.basis = basis
        self.caution = caution
    }
}

/// One of the room's own levers: a bundle that was put on a lever.
package struct OwnLever: Hashable, Sendable {
    /// Its title, in the room's words.
    package var title: String
    /// How many contributions of how many groups it holds.
    package var tally: Sentence

    /// Takes a title and how much it holds.
    package init(title: String, tally: Sentence) {
        self.title = title
        self.tally = tally
    }
}

/// One section after page 1.
package struct Section: Hashable, Sendable {
    /// Which of the sections of the document it is: a stable id for JSON and layouts.
    package enum ID: String, CaseIterable, Sendable {
        case frame, room, groups, levers, beside, convergences, actions, reading, series
    }

    /// Which section.
    package var id: ID
    /// Its title.
    package var title: String
    /// What it says, in order.
    package var blocks: [SectionBlock]

    /// Takes a section.
    package init(id: ID, title: String, blocks: [SectionBlock]) {
        self.id = id
        self.title = title
        self.blocks = blocks
    }
}

/// One piece of a section.
package enum SectionBlock: Hashable, Sendable {
    /// A title inside the section: a group, a lever.
    case heading(String)
    /// Sentences of the program's, one paragraph.
    case paragraph([Sentence])
    /// Sentences of the program's, one a line.
    case list([Sentence])
    /// Somebody's words.
    case quotations([Quotation])
    /// Label and text.
    case lines([LabelledLine])
    /// A table: headings, and rows of as many cells; each row rests on contributions.
    case table(Table)
    /// Actions.
    case actions([ActionLine])
    /// The facilitator's own reading, in a box apart.
    case box(title: String, [Sentence])
}

/// A table of the same facts as a drawing, or of figures.
package struct Table: Hashable, Sendable {
    /// One row.
    package struct Row: Hashable, Sendable {
        /// As many as the headings.
        package var cells: [String]
        /// What the row rests on.
        package var rests: [ContributionID]

        /// Takes the cells and what they rest on.
        package init(_ cells: [String], rests: [ContributionID] = []) {
            self.cells = cells
            self.rests = rests
        }
    }

    /// The heads of the columns.
    package var headings: [String]
    /// The rows.
    package var rows: [Row]

    /// Takes headings and rows.
    package init(headings: [String], rows: [Row]) {
        self.headings = headings
        self.rows = rows
    }
}
