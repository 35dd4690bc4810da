import type { CategoryWords } from "../_lexicon/words";

/** Parties of the Folketing and the larger ones abroad, movements, and what adherents do. */
export const politicsWords: CategoryWords = {
  states: `
stemmer_på stemte_på stemt_på stem_på_mig stiller_op_for stille_op_for stillet_op_for opstillet_for opstiller_for opstillet_til kandidat_for kandidat_til_kommunal* spidskandidat* folketingskandidat* byrådskandidat* byrådsmedlem* kommunalbestyrelsesmedlem* regionsrådsmedlem* vælgerforening* partimedlem* partisoldat* medlem_af_partiet partibog* valgt_ind_for aktiv_i_partiet valgt_ind_i_byrådet
kommunist* kommunistisk* socialist! marxist* anarkist* nazist* nynazist* neo_nazi* fascist* højreradikal* højreekstrem* venstreradikal* venstreekstrem* yderligtgående* autonom_aktivist antifascist* nationalist! royalist! islamist! hizb* rød_blok blå_blok venstreorienteret højreorienteret borgerlig_vælger politisk_aktiv* politisk_overbevisning politiske_overbevisning politiske_holdning* politiske_sympati* politisk_observans klimaaktivist*
voted_leave voted_remain voted_for votes_for voting_for voted_labour voted_tory voted_republican voted_democrat votes_labour votes_tory votes_republican lifelong_republican lifelong_democrat registered_republican registered_democrat is_a_republican is_a_democrat a_communist communist! marxist! left_wing right_wing far_right far_left card_carrying party_member* labour_candidate conservative_candidate standing_as_a running_for_the council_candidate labour_councillor tory_councillor opposition_activist political_activis* political_belief* political_view* political_opinion* political_convic* political_affil* trump_supporter* maga! brexiteer* leaver! remainer! canvassing canvasser* 
`,
  matters: `
politisk! politiske politically political! valgliste* løbesedler valgkamp* kampagne_for demonstration* demonstrer* demonstrant* protestmarch* rally! rallies activist* aktivist* hovedbestyrelse* kommunalvalg* folketingsvalg* byrådet folketinget byråd! partiet! partikontor* partikongres* partikammerat* party_conference delegeret! delegate! medlemskab_af_parti election_campaign local_elections general_election
`,
  hints: `
parti! party! stemte! stemme! voted! vote! votes! valg! election! elections! kandidat! candidate! campaign! kongres! kampagne! brexit! regering* government! minister! opposition! petition! underskrift* stand! boden! opstillet opstille stille_op stiller_op kredsen! formand! venstrefløj* højrefløj* konservativ! liberal! socialdemokratisk! conservative! republican! democrat! republikan* demokrat! borgmester* mayor! politiker! politician! councillor! 
`,
  groups: `
socialdemokrat* socialdemokratiet socialdemokraterne dansk_folkeparti enhedslisten! venstre! venstres_ungdom radikale_venstre de_radikale radikale! konservative_folkeparti de_konservative konservativ_ungdom sf! socialistisk_folkeparti sfu! dsu! liberal_alliance alternativet nye_borgerlige danmarksdemokraterne moderaterne kristendemokraterne stram_kurs borgernes_parti frie_grønne ssu! kommunistpart* nordfront* antifa generation_identit* tea_party labour_party labour! conservative_party conservatives tory! tories! liberal_democrats lib_dem* green_party the_greens ukip! reform_uk reform! plaid_cymru sinn_fein scottish_national_party snp! republican_party republicans democratic_party democrats communist_party national_front bnp! sweden_democrats sverigedemokrat* socialdemokraterna moderaterna vänsterpartiet miljöpartiet fremskrittspartiet arbeiderpartiet høyre! senterpartiet afd! cdu! csu! spd! fdp! die_linke die_grünen momentum! extinction_rebellion greenpeace den_grønne_ungdomsbevægelse black_lives_matter
`,
  not: `
third_party third_parties other_party birthday_party christmas_party working_party party_to politik_om alternativet_til alternativet_er venstre_side til_venstre venstre_spor venstre_hånd venstre_arm venstre_ben venstre_øre venstre_knæ nederst_til_venstre venstre_om på_venstre i_venstre venstre_* conservative_estimate* liberal_discount* voted_down reform_of tax_reform labour_cost* labour_law labour_market labour_inspect* ministerium* party_wall contracting_part* partner* partiel* partier! parti_vin partiet_af partiet_er_leveret stem_af
`,
};
