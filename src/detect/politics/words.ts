import type { CategoryWords } from "../_lexicon/words";

/** Parties of the Folketing and the larger ones abroad, movements, and what adherents do. */
export const politicsWords: CategoryWords = {
  states: `
   stemmer_Alternativet stem_på_mig stiller_op_for opstillet_for byrådsk* folketingsk* spidskan* byrådsm* folketingsm* vælgerfor* partimed* partisol* partibog* kommunist* socialist! marxist! anarkist* nazist! nynaz* neo_naz* fascist! højrerad* højreeks* venstrerad* venstreeks* antifas* venstreor* højreor* politisk_ak* politisk_ov* politiske_ov* politiske_hold* politiske_sym* venstre_mand
voted_leave voted_remain lifelong_rep* lifelong_dem* registered_rep* registered_dem* communist! left_wing right_wing card_carry* party_mem* *_councillor opposition_act* political_act* political_bel* political_vi* political_aff* trump_sup* brexiteer* staunch_* proud_boys ran_for_mayor ran_for_off* ran_for_coun* partifor* stemmer_rødt stemmer_blåt campaigned_for_* political_opinion*`,
  said: "socialdemokrat! radikal! konservativ! republikaner! libertarian a_republican! a_democrat! a_socialist!",
  matters: `valgliste! valglisten løbesedler valgkamp* local_elec*`,
  things: `
socialdemokrat* dansk_folkep* enhedsl* Venstre! venstres_ung* Radikale! Konservative! Konservativ! SF! SFU! DSU! liberal_all* Alternativet nye_borg* danmarksdem* Moderaterne kristendem* stram_kurs frie_grønne Borgerlige! partiet! parti! folketinget byrådet regionsråd* kommunalvalg*
Labour! labour_party Conservative! Conservatives Tory! lib_dem* green_party Greens! ukip! Reform! snp! scottish_nat* Republican! Democrat! communist_p* workers_party sweden_dem* sverigedem* vänsterp* miljöp* fremskrittsp* arbeiderp* Høyre! AfD! CDU! CSU! SPD! FDP! antifa! brexit! extinction_r* nordfront* rallies demonstration*`,
  acts: `
*medlem! *medlemskab member! *kandidat! candidate stem! stemte! stemmer! stemt! voted! votes! voter! opstil* stiller! folkevalgt* formand! deputy_ch* delegeret delegate! supporter* støtter sympati* campaign* canvass* joined left! boden valgt! elected aktiv* active activist* løbesedl* donat* indmeld* udmeld* meldt! meldte kongres! kongressen landsmø* årsmø* running_for standing_as siddet_i sidder_i er_med_i deltog attends opslag_fra a_big *næstformand campaigned_for`,
  not: `venstre_si* til_venstre venstre_sp* venstre_h* venstre_a* venstre_b* venstre_ø* venstre_k* labour_l* labour_m* third_p* alternativet_er alternativet_til partiet_vin other_party partiet_a* partiet_p* tax_ref* labour_cost* labour_con*`,
};
