import type { Examples } from "../detector";

/** Lookalikes are from mails written for the purpose, after false alarms on business mails. */
export const examples: Examples = {
  positives: [
    "She is [[Black]] and was the only one not put forward.",
    "Chen is third-generation [[Chinese]] American.",
    "Our interpreter, Olena, fled [[Ukraine]] with two kids.",
    "Aviaja taler helst [[grønlandsk]] med sin mor.",
    "Borgeren har fået [[afslag på asyl]].",
    "James is from an [[ethnic minority]].",
    "Hej Mona. Ansøgeren har iransk [[baggrund]], men taler flydende dansk.",
    "Chaufføren blev kaldt [[perker]] af en kunde. Han er født i Vejle, men hans forældre kommer fra [[Libanon]].",
    "Min kone er fra [[Filippinerne]] og af kinesisk [[afstamning]], hvis det har betydning.",
    "Gerningsmanden beskrives som en mand af arabisk [[udseende]], ca. 25 år.",
    "Our new trainee is a [[Kurd]] from [[Iraq]] and speaks four languages.",
    "He's of [[Nigerian descent]] and his parents live in Lagos.",
    "I was told I didn't get the flat because I'm [[Black]].",
    "The candidate identifies as [[Hispanic]], please record it on the form.",
    "She comes from a [[Traveller family]] and has had a hard time at school.",
    "Han er [[adopteret fra]] [[Korea]] og føler sig diskrimineret på grund af sit [[udseende]].",
    "Chaufføren er af tyrkisk [[oprindelse]], og kunden kaldte ham noget grimt.",
    "Vores kollega Aviaja er [[grønlænder]] og blev spurgt, om hun drikker.",
    "Ansøger: dansk statsborger, [[etnisk araber]].",
    "Naboens datter er [[vietnameser]], og hendes far kom hertil i 1980.",
    "Our cleaner Fatou is from [[Senegal]] and speaks French with the suppliers.",
    "Hun blev kaldt noget grimt i bussen, fordi hun er [[kinesisk]], skriver Li.",
  ],
  negatives: [
    "Leverandøren er fra Istanbul, og Mehmet svarer hurtigt.",
    "Varerne har dansk oprindelse, og certifikatet skal stemples. Toldmægler Broe klarer det.",
    "The race condition in the queue is fixed, thanks to Elif.",
    "Vil du bestille sort og hvidt papir til Ralph?",
    "Black Friday traffic was 40 % up. Kudos to Sam.",
    "Hun taler flydende arabisk og tyrkisk og passer godt i kundeservice.",
    "All applicants are welcome regardless of race or ethnicity.",
    "Vi har ansat en polsk tømrer, Pawel, på pladsen i Greve.",
  ],
};
