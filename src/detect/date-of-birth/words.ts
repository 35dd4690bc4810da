/**
 * Words between a word for birth and a date, packed by `npm run pack-words`; `word*` is the beginning of words. `other`: the
 * date is another one's, or there is none; `gap`: small words, which say nothing.
 */
export const birthWords = {
  other:
    "ansat ansæt* start* slut* udløb* gyldig* gift død* died employ* hired joined since siden senest inden before by after frist* deadline udsted* issue* expir* opret* creat* opdat* updat* ændr* chang* mangler puuttu* sopimus* missing ukendt unknown send sendt sent modtag* receiv* slet* delet* fjern* remov* møde* blev indf* introd* faktura* lever*",
  gap: "d den dato date og and som which kl år person barn opvokset raised uppvuxen hjemme sygehus sygehuset hospital hospitalet en i på ved er var samme mig in at on the is was dag åååå mm dd yyyy mandag tirsdag onsdag torsdag fredag lørdag søndag am ist",
};

/** What is "born" without being a person. */
export const bornThings =
  "projekt* ide* idé* firma* virksomhed* selskab* forening* koncept* samarbejd* tanke* mærke* brand* plan* organisation* startup* produkt* version* system* app appen klub* bevægelse* föret* företag* company* project* concept* product* kalv* hvalp* føl* killing* unternehmen* hest* hund* ko koen kat katten skib* butik* horse dog puppy* foal*";
