import type { Examples } from "../examples";

/** Lookalikes are from mails written for the purpose, after false alarms on business mails. */
export const examples: Examples = {
  positives: [
    "Hej Jan. Skat har [[politianmeldt]] vores tidligere bogholder for [[bedrageri]]. Hun nægter [[sig skyldig]].",
    "Min eksmand har fået [[polititilhold]] efter at have truet mig, så han må ikke få min adresse.",
    "Chaufføren blev taget for at køre [[påvirket]] af [[kokain]] og har fået [[frakendt]] kortet i 3 år.",
    "Hans sag kommer [[for retten]] på tirsdag. Anklageren kræver seks måneder for [[vanvidskørsel]].",
    "I regret to inform you that I have a caution for [[shoplifting]] from when I was 17.",
    "Turns out Nick [[lost his licence]] after failing a breathalyser test. He can't do deliveries any more.",
    "Jesper fik 60 dages [[ubetinget fængsel]] for [[vold]] mod en buschauffør.",
    "Han sidder i [[varetægt]] i Vestre [[Fængsel]], [[mistænkt]] for [[drab]].",
    "Lisa was caught [[drink-driving]] in the company car and [[lost her licence]].",
    "My ex has a [[restraining order]] against him after he assaulted me.",
    "Claus' [[kørekort]] er inddraget efter hans tur med 180 på motorvejen.",
    "Rasmus fik [[en bøde]] for besiddelse af [[kokain]] på festivalen.",
    "Your employee Tom Birch was cautioned by police for [[assaulting]] a guest.",
    "Vagten så Emil gå ud med to skjorter [[under jakken]], og han er bortvist.",
    "Sagsbehandler: Omar [[afsoner]] med [[fodlænke]] og får tilsyn af [[Kriminalforsorgen]].",
    "Hej Lis. Kim [[stak af med]] depositummet, og jeg har [[anmeldt ham]].",
    "Ravi was fired for [[theft]] last year and should not be rehired.",
  ],
  negatives: [
    "Nina blev udsat for vold på jobbet.",
    "Peter was charged twice for the hotel room. Can you get him a refund?",
    "Hej Jonas, må jeg stjæle dig fem minutter i eftermiddag?",
    "Ved forsinkelse betaler leverandøren en konventionalbod. Advokat Hald har set på det.",
    "Husk at straffeattester ikke må være ældre end tre måneder.",
    "Der er stjålet 400 liter diesel fra tanken i nat. Politiet har været forbi.",
    "Retten i Aarhus har berammet sagen om leverancen til maj. Advokat Steen møder for os.",
    "The annual course on bribery and fraud is mandatory for all employees.",
    "I'm fine with the fine print, but the penalty is too steep, Ulrike.",
    "Dommeren i håndboldkampen var Lars fra regnskab.",
    "The judge liked our pitch, and Carl got the prize.",
  ],
};
