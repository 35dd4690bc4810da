import type { CategoryWords } from "../_lexicon/words";

/** Peoples and where they come from, and the words of descent and skin colour. */
export const ethnicityWords: CategoryWords = {
  states: `
british_asi* n_word ethnic_so* third_generation_im* krigsflygt* came_to_this_count*
came_to_denmark rejsende_folk sephard* first_generation_im* uyghur* her_ethnicity his_ethnicity my_ethnicity
her_immigration_st* his_immigration_st* back_to_where_s*
etnisk_* *_afstamning etnicitet* ikke_vestl* *indvandrer! flygtningeb* mørk_i_huden hudfarv* sort_hud* mørk_hud* mørke_hud* mørkhud* perker* as_a_refugee a_refugee_from adopteret_fra tosprogede er_tosprog* tosproget_b* tosproget_e* tosproget_med* statsløs
romaer! romaerne er_roma sigøjn* gypsy! gypsies traveller_fam* kurder! kurdere kurdisk! kurd! kurds kurdish inuit! inuk! grønlænder! grønlændere greenlander* er_same som_same är_same somalier! somaliere palæstinens* tamil! tamiler* tamilen tjetjen* chechen* azerbajd* uigur* uighur* rohing* araber! araberen arabere vietnameser! romani! iraner! afghaner! pakistaner! er_inder polak! polakken polakker rumæner! bulgarer! litauer! serber! kroat! bosnier! albaner! tyrker! tyrkeren egypter! marokkaner! libaneser! syrer! syreren iraker! irakeren nigerianer! ghaneser eritreer etiop! kineser! kineseren thailænder! filippiner! russer! ukrainer! færing!
*n_descent *e_descent *h_descent first_nations mixed_race mixed_herit* biracial british_pak* black_british black_afr* black_wom* black_man white_wom* white_man white_male black_male black_emp* black_coll* only_black the_only_white of_colour of_color people_of_your dark_skin* skin_col* ethnically racial_* racially neger! negeren ikke_er_dansk er_ikke_dansk eskimo* ethnic_or* ethnic_ba* roma_descent a_quarter_sami
indvandrerba* an_immig* ethnic_min* BAME* black_carib* white_brit*
asylcent* udrejsecent* asylum_claim* granted_asyl* seeking_asyl* sought_asyl* familiesammenf* opholdstill* residence_perm* leave_to_remain andengenerations* kvoteflygt* caucasian! māori ashkenazi jordaner! tunesier! algerier! sudaner! armenier! georgier! japaner! koreaner! ungarer! moldover! makedoner! kosovar* berber! tibetan* hazara* pasht* sloven! brasilianer! mexicaner! asiat! latinamer* immigrated indvandret indvandrede kom_til_danmark afslag_på_asyl søgt_asyl søger_asyl fået_asyl fik_asyl søgte_asyl asylsag* udvises_til deported_to tålt_ophold mixed_eth* resandefolk* tater! taterne som_immigrant as_an_immi* non_white brun_hud* kulturel_bag* ikke_født_i_d* ikke_født_her
Travellers! romasl* taler_ikke_d* ikke_taler_d* speaks_no_eng* ser_fremmed* fremmed_udse* anden_etn* anden_bagg* udenlandsk_bag* udenlandsk_navn foreign_sound* foreign_name
yazidi! jesid* yezid* af_anden_h*
palestinian*
really_from türkisch*
sort_mand sort_kvinde
paki!
afro! afroa* afrodansk* sefard* *ske_mindretal*
of_his_skin of_her_skin of_my_skin
south_asian east_asian rigtig_dansker real_dane by_birth *_by_birth

brown_face* ser_dansk_ud looks_danish look_danish looks_foreign indigenous urfolk* hvid_dansk* pikey* generation_immig* som_flyg*
bådflygtn* er_sort brown_skin
eneste_sorte egentlig_kommer_fra
sort_svin
sounds_foreign
beduin* bedouin* bidoon finlandssvensk* mestits* mestizo* negroid* irish_trav* non_western gæstearbejd*
tigrayf* jødisk_sl* jødisk_afst* jewish_desc* jewish_anc* oprindelige_f* af_roma* halvt_grønl*
sydafrikaner! wolof kurdisk_afst* second_generation_im* tyrkisk_afst* rejsendesl*
inuitt*`,
  said: `udlænding! foreigner! black! mulat! asian! flygtning! flygtninge! refugee! refugees!`,
  matters: `racis* efterkommer! asylans* raceprof* slur! uledsaget_m* uledsagede_m* tyk_accent
asyl! asylet asylum! flygtningest* refugee_stat* statsborgersk* citizenship naturaliz* naturalis* fremmedhad xenophob* n_ordet
my_accent
his_accent her_accent
`,
  things: `baggrund! background oprindelse! origin! descent! herkomst! heritage! rødder! roots! appearance hud! huden skin! efterkommer slægt udseende aner! modersmål hjemmesprog* mother_tongue native_lang* first_lang* go_back_to rejs_hjem*
herkunft
ancestry ancestors forfædre`,
  origins: `
somal* eritr* etiop* ethiop* gambia* sudan* nigeria* ghan* keny* ugand* congo* afrik* african* marok* morocc* alger* tunes* tunis* egypt* libanes* libanon lebanese lebanon syri* irak* iraq* iran* afghan* pakist* indisk* indien india! indian! bangla* sri_lank* tamil* nepal* kinesisk* kina! chinese china! korea* vietnam* thai! thailand* filippin* philippin* indones* japan* mongol* tyrk* turkish! turkey kurd* arab* palæst* palest* jordansk* jemen* yemen* persisk persian latinam* mexic* mexik* colomb* peruv* brasil* brazil* cuba* jamai* caribb* chilen* venez* mellemøst* østeurop* eastern_eur* east_eur* middle_east* sydlandsk* udenlandsk* asiat* asian!
polsk* Polish! Pole! Poles! polen Poland rumæn* romania* bulgar* serb* kroat* croat* bosni* albansk* albani* kosov* makedon* ungarsk* hungar* slovak* russi* rusland ukrain* belarus* litau* lithuan* lettisk* latvia* estisk* moldov* armen* georgisk* tjet*
grønl* greenl* inuit! sami! samisk* færing* færø* faroes* roma! romani! aborigin* native_am* hispanic! latina! latino! senegal* zimbab* angola* camero* kamerun* rwand* tanzan* zambi* liberia* sierra_l* togo! burkina* cambod* myanmar* burm* rohing* taiwan* uzbek* usbek* kazak* kasak* haiti* kuwait* saudi* israel* gaza irish!
urdu farsi
kashmir* punjab* bengal* tibet* nuuk tigrin* dari! pashto kurmanji sorani amhar* cantones* mandarin tagalog swahili hindi!
africa! asia!
mogadish* kabul! damask* beirut bagdad teheran
hondur*
baghdad tehran damascus
zulu! xhosa yoruba igbo hakka gujarat* sindhi malay* khmer hmong assyr* druze druser turkmen* kirgis* tajik* dagest* oromo maori mapuche sinti* kven!
kvæn* tornedal* tutsi hutu azerb* aserb* liby* ecuad* bolivi* guatem* dominican* puerto_ric* trinidad* fiji* samoa* perser creole romany
filipin* lahore karachi lagos nairobi accra erbil aleppo kandahar peshawar kinshasa ankara hanoi manila tbilisi
ashanti cherokee navajo
tigray* anatoli* jaffna* sinjar* indiansk* sydafrik* jødisk! jewish! berberisk*
baltisk* skandinavisk! yezidisk* kapverd* cape_verd* surinam* antill* mauriti*
bhutan* laotisk* katar* qatar* oman! bahrain* dubaisk* omansk*`,
  acts: ``,
  not: `race_con* of_origin oprindelsesc* oprindelsesl* origin_of thai_mas* tamil_nadu
Black_Friday
is_black_and_white
kold_tyrk*
er_sort_p*`,
};
