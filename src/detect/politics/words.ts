import type { CategoryWords } from "../_lexicon/words";

/** Parties of the Folketing and the larger ones abroad, movements, and what adherents do. */
export const politicsWords: CategoryWords = {
  states: `
stemmer_på stemte_på stemte_altså_på stemt_på stem_på_mig stiller_op_for opstillet_for byrådskand* folketingskand* spidskandidat* byrådsmed* folketingsmed* vælgerforen* partimedlem* partisoldat* partibog* kommunist* socialist! marxist* anarkist* nazist! nynazist* neo_nazi* fascist! højreradik* højreekst* venstreradik* venstreekst* antifascist* venstreorient* højreorient* politisk_aktiv* politisk_overb* politiske_overb* politiske_holdn* politiske_symp*
voted_leave voted_remain voted_for_* lifelong_republican lifelong_democrat registered_republican registered_democrat a_republican a_democrat communist! marxist! left_wing right_wing far_right far_left card_carrying party_member* *_councillor opposition_activist* political_activis* political_belief* political_view* political_opinion* political_affil* trump_supporter* brexiteer* leave_voter* remain_voter* a_socialist staunch_* political_refugee*
`,
  matters: `
valgliste! valglisten løbesedler valgkamp* valgplakat* council_seat local_elections
`,
  things: `
socialdemokrat* dansk_folkeparti enhedslisten venstres_ungdom radikale_venstre konservativ_ungdom sfu! dsu! liberal_alliance nye_borgerlige danmarksdemok* kristendemok* stram_kurs frie_grønne rød_blok blå_blok partiet! parti! partipolit* folketinget byrådet regionsrådet kommunalvalg* folketingsvalg*
 labour_party tory! tories lib_dem* green_party ukip! plaid_cymru sinn_fein snp! scottish_national_party communist_party bnp! sweden_democrats sverigedemok* socialdemokraterna moderaterna vänsterpartiet miljöpartiet fremskrittspart* arbeiderpart* høyre! senterpart* afd! cdu! csu! spd! fdp! antifa! brexit! extinction_reb* greenpeace nordfront* rallies demonstration* hizb_* city_council Venstre! Radikale! Konservative! Konservativ! Labour! Reform! Conservative! Conservatives Greens! Republican! Republicans Democrat! Democrats SF! Alternativet Moderaterne
`,
  acts: `
*medlem! *medlemskab member! *kandidat! *kandidater candidate stem! stemte! stemmer! stemt! voted! votes! voter! opstil* stille_op stiller! folkevalgt* formand! deputy_chair chair! delegeret delegate! supporter* støtter sympati* campaign* kampagne! canvass* joined left! boden valgt! elected aktiv* active activist* løbesedler donat* indmeld* udmeld* meldt! meldte kongres! kongressen landsmøde* årsmøde* running_for standing_as byrådet regionsrådet deltog attends opslag_fra conservative_party_* big_reform s_a_staunch
`,
  not: `
venstre_side til_venstre venstre_spor venstre_hånd venstre_arm venstre_ben venstre_øre venstre_øje venstre_knæ venstre_om labour_cost* labour_law* labour_market conservative_estimate third_part* labour_inspect* alternativet_er alternativet_til partiet_vin other_party stem_af stemmer_ikke partiet_af reform_of tax_reform
`,
};
