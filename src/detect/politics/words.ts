import type { CategoryWords } from "../_lexicon/words";

/** Parties of the Folketing and the larger ones abroad, movements, and what adherents do. */
export const politicsWords: CategoryWords = {
  states: `
stemmer_Alternativet stem_på_mig stemmer_rødt stemmer_blåt stemte_rødt stemte_blåt stemt_rødt stemt_blåt stemme_rødt stemme_blåt stemmer_borg* stemte_borg* stemt_borg* stemmer_konserv* stiller_op_for opstillet_for byrådsk* folketingsk* folketingsm* regionsrådsk* kommunalbestyrelsesm* borgmesterk* spidskan* parlamentsk* vælgerfor* partimed* partisol* partibog* partifor* partifæl* løsgænger!
socialist! nynaz* neo_naz* højrerad* højreeks* højrenat* venstrerad* venstreeks* antifas* venstreor* højreor* venstremand venstre_mand *modstander_af_eu eu_modst* sverigedemokrat! *aktivist! politisk_akt* politisk_ov* politisk_eng* politiske_eng* politisk_fl* politisk_forf* politiske_ov* politiske_hold* politiske_sym* politiske_stås* regimekrit*
voted_leave voted_remain voted_to_leave voted_brexit voted_tory voted_labour votes_labour votes_tory votes_rep* voted_rep* votes_dem* voted_dem* vote_rep* lifelong_rep* lifelong_dem* registered_rep* registered_dem* marxist_* leftist! left_wing right_wing alt_right white_suprem* white_nation* card_carry* party_mem* *_councillor councillor! opposition_act* political_act* political_bel* political_vi* political_aff* political_opinion* political_ref* trump_sup* trump_fan* trump_voter maga! brexiteer* remainer! proud_boys ran_for_mayor ran_for_off* ran_for_coun* running_for_mayor running_for_coun* running_for_off* stood_for_par* stood_for_coun* standing_for_par* standing_for_coun* out_canvassing canvassed_for canvassing_for leafleting far_right_act* er_liberal er_nationalist as_a_republican as_a_democrat radikal_ung* venstres_ung* konservativ_ung* sympatisør_med modstander_af_reg* revolutionær_soc* a_socialist staunch_* er_df_er er_sf_er er_blå_og er_rød_og
kommunalpolitiker! lokalpolitiker! imod_eu viceborgm* borgmester_for suppleant_i_by* stillet_op_f* stillet_op_t* fører_valgk* an_activist climate_ac* far_right_v* far_left
*klimaaktiv* dyrerettighedsf* zionist* antizion* monarkist! royalist! populist! ungdomsparti* political_asy* medlem_af_et_parti stemmer_til_v* stemmer_til_h* stemmer_på_de stemte_på_de voted_green voted_for_the_gr* voted_for_la* voted_for_tr* labour_supp* labour_vot* tory_vot* tory_supp* candidate_for_the_lab* protest_march* attended_the_prot* arrested_at_a_prot* socialistisk_ung* green_party_* kandidat_til_k* kandidat_til_f*
byrådsg* folketingsg* partigr* valgkredsf* opposition_p* ungdomsbevæg* knocking_on_doors
*kommunist! kommunister anarchist! door_knocking
campaigning_for protest_against demonstreret_mod demonstrerede_mod demonstrerer_mod tilforordnet_f* valgtilf* flyveblad* landsformand_for deltager_i_demo*
*marxist! *anarkist! *nazist! *fascist! nazistisk* fascistisk*
stemte_nej stemte_ja
demonstration_for demonstration_mod
byrådsme*
campaigned_for_*
stemt_konserv* stemte_konserv* stemt_radik* stemte_radik*  gammel_sf*
valgt_ind_f*`,
  said: "socialdemokrat! radikal! konservativ! borgerlig! republikaner! libertarian feminist! sosse! moderat! a_republican a_democrat a_liberal a_conservative a_tory a_leftie a_lefty a_brexit* a_communist!",
  matters: `valgliste! valglisten løbesedler valgkamp* valgplakat* local_elec*`,
  things: `
socialdemokrat* dansk_folkep* DF enhedsl* Venstre! Radikale! radikale_v* Konservative! de_konservative SF SFU! DSU! KU! liberal_all* Alternativet! nye_borg* danmarksdem* Moderaterne! kristendem* stram_kurs frie_grønne fremskridtsp* folkebevæg* røde_front ungdommens_rød* nordfront* partiet! parti! *oppositionsp* oppositionen kommunalvalg* folketingsvalg*
labour_party Labour! Tory! Tories Conservative! Conservatives lib_dem* green_party Greens! ukip! reform_uk Reform! snp! scottish_nat* communist_p* workers_party sweden_dem* sverigedem* vänsterp* miljöp* fullmäktige fremskrittsp* arbeiderp* Høyre! AfD! CDU! CSU! SPD! FDP! antifa! brexit! extinction_r* english_def* britain_first bnp! national_front young_cons* trump! obama! biden! farage! corbyn! støjberg mette_fred* rallies demonstrationen demonstrationer demonstration! the_democrats the_republicans the_tories labour_conf* palæstina* DKP! LA!
Venstres! Konservatives! Moderaternes!
democratic_party republican_party socialistisk_folk* veganerp* pro_life pro_choice black_lives fridays_for just_stop_oil klimamarch* sinn_fein DUP! die_linke grünen centerpartiet kristdemok* rødt! borgernes! alternativets valgmøde* vælgermøde* rally! rød_blok blå_blok council_elect*
the_opposition regime! regimet
Løkke! Ellemann! Kjærsgaard Dyhr Vanopslagh Messerschmidt Vermund Paludan Starmer Sunak! Merkel! Macron! anti_gov*
palestine!
venstrefor*
i_byråd* i_region* i_folket* i_kommunalb* til_byråd* til_region* til_folket* til_kommunalb* VU!
kommunfullm*
pkk! hamas! edl!
rød_ungdom klimademo* putin! far_right højrefløj*`,
  acts: `
*medlem! *medlemskab member! membership mitglied* *kandidat! candidate stem! stemte! stemmer! stemt! voted! votes! voter! kryds! opstil* stiller! stillede folkevalgt* *formand! chairs! chaired deputy_ch* delegeret delegate! *suppleant supporter! støtter sympati* campaign* canvass* joined left! resigned melder! meldt! meldte boden valgt! elected aktiv! *aktive active! activist* engag* løbesedl* *plakater doner* donat* indmeld* udmeld* kongres! kongressen landsmø* årsmø* running_for standing_for standing_as med_i deltog deltaget photographed marched march! marchen attends attended opslag_fra a_big opslag_om deler! delt! uddeler volunteer* phone_bank* tilhænger modstander er_i set_til lifelong stemmesed* demonstrer* supporting supported
supports! går_til gik_til frivillig* chair_of
marching protested protesting demonstrates demonstrated uddelte omdelte
belong* tilhør* kritis* demonstration! sympath* blokere* blocked plakat* knocking
criticising criticizing
tilforordn* protest! protests hverve hverver
goes_to treasurer kasserer sekretær! voting_for vote_for
kandid*
er_rød er_blå
sidder!
gået_ind_i stifte* medlemskort* siddet
sitter!
quit!
posts! været_rød
gået_fra skiftede_fra skiftet_til meldes meldt_ud betaler kontingent! hovedbest* in_support støttede
badge! sticker! klistermærk* ward! betalt
contribut* backed! backs! backing donor! donors fan_of følger! follows bidrag! selected vælger!
stille_op leaflet* sits! topmøde* town_council city_council
poster! posters
tweet* banned heckl*
*mærkat*`,
  not: `venstre_si* til_venstre venstre_sp* venstre_h* venstre_a* venstre_b* venstre_ø* venstre_k* venstre_f* labour_l* labour_m* third_p* alternativet_er alternativet_til other_party partiet_a* partiet_p* parti_v* parti_s* tax_ref* labour_cost* conservative_est* conservative_app* conservative_val* conservative_in wing_of liberal_in blå_i_h* rød_i_h* er_rød_af rød_stue demonstration_of product_dem* conservative_view* labour_contr*
demonstrationen_af
campaigned_for_a
labour_day`,
};
