import type { Examples } from "../detector";

/** Lookalikes are from mails written for the purpose, after false alarms on business mails. */
export const examples: Examples = {
  positives: [
    "De to brødre går [[i moskeen]] hver dag.",
    "The Coens are [[Orthodox Jews]].",
    "Peter left the [[Mormon]] [[church]] two years ago.",
    "Mohammed fortalte, at han er praktiserende [[muslim]] og ikke vil håndtere alkohol på lageret.",
    "Hej Ane, Esther er [[jøde]] og [[holder sabbat]], så ingen møder efter fredag kl. 15.",
    "Han er lige blevet [[døbt]] i frikirken og taler ikke om andet.",
    "Borgeren er [[ateist]] og ønsker ingen præst ved begravelsen.",
    "Amit is a practising [[Buddhist]] and would like a quiet space at lunchtime.",
    "Please note Sarah keeps [[kosher]] and observes the [[Sabbath]].",
    "She left the [[Catholic]] [[Church]] after the scandal and is an [[atheist]] now.",
    "Han er søn af en præst og selv dybt [[troende]].",
    "Peter nægter at arbejde om lørdagen, fordi han er [[syvendedagsadventist]].",
    "Mr Cohen is [[Jewish]] and will leave early on Fridays.",
    "Daniel [[converted to Judaism]] before the wedding.",
    "Abdul [[beder fem]] gange om dagen og har brug for et sted at vaske fødder.",
    "Rebekka er vokset op i [[Jehovas]] Vidner, men har forladt dem.",
    "Rashid [[faster for tiden]], så sæt ham ikke på den hårde linje.",
    "Herr Demir ist [[Alevit]] und fastet nicht.",
  ],
  negatives: [
    "My thoughts and prayers are with you, Debbie.",
    "Angular versus React is a religious war, says Tom.",
    "God påske til alle! Akut support: Martin på lokal 22.",
    "Kirken skal have nyt orgel, og Anders har regnet på tilbuddet.",
    "Kristian Møller og Christian Bruun deltager i mødet.",
    "Messen i Herning var et mekka for elværktøj, siger Jens.",
    "Rosie Bishop and Mark Pope are confirmed for the panel.",
    "Our new technology evangelist, Dana Roth, starts on Monday.",
    "Vi skal have tro på projektet, Jens.",
    "They acted in good faith, says Julia.",
    "Kaffen er hellig her på kontoret, siger Ulla.",
    "Munk og nonne, 400 stk. til Peters tag.",
  ],
};
