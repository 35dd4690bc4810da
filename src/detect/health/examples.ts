import type { Examples } from "../examples";

/** Lookalikes are from mails written for the purpose, after false alarms on business mails. */
export const examples: Examples = {
  positives: [
    "[[Sygemelding]], Kirsten Møller, fra d.d.",
    "Hej Birthe\\nVil du flytte Jespers tider? Han er til [[kemo]] hver anden onsdag resten af foråret.\\nMvh Dorthe",
    "Peter er blevet kørt på hospitalet med [[blindtarmsbetændelse]], så leverancen til Bauhaus må vente.",
    "Hej Anton. Min svigermor brækkede [[hoften]] i lørdags, og jeg kører frem og tilbage til Hvidovre hele ugen.",
    "Han har været nede [[med flaget]] siden januar. [[Angst]] og [[søvnløshed]], siger han. Psykologen tror ikke, han er klar før sommer.",
    "Jeg er desværre [[ikke frisk]] i dag og bliver [[under dynen]]. Mette har mine noter.",
    "Vedr. lejer Poul Friis: han er blevet [[dement]], og datteren vil gerne opsige lejemålet.",
    "Just a note that Harold had a [[stroke]] on Sunday. He is stable but can't speak yet. His wife asked for privacy.",
    "Hi Karen, my son broke his [[leg]] skiing, so I'll be working from the hospital today.",
    "Hey Mel, between us: Steve checked himself [[into rehab]] for [[his drinking]]. He'll be gone until May.",
    "I've been struggling with [[depression]] for a while and I think I need some time off.",
    "Til alle i teamet: Frank er væk på ubestemt tid. Han har fået en [[kræftdiagnose]].",
    "Mr Petersen had [[a seizure]] during the meeting and was taken away by [[paramedics]].",
    "Our applicant mentioned she is on [[antidepressants]]. I'm not sure whether that's relevant.",
    "Datteren er [[autist]] og tåler ikke telefonopkald, så skriv i stedet.",
  ],
  negatives: [
    "Sygefraværet i afdelingen er faldet med to procent, skriver Lone.",
    "Hej Henning\\nHermed tilbud på kørestole til regionen. Ring til Allan, hvis der er noget.",
    "Vi bekræfter hermed mødet med Jens på torsdag.",
    "Susanne fra Kræftens Bekæmpelse vil høre om vores CRM-system.",
    "I'm sick of waiting for these licences, Bob.",
    "Our biggest pain points remain slow onboarding and invoice errors, says Janet.",
    "Hvis du bliver syg, skal du ringe til din leder inden kl. 8.",
    "Den nye sygefraværspolitik gælder for alle ansatte fra september. Spørg Birgit.",
    "Anders går på barsel fra 1. juni og er tilbage i marts.",
    "Hej Jens\\nJeg har skrevet en artikel om stress. Kan du læse korrektur?",
    "The hospital project is two weeks behind, and Mark wants a recovery plan.",
    "Der er en blind vinkel i lagersystemet, som Gitte opdagede.",
  ],
};
