package org.legalfaq.internal.lucene.analysis;

import java.util.List;
import java.util.Set;

/**
 * Words that build a question but do not say what it is about. They add to the score of a text that matches otherwise; a
 * text that holds nothing else of the question does not match.
 *
 * <p>Part of a language, not of any pack's content. Written as the analysis of the language leaves them: without
 * accents, in French without elided articles, in German without umlauts. Left out on purpose, because they carry meaning in
 * law: negations; the words for "without", "against", "before", "after", "long", "often"; and words that are a noun of
 * the law too, such as {@code will}, {@code estado} or {@code fait}. Left out, too, are the words that ask ("who", "when",
 * "where", "why", "how many"): they tell questions apart that have all else in common.
 */
final class FunctionWords {
    static final Set<String> ENGLISH = words("""
            a an the this that these those there here it its
            i i'm i've i'd i'll me my mine myself we we're we've us our ours you you're you've your yours
            he she him his her hers they they're them their theirs someone somebody anyone anybody
            something anything one ones
            am is are was were be been being isn't aren't wasn't weren't
            do does did done doing don't doesn't didn't have has had having haven't hasn't hadn't
            can could may might shall should would must can't cannot couldn't shouldn't wouldn't
            what which whether
            of to in on at by for from with about into as than then if or and but so because also just
            want wants wanted need needs get gets got getting go goes going happen happens happened
            know tell mean means please really actually any some ever still
            """);

    static final Set<String> SPANISH = words("""
            el la los las lo un una unos unas al del este esta esto estos estas ese esa eso esos esas
            aquel aquella aquello aquellos aquellas ahi aqui alli
            yo tu ella ellos ellas ello usted ustedes nosotros nosotras me te se nos le les mi mis tus su sus mio mia
            mios mias suyo suya suyos suyas nuestro nuestra nuestros nuestras alguien algo algun alguno alguna algunos
            algunas uno
            ser soy eres es somos son era eran fue fueron sea sean sido siendo seria serian sera seran
            estoy estas estamos estan estaba estaban este esten estar
            haber he has ha hemos han habia habian hay hubo haya hayan habra habria
            hago haces hace hacemos hacen hacer hice hizo hicieron haga hagan haciendo
            puedo puedes puede podemos pueden poder podria podrian podre podra podran pude pudo pueda puedan podia podian
            debo debes debe debemos deben deberia deberian
            tengo tienes tiene tenemos tienen tener tenia tuve tuvo tenga tengan tendria
            quiero quieres quiere queremos quieren querer quisiera
            necesito necesita necesitan necesitas necesitar
            voy vas va vamos van ir vaya iba fui
            pasa pasan pasar paso pasaria pasara sucede suceden ocurre ocurren
            se sabe saber significa dice decir dime digame favor
            que cual cuales como si
            de a en con por para sobre entre desde hasta segun y e o u pero pues porque tambien solo ya todavia aun
            realmente muy
            """);

    static final Set<String> FRENCH = words("""
            le la les l un une des du de d ce cet cette ces c ceci cela ca y
            je j tu il elle on nous vous ils elles me m te t se s moi toi lui leur leurs eux
            mon ma mes ton ta tes son sa ses notre nos votre vos quelqu'un quelque quelques chose
            suis es est sommes etes sont etait etaient ete etre sera seront serait seraient soit
            ai as a avons avez ont avais avait avaient aurais aurait avoir eu ait
            fais font faire faut
            peux peut peuvent pouvez pouvons pourrais pourrait pourra pouvoir puis puisse
            dois doit doivent devez devrais devrait devoir
            veux veut veulent voulez voudrais vouloir besoin
            vais va vont aller passe passera arrive arrivera
            sais savoir signifie dire
            que qu quel quelle quels quelles quoi comment si
            au aux en dans sur pour par avec chez entre vers comme et ou mais donc parce puisque lorsque aussi alors encore
            deja vraiment
            """);

    static final Set<String> GERMAN = words("""
            der die das den dem des ein eine einen einem einer eines dies diese dieser dieses diesen diesem hier da
            ich du er sie es wir ihr mich mir dich dir ihn ihm ihnen uns euch mein meine meinen meinem meiner meines
            dein deine deinen deinem deiner sein seine seinen seinem seiner seines ihre ihren ihrem ihrer ihres unser unsere
            unseren unserem unserer euer eure man jemand jemanden jemandem etwas sich selbst
            bin bist ist sind seid war waren gewesen
            werde wirst wird werden wurde wurden worden
            habe hast hat haben hatte hatten gehabt
            kann kannst konnen konnt konnte konnten darf darfst durfen durfte muss musst mussen musste mussten
            soll sollte sollen sollten will willst wollen mochte mochten
            mache macht machen tun tut brauche braucht brauchen geht gehen gibt
            passiert passieren geschieht geschehen bedeutet heisst weiss wissen
            was welche welcher welches welchen ob wie
            und oder aber wenn falls als dass weil denn so also auch noch nur schon mal bitte eigentlich wirklich
            von zu zum zur in im ins an am auf bei beim mit fur uber aus um
            """);

    private FunctionWords() {}

    private static Set<String> words(String text) {
        // A word may be a form of two others.
        return Set.copyOf(List.of(text.strip().split("\\s+")));
    }
}
