import type { CategoryWords } from "../_lexicon/words";

/** World religions and their branches, communities present in the Nordic countries, and what believers keep. */
export const religionWords: CategoryWords = {
  states: `
muslim! muslimer muslimen muslims muslimsk* *muslim sunni_muslim salafist* jøde! jøden jødisk* jødinde jewish! jew! katolik* catholic! protestant! baptist! metodist! methodist! mormon! mormoner jehovas_vidne! jehova_s_witness* jehovah_s_witness* adventist* pinsemand pentecostal* evangelical! evangelisk_kristen er_kristne born_again dybt_religiøs* troende! hindu! hinduer buddhist! sikh! sikher ateist! atheist! agnosti* bahai! yazidi! yezidi! scientolog* satanist! kopt! koptisk ortodoks_* orthodox_jew* quaker! kvæker konvertit* konverteret_til converted_to_* indremissionsk
tørklæde! hijab* niqab* burka! turban! kirpan! kippa! headscarf bordbøn* bederum* bedetæppe fredagsbøn* friday_prayer* prays_aloud to_pray_* room_to_pray prayer_room religiøse_grunde religiøse_årsager religious_reason* religious_ground* religious_belief* religiøs_overb* religiøse_overb* spiser_ikke_svin* kosher! observant! yom_kippur rosh_hash* holder_sabbat sabbath i_menighedsrådet ud_af_folkekirken ramadan_fast* jüdisch* muslimisch* kristen~ her_faith his_faith my_faith goes_to_church går_i_kirke
`,
  matters: `
religiøs! religion! trosretning* trossamfund* sin_tro hans_tro hendes_tro islam! jødedom* judaism ramadan! ramadanen eid! eid_al* halal! kirkeskat* shabbat sabbat! døbt! baptised baptized bar_mitzv* menighed! menigheden imam! rabbiner* rabbi! missionær* nadver* pilgrimsrejse* hajj! koran* quran bible_study bibelgruppe* svinekød
`,
  things: `
folkekirke* indre_mission pinsekirk* frikirke* jehovas_vidner luthersk_mission baptistkirk* metodistkirk* katolske_kirke ortodokse_kirke opus_dei hizb_ut* frelsens_hær salvation_army church_of_* latter_day_saints oasekirken livets_ord trossamfund! svenska_kyrkan catholic_church evangelical_church moske! moske* mosque! synagog* eid_* ramadan! bønner! prayer! prayers sekt! cult! præst! diwali 
`,
  acts: `
medlem! member! tilhør* belong* meldt! meldte melder! konverter* convert* joined left! aktiv! active fejrer! celebrates fejre! døbt! baptised fra! beder! pray! prays troende practising practicing faster! fasting goes_to_* går_i attends hver_fredag hver_søndag every_friday every_sunday afviser ønsker_ingen preacher
`,
  not: `
kirkegade* kirkevej* kirkegård* mekka_for good_faith bad_faith god_tro jeg_tro god_* act_of_god thank_god oh_my_god catholic_taste faith_in lose_faith lost_faith evangelist!
`,
};
