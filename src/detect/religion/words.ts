import type { CategoryWords } from "../_lexicon/words";

/** World religions and their branches, communities present in the Nordic countries, and what believers keep. */
export const religionWords: CategoryWords = {
  states: `
*muslim! *muslimer muslimen muslims muslimsk* islamist! jøde! jøden jødisk* jewish! jew! katolik! katolikker catholic! protestant! baptist! metodist! methodist! mormon! jehova_s_wit* jehovah_s_wit* *adventist! pinsemand pentecost* evangelical! kristen~ er_kristne dybt_rel* troende! hindu! hinduer buddhist! sikh! ateist! atheist! agnosti* bahai! yazidi! scientolo* satanist! koptisk kopter ortodoks_* orthodox_j* quaker! konvertit* konverteret_til indremission* 
tørklæde! slør! hijab* niqab* burka! turban! kirpan! headscarf bordbøn* bederum* bedetæ* fredagsbøn* friday_pray* to_pray_* room_to_pray prayer_room religiøse_gr* religiøse_år* religious_r* religious_g* religious_be* religiøs_ov* religiøse_ov* ikke_svin* kosher! yom_kippur rosh_hash* holder_sab* sabbath goes_to_church går_i_kirke i_menighedsråd* ud_af_folkekirken i_moské hun_faster han_faster faster_under converted_to_islam converted_to_jud* indre_miss* jehovas_v* luthersk_miss* pinsekir* devout beder_fem converted_to_cath* converted_to_chr* his_faith her_faith my_faith hans_tro hendes_tro sin_tro prays_aloud prays_five prays_every prays_at born_again_c*`,
  said: ` religion! religiøs! religious! menighed! trosretning døbt! baptised fasting`,
  matters: `trossamf* islam! jødedom* judaism ramadan! ramadanen eid! halal! kirkeskat* shabbat sabbat! bar_mitz* menigheden imam! rabbiner* rabbi! nadver* pilgrims* hajj! koran* quran bibelgr* svinekød bible_stu* *_bønner`,
  things: `folkekirke* frikirke* baptistk* metodistk* katolske_kirke ortodokse_k* opus_dei hizb_ut* frelsens_h* salvation_a* church_of_* latter_day* oasek* livets_ord moonbev* svenska_kyrkan catholic_ch* evangelical_ch* moske! moske* mosque synagog* bønner! sekt! cult!`,
  acts: `*medlem! *medlemmer! member! tilhør* belong* meldt! meldte konverter* convert* joined left! aktiv! active fejrer! døbt! beder! pray! troende practising practicing goes_to* går_i hver_fredag every_friday afviser`,
  not: `good_faith bad_faith god_tro jeg_tro faith_in evangelist! et_slør min_tro_på methodist_h* baptist_h* quaker_o* methodist_ch* baptist_ch* baptist_sch* baptist_u* methodist_p* methodist_s*`,
};
