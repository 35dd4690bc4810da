import type { CategoryWords } from "../_lexicon/words";

/** Parties of the Folketing and the larger ones abroad, movements, and what adherents do. */
export const politicsWords: CategoryWords = {
  states: `
borgmesterkand* partisol* partibog* partifæl* løsgænger! venstrerad* politisk_forf* regimekrit* alt_right
proud_boys er_nationalist revolutionær_soc* imod_eu viceborgm* fører_valgk*
dyrerettighedsf* antizion* monarkist! royalist! ungdomsparti* socialistisk_ung*
folketingsg* partigr* valgkredsf*
stem_på_mig stemmer_rødt stemmer_blåt stemte_rødt stemte_blåt stemt_rødt stemt_blåt stemme_rødt stemme_blåt stemmer_borg* stiller_op_for opstillet_for byrådskand* folketingsm* regionsrådskand* kommunalbestyrelsesmed* spidskan* partimed*
socialist! nynaz* neo_naz* højrerad* højreeks* højrenat* venstreeks* antifas* venstreor* højreor* venstremand venstre_mand *modstander_af_eu eu_modst* sverigedemokrat! *aktivist! politisk_akt* politisk_ov* politisk_eng* politiske_eng* politisk_fl* politiske_ov* politiske_hold* politiske_sym* politiske_stås*
voted_leave voted_remain voted_to_leave voted_brexit votes_repu* voted_repu* votes_dem* voted_dem* vote_repu* lifelong_repu* lifelong_dem* registered_repu* registered_dem* marxist_* leftist! left_wing right_wing white_suprem* white_nation* card_carry* party_mem* *_councillor councillor! opposition_act* political_act* political_bel* political_vi* political_aff* political_opinion* political_ref* trump_sup* trump_fan* trump_voter maga! brexiteer* remainer! ran_for_off* running_for_coun* running_for_off* stood_for_par* standing_for_par* out_canvassing canvassed_for canvassing_for er_liberal radikal_ung* venstres_ung* konservativ_ung* sympatisør_med a_socialist staunch_* er_df_er er_sf_er
kommunalpolitiker! lokalpolitiker! borgmester_for stillet_op_f* stillet_op_t* an_activist climate_activi* far_right_v* far_left
*klimaaktiv* zionist* populist! political_asy* medlem_af_et_parti stemmer_på_de stemte_på_de voted_for_lab* voted_for_tru* labour_supp* labour_vot* tory_vot* protest_march* green_party_*
opposition_p* ungdomsbevæg* knocking_on_doors
*kommunist! kommunister anarchist! door_knocking
campaigning_for protest_against demonstreret_mod demonstrerede_mod demonstrerer_mod tilforordnet_f* valgtilf* flyveblad* landsformand_for deltager_i_demo*
*marxist! *anarkist! *nazist! *fascist! nazistisk* fascistisk*
stemte_nej stemte_ja
demonstration_for demonstration_mod
byrådsme*
gammel_sf*
valgt_ind_f*
youth_wing
vælgerfor* voted_green stemt_konserv*
i_opposition vote_leave
byrådsg*
ran_for_mayor partiforen* campaigned_for_*
partisekr* stalinist* leninist* trotsk* maoist* dissident* sandinist* hammer_og_segl skiftede_parti
skiftet_parti politisk_rådg* inuit_ataq* siumut tjodveldi javnadarf* republikaner! royalistisk* separatist*
nationalist! folketingskand* smidt_ud_af_part* ekskluderet_af_part* loyal_member
medlem_af_part* partiform* byrødder landsmødet_i valgt_ind_i gruppeformand*
stemmer_konserv* stemte_konserv* maga_hat*`,
  said: "socialdemokrat! radikal! konservativ! borgerlig! republikaner! libertarian feminist! sosse! moderat! a_republican a_democrat a_liberal a_conservative tory! a_leftie a_lefty a_brexit* communist! marxist!",
  matters: `valgliste! valglisten løbesedler valgkamp* valgplakat* local_elec*
socialdemokrat* dansk_folkep* enhedslist* radikale_v* de_konservative liberal_all* nye_borg* danmarksdem* kristendem* stram_kurs
fremskridtspart* folkebevæg* ungdommens_rød* nordfront* labour_party lib_dem* green_party ukip! reform_uk sweden_dem*
sverigedem* vänsterp* miljöparti* fremskrittsp* arbeiderp* extinction_r* national_front the_tories
socialistisk_folk* veganerpart* fridays_for_fut* just_stop_oil sinn_fein die_linke grünen centerpartiet kristdemok* rød_blok
blå_blok venstreforen* rød_ungdom
moderaterne
nordisk_mod* constituency_p*
liberal_dem*`,
  things: `
frie_grønne røde_front scottish_nat* workers_party english_def* britain_first young_cons*
labour_conf* klimamarch* Paludan pkk!
DF Venstre! Radikale! Konservative! SF SFU! DSU! KU! Alternativet! parti! *oppositionsp* oppositionen kommunalvalg* folketingsvalg*
Labour! Tory! Tories Conservative! Conservatives Greens! Reform! snp! communist_p* Høyre! AfD! CDU! CSU! SPD! FDP! antifa! brexit! bnp! trump! obama! biden! farage! corbyn! mette_fred* rallies demonstrationen demonstrationer demonstration! the_democrats the_republicans palæstina* DKP! LA!
Venstres!
pro_life pro_choice black_lives DUP! rødt! borgernes! alternativets valgmøde* vælgermøde* rally! council_elect*
the_opposition regime! regimet
Løkke! Ellemann! Kjærsgaard Dyhr Vanopslagh Messerschmidt Vermund Starmer Sunak! Merkel! anti_gov*
palestine!
i_byråd* i_region* i_folket* i_kommunalb* til_byråd* til_region* til_folket* til_kommunalb* VU!
hamas! edl!
klimademo* putin! far_right højrefløj*
Vox! BJP! AKP! Fidesz Orban Erdogan Modi! Likud plaid_cy* Pape! by_election polling_d* støjberg
partiet gaza!
democratic_party republican_party
hdp! moderates! de_moderate danish_people* red_green united_russia kommunistisk_p* inuit_at* javnaðar*
sambandsfl* socialistpart* borgernes_p* retsforb*`,
  acts: `
phone_bank* medlemskort*
*medlem! *medlemskab member! membership mitglied* *kandidat! candidate stem! stemte! stemmer! stemt! voted! votes! voter! opstil* stiller! stillede folkevalgt* *formand! chairs! chaired deputy_ch* delegeret delegate! *suppleant supporter! sympati* campaign* canvass* joined left! resigned melder! meldt! meldte boden valgt! elected aktiv! *aktive active! activist* engag* løbesedl* *plakater doner* donat* indmeld* udmeld* kongres! kongressen landsmø* årsmø* running_for standing_for standing_as med_i deltog photographed marched march! marchen attends attended opslag_fra a_big opslag_om deler! delt! uddeler volunteer* tilhænger modstander er_i lifelong stemmesed* demonstrer* supporting supported
supports! går_til gik_til frivillig* chair_of
marching protested protesting demonstrates demonstrated uddelte
belong* tilhør* kritis* demonstration! sympath* blokere* blocked plakat*
criticising criticizing
tilforordn* protest! protests hverve
goes_to treasurer kasserer sekretær! voting_for vote_for
kandid*
er_rød er_blå
sidder!
gået_ind_i stifte* siddet
sitter!
quit!
posts! været_rød
gået_fra skiftede_fra skiftet_til meldes meldt_ud betaler kontingent! hovedbest* in_support
badge! sticker! klistermærk* ward! betalt
contribut* backed! backs! backing donor! donors fan_of følger! follows bidrag! selected vælger!
stille_op leaflet* sits! topmøde* town_council city_council
poster! posters
tweet* banned heckl*
*mærkat*
støtte kryds liste! listen går_med gik_med run_for runs_for money_to placard* megafon* mandat* genopstil* stillet! skilt!
med_banner with_a_banner
på_valg med_til hader hates knock
kasket
læserbrev*
forladt forlod thrown! expelled smidt! ekskluder* skiftede_til stemt_på stemte_på stemmer_på votes_for
aktivt!
stuff_env*`,
  not: `
hele_partiet parti_1* parti_3* parti_5* venstre_si* til_venstre venstre_sp* venstre_h* venstre_a* venstre_b* venstre_ø* venstre_k* venstre_f* labour_l* labour_m* third_p* alternativet_er alternativet_til other_party partiet_a* partiet_p* parti_v* parti_s* tax_ref* labour_cost* conservative_est* conservative_app* conservative_in wing_of liberal_in blå_i_h* rød_i_h* er_rød_af rød_stue demonstration_of product_dem* conservative_view*
labour_day
campaigned_for_a demonstrationen_af
et_parti_i et_parti_på fridays_for_prayer* er_i_rest*`,
};
