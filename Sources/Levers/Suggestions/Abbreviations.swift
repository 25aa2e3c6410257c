/// What somebody who types while people speak leaves out, written in full.
enum Abbreviations {
    /// The words for an abbreviation, letters folded both ways; nil where it is none.
    static func words(for letters: [UInt8]) -> [[UInt8]]? { table[letters] }

    private static let table: [[UInt8]: [[UInt8]]] = {
        var table: [[UInt8]: [[UInt8]]] = [:]
        for line in list.split(separator: "\n") {
            let words = line.split(separator: " ").map { Array($0.utf8) }
            table[words[0]] = Array(words.dropFirst())
        }
        return table
    }()

    private static let list = """
        ds dans
        pr pour
        tjs toujours
        tjrs toujours
        pcq parce que
        qd quand
        qqn quelqu un
        qqun quelqu un
        qque quelque
        qques quelques
        qqch quelque chose
        bcp beaucoup
        asso association
        assos associations
        pdt pendant
        nb nombre
        av avant
        ap apres
        cad c est a dire
        ms mais
        ss sans
        rdv rendez vous
        rv rendez vous
        cr compte rendu
        interco intercommunalite
        intercos intercommunalites
        comcom communaute de communes
        agglo agglomeration
        dept departement
        pb probleme
        pbs problemes
        ts tous
        tt tout
        tte toute
        ttes toutes
        prez president
        dgs directeur
        coord coordination
        resp responsable
        pers personnes
        nvx nouveaux
        nvelle nouvelle
        lgtps longtemps
        mtn maintenant
        auj aujourd hui
        ex exemple
        ac avec
        ns nous
        vs vous
        ctre contre
        pq pourquoi
        jms jamais
        rep reponse
        hab habitants
        habs habitants
        dc donc
        cpdt cependant
        svt souvent
        chq chaque
        cf voir
        km kilometres
        h heures
        mn minutes
        min minutes
        reu reunion
        reus reunions
        conv convention
        benev benevoles
        """
}
