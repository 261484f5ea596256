/** English that everybody uses, in its base forms and the irregular ones: what is here is no slip. */
const WORDS = new Set(
  `able about above across act add afraid after again against age ago agree air alive all allow almost alone along already also
  always among amount anger animal answer any anyone anything appear area argue arm around arrive art aside ask asleep at ate away
  baby back bad bag ball band bank bar base basic be bear beat beautiful became because become bed been before began begin behind
  believe bell belong below belt bend best bet better between big bill bird bit black blame block blood blow blue board boat body
  book boot born borrow both bottle bottom bought box boy brain branch brave bread break bridge bright bring broad broke brother
  brought brown build burn bury bus busy but buy by cake call came camp can card care carry case cat catch caught cause cell cent
  chain chair chance change cheap check child choice choose city class clean clear climb clock close cloth cloud club coal coast
  coat cold colour come common cook cool copy corn corner cost could count country couple course court cover cow crash cross crowd
  cry cup cut daily damp dance danger dare dark data daughter day dead deal dear death decide deep deny desk die different dig
  dinner dirt dish do does dog done door double doubt down draw dream dress drink drive drop drug dry due dug during dust duty each
  ear early earn earth ease east easy eat edge egg either else empty end enemy enjoy enough enter equal even evening ever every
  exact extra eye face fact fail fair fall false family famous far farm fast fat father fault fear feed feel feet fell felt fence
  few field fight fill film final find fine finger finish fire first fish fit five fix flat flew floor flow flower fly fold follow
  food fool foot for force forget form forward found four free fresh friend from front fruit full fun game gate gave general gentle
  get gift girl give glad glass go gold gone good got grand grass great green grew grey ground group grow guess guide guilty hair
  half hall hand hang happen happy hard harm hat hate have he head hear heart heat heavy held hell help her here hide high hill him
  his hit hold hole holiday home hope horse hot hour house how huge human hundred hung hunt hurry hurt husband ice idea ill in inch
  indeed inside into iron island it its jail job join joke joy judge jump just keep kept key kick kid kill kind king kiss kitchen
  knee knew knife knock know lack lady lake lamp land large last late laugh law lay lazy lead leaf lean learn least leave led left
  leg lend less let level lie life lift light like limit line lip list listen little live load local lock lone long look loose lord
  lose loss lost lot loud love low luck lunch machine mad made mail main make male man many map mark market marry mass match mate
  may me meal mean meant meat meet men mere mess met mid might mile milk mind mine minor minute mirror miss mix model money month
  mood moon more morning most mother mouth move much mud must my nail name narrow nation near neat neck need nephew never new news
  next nice night nine no nobody noise none noon nor north nose not note nothing now odd of off offer office often oil old on once
  one only open or order other ought our out outside over own pack page paid pain pair pale pan paper part party pass past path pay
  peace pen people perhaps pick piece pig pink pipe place plain plan plane plant plate play please plenty pocket point poor pop
  port post pot pour power present press pretty price pride prison prize proud public pull pure push put quarter queen quick quiet
  quit quite race rain raise ran rang rare rate raw reach read ready real reason record red rest rich rid ride right ring rise
  river road rock roof room root rope rose rough round row royal rub rude ruin rule run rush sad safe said sail sale salt same sand
  sat save saw say scene school sea seat second see seed seek seem seen self sell send sense sent serve set seven several sex shade
  shake shall shame shape share sharp she sheep sheet shelf ship shirt shock shoe shook shoot shop short should shout show shut sick
  side sight sign silent silly silver simple since sing single sister sit site six size skill skin skirt sky sleep slept slip slow
  small smell smile smoke smooth snow so soap social soft soil sold some son song soon sorry sort soul sound soup south space spare
  speak special speed spell spend spent spirit spoke spot spread spring square staff stage stair stand star start state stay steal
  steel stem step stick still stock stone stood stop store storm story straight strange stream street strong struck stuck such
  sudden suffer sugar suit summer sun sure sweet swim sword table tail take tale talk tall tape task taste tax tea teach team tear
  tell ten tend tent term test text than thank that the their them then there these they thick thief thin thing think third this
  those though thought thread three threw throat through throw thus ticket tie tight till time tiny tip tire title to today toe
  together told tomorrow tone tongue tonight too took tool tooth top total touch tough tour toward town toy track trade train trap
  travel tree trial trick trip trouble true trust truth try tube turn twice two type ugly uncle under understand unit until up upon
  use usual valley value very view visit voice vote wage wait wake walk wall want war warm warn was wash waste watch water wave way
  weak wealth wear weather week weight well went were west wet what wheel when where which while white who whole whom whose why
  wide wife wild will win wind window wine wing winter wire wise wish with within without woke woman wood wool word wore work world
  worry worse worst worth would write wrong yard year yellow yes yet you young your zero`.split(
    /\s+/u,
  ),
);

export function isCommonEnglish(word: string): boolean {
  return WORDS.has(word);
}
