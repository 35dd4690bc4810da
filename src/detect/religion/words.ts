import type { CategoryWords } from "../_lexicon/words";

/** World religions and their branches, communities present in the Nordic countries, and what believers keep. */
export const religionWords: CategoryWords = {
  states: `
muslim! muslimsk* muslimer muslimen muslima! shiamuslim* sunnimuslim* sunni! shia! islamist* salafist* jøde! jøden jødisk* jødinde* jewish! jew! katolik* catholic! roman_catholic protestant! protestantisk* baptist! metodist* methodist! mormon* jehovas_vidne* jehova_s_witness* jehovah_s_witness* jehovas_zeugen adventist* pinsemand* pentecostal* evangelical_christian evangelisk_kristen kristen! er_kristne born_again dybt_religiøs* religious_convic* meget_troende strengt_troende troende! hindu! hinduer* buddhist* sikh! sikher* ateist* atheist* agnosti* bahai* yazidi* yezidi* jesidi* druser! scientolog* satanist* asatro* kopt! koptisk_kristen ortodoks_kristen ortodoks_jøde orthodox_jew kvæker* quaker* konvertit* konvertere* konverteret_til converted_to_islam converted_to_judaism converted_to_catholic* converted_to_christ* frikirkelig* indremissionsk* missionsk! gudfrygtig* meldt_ud_af_folkekirken medlem_af_folkekirken ud_af_folkekirken 
bærer_tørklæde går_med_tørklæde hijab* niqab* burka* turban* kirpan* kippa! kalot! wears_a_headscarf wears_a_hijab headscarf 
beder_bordbøn bordbøn* sine_bønner bederum* bedetæppe* at_bede_fredagsbøn fredagsbøn* friday_prayer* prays_aloud room_to_pray place_to_pray time_to_pray prayer_room prayer_break* to_pray religiøse_grunde religiøse_årsager religious_reasons religious_grounds religious_belief* religiøs_overbevisning religiøse_overbevisning
spiser_kun_kosher holder_kosher kun_halal spiser_halal spiser_kun_halal keeps_kosher eats_kosher spiser_ikke_svin* faster_under faster_i ramadan_fast* fasting_for_ramadan observes_ramadan observant_jew observe_the_sabbath keeps_the_sabbath nykristen genfødt_kristen
bekennender_christ evangelisch! katholisch! jüdisch* muslimisch* 
`,
  matters: `
religiøs! religiøst religiøse religious! religion! trosretning* trossamfund* tro! troen hans_tro hendes_tro sin_tro his_faith her_faith my_faith your_faith faith! islam! islams jødedom* judaism christianity kristendom* kristne! christian_faith hinduism* buddhism* sikhism* sharia* ramadan* eid! eid_al* yom_kippur rosh_hashan* shabbat sabbat* sabbath chanukka* hanukkah kosher* halal* kirkeskat* church_tax* faster! fasting! dåb! døbt! baptised baptized bar_mitzva* first_communion menighed* moske! moskeen* mosque! synagoge* synagogue kloster! nonne! munk! imam! imamen rabbiner* rabbi! præst! vicar! deacon* missionær* bønner! bønnetid* beder! prayer! prayers pilgrimsrejse* hajj! mekka! koran* quran* biblen bibelgruppe* bible_study bible_group trosfrihed* messe_i skrift*mål religiøse_symbol* 
`,
  hints: `
kirke! kirken church! gud! god! allah! tørklæde* svinekød* svin! pork! alkohol! vegetar* vegetarian* vegan! bøn! bede! pray! praying jul! helligdag* søndag! observant! ortodoks! orthodox! overbevisning! belief! beliefs! temple! tempel! minister! pater! pateren begravet begravelse* gudstjeneste* sekt! cult! menigheden spiritual* åndelig* tilhører
`,
  groups: `
folkekirken den_danske_folkekirke indre_mission pinsekirken pinsekirke* frikirke* frikirken jehovas_vidner luthersk_mission baptistkirken baptistkirke* metodistkirken katolske_kirke den_katolske_kirke ortodokse_kirke scientology* opus_dei hizb_ut_tahrir frelsens_hær salvation_army church_of_england church_of_scientology latter_day_saints lds_church hare_krishna trossamfundet mosaiske_trossamfund mosaisk_trossamfund det_muslimske_fællesskab oasekirken bykirken livets_ord filadelfia! svenska_kyrkan den_norske_kirke evangelical_church catholic_church baptist_church parish_council menighedsråd*
`,
  not: `
kirkegade* kirkevej* kirkegård* kirkepladsen kirkebakken mekka_for a_mecca tech*_evangelist evangelist! hellige_gral holy_grail jomfru_maria* god_tro good_faith bad_faith ond_tro god_jul god_påske christian_dior i_god_tro tror! julefrokost* troværdig* acts_of_god act_of_god oh_my_god thank_god my_god leap_of_faith full_faith faith_in_the_market biblen_for bible_for præstegård* munkebo* lady_of st_jude* sankt_hans munk_* trofast* tro_på_at jeg_tro
`,
};
