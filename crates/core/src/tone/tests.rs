//! Sentences that praise us, each with the rule that points them out, and sentences that credit the client.

use super::{Advice, RULES, ToneRule, ToneRule::*, check};
use crate::people::Language::{self, *};

fn points_out(language: Language, sentences: &[(&str, ToneRule)]) {
    assert!(sentences.len() >= 12);
    for (sentence, rule) in sentences {
        let found: Vec<_> = check(sentence, language).into_iter().map(|a| a.rule).collect();
        assert!(found.contains(rule), "{sentence}: {found:?}");
    }
}

fn leaves_alone(language: Language, sentences: &[&str]) {
    assert!(sentences.len() >= 12);
    for sentence in sentences {
        let found = check(sentence, language);
        let said: Vec<_> = found.iter().map(|a| (&sentence[a.span.clone()], a.rule)).collect();
        assert!(said.is_empty(), "{sentence}: {said:?}");
    }
}

#[test]
fn every_language_has_every_rule() {
    for language in Language::ALL {
        let rules: Vec<_> = RULES[*language as usize].keys().copied().collect();
        assert_eq!(rules, ToneRule::ALL);
    }
}

#[test]
fn the_place_is_exact_and_places_never_overlap() {
    let text = "Félicitations ! C’est grâce à notre équipe, et nous avons livré à temps.";
    let found = check(text, Fr);
    let said: Vec<_> = found.iter().map(|Advice { rule, span }| (*rule, &text[span.clone()])).collect();
    assert_eq!(said, [(ThanksToUs, "grâce à notre"), (WeDid, "nous avons livré")]);
    for text in ["", " ", "…", "🎉🎉", "x", "ß’s", "thanks to", "\u{301}"] {
        for language in Language::ALL {
            assert_eq!(check(text, *language), []);
        }
    }
}

#[test]
fn a_sign_parts_phrases() {
    assert_eq!(check("Thanks to you. Our warmest wishes.", En), []);
    assert_eq!(check("You did it without us, truly.", En).len(), 1);
}

#[test]
fn english() {
    points_out(
        En,
        &[
            ("Congratulations, and all thanks to our work!", ThanksToUs),
            ("You got there thanks to us.", ThanksToUs),
            ("With our help the dream came true.", ThanksToUs),
            ("It was made possible by our team.", ThanksToUs),
            ("We delivered on time, congratulations.", WeDid),
            ("We have really built something great for you.", WeDid),
            ("We’ve helped you out of the nightmare.", WeDid),
            ("Our team did a wonderful job.", WeDid),
            ("Congratulations: our solution changed everything.", OurPart),
            ("The result is a testament to our expertise.", OurPart),
            ("Without us this would still be a nightmare.", WithoutUs),
            ("We are proud of our part.", ProudOfOurselves),
            ("We are so proud of what we made for you.", ProudOfOurselves),
        ],
    );
    leaves_alone(
        En,
        &[
            "Congratulations on the road you have travelled.",
            "You went from nightmare to dream, and you walked every step of it.",
            "Thanks to your patience, the whole team uses it now.",
            "What you have built is yours, and it shows.",
            "Our warmest congratulations to you and your team.",
            "Thank you for your trust in us.",
            "It was a pleasure to walk beside you.",
            "We admire how you kept going in February.",
            "Your team delivered, week after week.",
            "Our thoughts were with you on the opening day.",
            "You did this, even without us.",
            "We are proud of you.",
            "What we built together was your idea first.",
        ],
    );
}

#[test]
fn italian() {
    points_out(
        It,
        &[
            ("Complimenti, tutto grazie al nostro lavoro!", ThanksToUs),
            ("Ce l’avete fatta grazie a noi.", ThanksToUs),
            ("È merito nostro se oggi funziona.", ThanksToUs),
            ("Grazie all’impegno del nostro team siete arrivati fin qui.", ThanksToUs),
            ("Con il nostro aiuto il sogno è diventato realtà.", ThanksToUs),
            ("Abbiamo consegnato nei tempi, complimenti.", WeDid),
            ("Vi abbiamo aiutati a uscire dall’incubo.", WeDid),
            ("Abbiamo davvero costruito qualcosa di grande.", WeDid),
            ("Il nostro lavoro ha dato i suoi frutti.", OurPart),
            ("Che cosa può fare la nostra esperienza!", OurPart),
            ("È un nostro grande successo.", OurPart),
            ("Senza di noi sareste ancora nell’incubo.", WithoutUs),
            ("Siamo orgogliosi di aver contribuito.", ProudOfOurselves),
            ("Siamo fieri del nostro team.", ProudOfOurselves),
        ],
    );
    leaves_alone(
        It,
        &[
            "Complimenti per la strada che avete percorso.",
            "Dall’incubo al sogno: ce l’avete fatta, passo dopo passo.",
            "Grazie alla vostra pazienza oggi lo usano tutti.",
            "Quello che avete costruito è vostro, e si vede.",
            "I nostri più sinceri complimenti a Lei e al Suo team.",
            "Grazie per la fiducia che ci avete dato.",
            "È stato un piacere camminare accanto a voi.",
            "Ammiriamo la costanza con cui siete andati avanti.",
            "Il vostro team ha consegnato settimana dopo settimana.",
            "Il nostro augurio è che il sogno continui.",
            "Ce l’avreste fatta anche senza di noi.",
            "Siamo orgogliosi di voi.",
            "Quello che abbiamo costruito insieme è nato da una vostra idea.",
        ],
    );
}

#[test]
fn spanish() {
    points_out(
        Es,
        &[
            ("¡Enhorabuena, todo gracias a nuestro trabajo!", ThanksToUs),
            ("Lo han conseguido gracias a nosotros.", ThanksToUs),
            ("Gracias a la labor de nuestro equipo han llegado hasta aquí.", ThanksToUs),
            ("Con nuestra ayuda el sueño se ha hecho realidad.", ThanksToUs),
            ("Es fruto de nuestra dedicación.", ThanksToUs),
            ("Hemos entregado a tiempo, enhorabuena.", WeDid),
            ("Les ayudamos a salir de la pesadilla.", WeDid),
            ("Hemos realmente construido algo grande.", WeDid),
            ("Nuestro trabajo ha dado sus frutos.", OurPart),
            ("Lo que puede hacer nuestra experiencia.", OurPart),
            ("Es también nuestro éxito.", OurPart),
            ("Sin nosotros seguirían en la pesadilla.", WithoutUs),
            ("Estamos orgullosos de haber contribuido.", ProudOfOurselves),
            ("Estamos orgullosas de nuestro papel.", ProudOfOurselves),
        ],
    );
    leaves_alone(
        Es,
        &[
            "Enhorabuena por el camino recorrido.",
            "De la pesadilla al sueño: lo han logrado ustedes, paso a paso.",
            "Gracias a su paciencia, hoy lo usa todo el mundo.",
            "Lo que han construido es suyo, y se nota.",
            "Nuestra más sincera enhorabuena a usted y a su equipo.",
            "Gracias por su confianza en nosotros.",
            "Ha sido un placer caminar a su lado.",
            "Admiramos la constancia con la que siguieron adelante.",
            "Su equipo ha entregado semana tras semana.",
            "Nuestros mejores deseos para lo que viene.",
            "Lo habrían logrado incluso sin nosotros.",
            "Estamos orgullosos de ustedes.",
            "Lo que hemos construido juntos nació de una idea suya.",
        ],
    );
}

#[test]
fn norwegian() {
    points_out(
        Nb,
        &[
            ("Gratulerer, alt takket være arbeidet vårt!", ThanksToUs),
            ("Dere klarte det takket være oss.", ThanksToUs),
            ("Med vår hjelp ble drømmen virkelig.", ThanksToUs),
            ("Dette er vår fortjeneste.", ThanksToUs),
            ("Vi leverte i tide, gratulerer.", WeDid),
            ("Vi har virkelig bygget noe stort.", WeDid),
            ("Nå har vi løst problemet deres.", WeDid),
            ("Vi hjalp dere ut av marerittet.", WeDid),
            ("Vår løsning forandret alt.", OurPart),
            ("Innsatsen vår har båret frukter.", OurPart),
            ("Det viser hva vår erfaring kan gjøre.", OurPart),
            ("Uten oss hadde det fortsatt vært et mareritt.", WithoutUs),
            ("Vi er stolte av jobben vi gjorde.", ProudOfOurselves),
            ("Vi er stolte av å ha bidratt.", ProudOfOurselves),
        ],
    );
    leaves_alone(
        Nb,
        &[
            "Gratulerer med veien dere har gått.",
            "Fra mareritt til drøm: dere klarte det, steg for steg.",
            "Takket være tålmodigheten deres bruker alle det nå.",
            "Det dere har bygget, er deres, og det synes.",
            "Våre varmeste gratulasjoner til deg og teamet.",
            "Takk for tilliten til oss.",
            "Det har vært en glede å gå ved siden av dere.",
            "Vi beundrer hvordan dere holdt ut i februar.",
            "Teamet deres leverte uke etter uke.",
            "Vi har fått følge dere på nært hold.",
            "Dere hadde klart det også uten oss.",
            "Vi er stolte av dere.",
            "Sammen har vi bygget videre på ideen deres.",
        ],
    );
}

#[test]
fn french() {
    points_out(
        Fr,
        &[
            ("Félicitations, tout cela grâce à notre travail !", ThanksToUs),
            ("Vous y êtes arrivés grâce à nous.", ThanksToUs),
            ("Grâce au travail de notre équipe, vous voilà arrivés.", ThanksToUs),
            ("Avec notre aide, le rêve est devenu réalité.", ThanksToUs),
            ("C’est le fruit de nos efforts.", ThanksToUs),
            ("Nous avons livré à temps, félicitations.", WeDid),
            ("Nous vous avons aidés à sortir du cauchemar.", WeDid),
            ("Nous avons vraiment construit quelque chose de grand.", WeDid),
            ("Notre équipe a réalisé un exploit.", WeDid),
            ("Notre solution a tout changé.", OurPart),
            ("Voilà ce que peut notre expertise.", OurPart),
            ("Sans nous, ce serait encore un cauchemar.", WithoutUs),
            ("Nous sommes fiers d’avoir contribué.", ProudOfOurselves),
            ("Nous sommes fières de notre équipe.", ProudOfOurselves),
        ],
    );
    leaves_alone(
        Fr,
        &[
            "Félicitations pour le chemin parcouru.",
            "Du cauchemar au rêve : vous l’avez fait, pas à pas.",
            "Grâce à votre patience, tout le monde s’en sert aujourd’hui.",
            "Ce que vous avez construit est à vous, et cela se voit.",
            "Nos plus sincères félicitations à vous et à votre équipe.",
            "Merci pour votre confiance en nous.",
            "Ce fut un plaisir de marcher à vos côtés.",
            "Nous admirons la constance dont vous avez fait preuve.",
            "Votre équipe a livré semaine après semaine.",
            "Nos meilleurs vœux pour la suite.",
            "Vous y seriez arrivés même sans nous.",
            "Nous sommes fiers de vous.",
            "Ce que nous avons construit ensemble vient d’une idée à vous.",
        ],
    );
}
