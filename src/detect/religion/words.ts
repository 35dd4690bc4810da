import type { CategoryWords } from "../_lexicon/words";

/** World religions and their branches, communities present in the Nordic countries, and what believers keep. */
export const religionWords: CategoryWords = {
  states: `
pinsemand yezid* nyrelig* religiøse_ov* lægpræd* lovsang* omvendte_sig kirkeligt_akt* klosterl* perform_his_pra*
friday_at_suns* studying_theo* læser_teologi
*muslim! *muslimer muslimen muslims muslimsk* islamist! jødisk* jewish! jew! katoli* catholic! luthersk! lutheran! protestant! baptist! mormon* pentecost* evangelical! kristen~ er_kristne kristent_h christian~ practising_ca* practising_ch* dybt_rel* troende! hindu* buddhis* sikh! ateis* atheis* agnosti* yazidi! scientolo* satanist! koptisk coptic! ortodoks_* orthodox_j* quaker! konvertit* konverteret_til indremission* grundtvigian* sunni_m* sunnim* shia! shiit* sufi! *kirkelig! gudfrygt* kirkegænger* churchgo* believes_in_god
tørklæde! tørklædet hovedtørkl* bærer_slør med_slør hendes_slør hijab* niqab* burka! kalot turban! kirpan! headscarf bordbøn* bederum* bedetæ* prayer_mat prayer_rug fredagsbøn* friday_pray* to_pray_at time_to_pray place_to_pray room_to_pray prayer_room prayer_b* religiøse_gr* religiøse_år* religious_r* religious_g* religious_be* religiøs_ov* ikke_svin* kosher! yom_kippur jom_kippur rosh_hash* holder_sab* holder_shab* sabbath goes_to_church går_i_kirke i_menighedsråd* af_folkekirken left_the_church i_moské i_moske i_synagog* the_mosque til_bøn! bede_kl hun_faster han_faster jeg_faster faster_under faster_til converted_to_islam converted_to_jud* indre_miss* pinsekir* pingst* devout beder_fem converted_to_cath* converted_to_chr* mistet_troen fejrer_ikke_jul fejrer_ikke_f doesn_t_celeb* don_t_celeb* does_not_celeb* af_religiøs* break_his_fast break_her_fast breaks_his_fast to_mass beder_hver born_again_c*
skal_konfirmeres blev_konfirm* blive_konfirm* bliver_konfirm* konfirmeret_i konfirmand! konfirmanden jesid* frimenigh* kristne_over* kristne_tro faster_i faster_ram* faster_hele faster_fra fastede! fastende fasting_for hasidic* salaf* wahhab* anglican* presbyter* ikke_troende non_believer* omvendt_til embraced_isl* passover pesach sukkot purim lay_preach* parishion* amish muslimin! muslima islamisch found_god found_jesus fundet_gud sit_livssyn religionsskift* skiftet_religion religious_obs* observant_je* observant_mu* faith_comm* trosfælles*
til_præst! prædiker_i for_prayer for_prayers prædikede_i
elder_in lay_read* i_kloster bar_mitz* bat_mitz*
her_prayers his_prayers
perform_prayer*
*s_faith my_faith *s_tro! *in_tro! *s_religion *in_religion
her_faith her_religion
alevi* jüdin katholi* eat_pork
jehova* kippa* ash_wed*
convent! bærer_kors
bede_i bede_på bede_til bede_ved bede_hver bede_fem bede_under
davidsstj* star_of_dav* fredag_soln* friday_suns* kan_bede! polsk_messe
højmesse*
training_to_be_a_pri* to_be_a_priest til_præst_i
ikke_gris
gå_i_kirke i_menighed
*adventist* jøde asatr* thors_hammer* wicca* vagttårn* watchtower* jummah wudu menorah torah! rosary rosenkrans* for_lent stopped_bel*
lost_his_faith lost_her_faith holy_comm* first_comm* umrah khutbah prays_* på_gud på_allah
perform_her_pra*
*s_fasting til_alters
ud_af_kirken viet_til
faster_for_ti*
refuses_blood went_to_church
sitting_shiva sidder_shiva moravian* moonbevæg* moonie* ismaili* baha_i* bahai* aga_khan korser_sig
brødremenigh* herrnhut* druser! druzer! druse! går_til_messe goes_to_mass zoroast* taois* shinto*
hare_krishna rastafar* kirkegang* alter_gang* altergang*
korstegn* skriftestol* fasten_er* omskær* circumcis* imamvi* kirkeligt_vi* religiøst_slør*
nonnekl* munkek* trappist* ordensbr* karmelit* dominikan* franciscan* søndagsgudst*
lds_mission
ordained ordination take_his_vows takes_her_vows final_vows serve_a_mission his_two_year_m* for_the_priesth* af_jehovas`,
  said: `metodist! methodist! kirke! mosque! moske! synagoge! religion! religiøs! religious! religiös! menighed! trosretning døbt! døbes! baptised baptized fasting troende! jain!
congregation! synagogue!
nun! monk! deacon!
kyrka församl*
church~
orthodox!
konfirmeret konverteret ortodoks!
chapel! priest! præst!`,
  matters: `bøn! bønnen kors_om_h* his_cross her_cross trossamf* islam! islamisk! jødedom* judaism ramadan! ramadanen eid! iftar bayram bajram kirkeskat* kirkebog* shabbat sabbat! bar_mitz* bat_mitz* menigheden imam! imamen rabbi! nadver* pilgrim* hajj! til_mekka to_mecca koran* quran uden_svinek* uden_oksek* ikke_oksek* bible_stu* *_bønner barnedåb* skriftem* omskåret missionær* diwali hanuk* nonne! gudstjeneste* sognepræst* bibel* andagt* sunday_school søndagsskole* missionshus* dåb! dåben
dåbsattest* konfirmation! konfirmationen askeonsdag fasteperiode fastemåned* hellig_bog bedet! bedetid* sabbatten turban kirkelig_v* kirkelige_h* menighedens imamens rabbin* pastoren
halal*
to_pray
katolsk! kristendomsund*
munk~
bønnetid* baptism* christening* opus_dei hizb_ut* latter_day* livets_ord faderhuset apostolsk* syvende_dags* seventh_day* frikirke* baptistk* metodistk*
puja! gurdwara mandir
kirkekor* priesthood church_of_eng* c_of_e
crucifix krucifiks brethren freemason* frimurer* christened diakon
`,
  things: `folkekirke* katolske_kirke ortodokse_k* frelsens_h* salvation_a* church_of_* methodist_ch* svenska_kyrkan moske* mosque synagog* bønner! sekt! sekten sect! cult! prays
guds_menig*
menighedsråd! menighedsrådet
templet tempel! temple!`,
  acts: `*medlem! *medlemmer! member! tilhør* belong* meldt! meldte konverter* convert* joined left! aktiv! active fejrer! celebrates holder! holds! observes! keeps! døbt! beder! pray! troende practising practicing goes_to* går_i konfirmer* hver_fredag every_friday five_times afviser med_i! forladt vicar! præst! pastor! pga
valgt! udvalgt elected preach* prædike
ordiner*
faster! fasting!
observant!`,
  not: `pilgrimsr* good_faith bad_faith jeg_tro faith_in evangelist! et_slør min_tro_på quaker_o* baptist_sch* baptist_u* jain_s
religious_war* religiously
in_his_prayers in_her_prayers
munk_og_nonne
bede_om
eid_løs* eid_log* kirkegade* kirkevej* kirketorv* kirkebakke* munkegade* klosterg* klostervej* præstegård* min_bibel`,
};
