import { foldPhrase } from "../../text/fold.ts";

/**
 * Meeting terms in English and Vietnamese, for questions in the other language than the documents.
 * `english=vietnamese`; English side: folded words; Vietnamese side: folded words, `|` between readings. It covers what
 * meetings of most bodies share; the rest of a question is found by its numbers and names.
 */
const TERMS = `
meeting=hoi nghi|cuoc hop|phien hop; conference=hoi nghi; session=ky hop|phien hop|khoa hop;
minutes=bien ban; report=bao cao; resolution=nghi quyet; decision=quyet dinh;
conclusion=ket luan; notice=thong bao; plan=ke hoach; target=chi tieu|muc tieu; task=nhiem vu;
tasks=nhiem vu; chaired=chu tri; chair=chu tri; chairman=chu tich; chairperson=chu tich;
secretary=bi thu|thu ky; deputy=pho; director=giam doc; accountant=ke toan; head=truong;
member=thanh vien|dang vien|uy vien; members=thanh vien|dang vien|uy vien|hoi vien|xa vien;
party=dang; admitted=ket nap; joined=ket nap|tham gia; delegates=dai bieu;
participants=dai bieu|nguoi tham du; attended=tham du|du; committee=uy ban|ban chap hanh|ban;
department=phong|so|khoa; board=hoi dong|ban; company=cong ty; corporation=tong cong ty;
cooperative=hop tac xa; school=truong; hospital=benh vien; city=thanh pho; district=huyen|quan;
commune=xa; households=ho; customers=khach hang; revenue=doanh thu; profit=loi nhuan;
income=thu nhap; budget=ngan sach|kinh phi|du toan; cost=chi phi|kinh phi; debt=cong no|no;
overdue=qua han; investment=dau tu; output=san luong; water=nuoc; loss=that thoat;
pipeline=tuyen ong; compensation=boi thuong; compensated=boi thuong; contract=hop dong;
package=goi thau; contractor=nha thau; signed=ky; trained=dao tao|tap huan;
training=dao tao|tap huan|boi duong; operators=nguoi van hanh; women=nu; female=nu; classes=lop;
courses=lop; quarter=quy; month=thang; months=thang; year=nam; first=dau; last=cuoi; end=cuoi;
new=moi; rate=ty le; percent=phan tram; total=tong; number=so; approved=thong qua|phe duyet;
vote=bieu quyet; voted=bieu quyet|tan thanh; favour=tan thanh; proposed=de nghi|de xuat;
requested=yeu cau|de nghi; complete=hoan thanh; completed=hoan thanh; outstanding=uu tu|ton dong;
individuals=quan chung|ca nhan; badge=huy hieu; bloc=khoi; project=du an; results=ket qua;
date=ngay; place=dia diem; held=to chuc|hop|dien ra;
responsible=chu tri|phu trach|chiu trach nhiem; vaccination=tiem chung; patients=benh nhan;
beds=giuong; students=hoc sinh|sinh vien; teachers=giao vien; roads=duong; fund=quy;
loan=von vay; capital=von; workers=lao dong|cong nhan; staff=nhan vien|nhan su; doctors=bac si;
nurses=dieu duong; waiting=cho; time=thoi gian; average=trung binh; mean=trung binh;
surgeries=phau thuat|mo; surgery=phau thuat; operations=phau thuat; bed=giuong;
occupancy=cong suat su dung; scanner=may; price=gia; regional=khu vuc; general=da khoa;
extension=gia han; extended=gia han; accepted=nghiem thu; acceptance=nghiem thu; review=so ket;
half-year=6 thang dau nam; annual=ca nam|tong ket; procurement=mua sam|dau thau; medicine=thuoc;
drug=thuoc; draw=xay dung|lap; prepare=chuan bi|xay dung; satisfaction=hai long;
outpatient=ngoai tru; inpatient=noi tru; visits=luot kham|luot; examinations=kham benh;
recruit=tuyen; recruited=tuyen; hire=tuyen; incidents=su co; accidents=tai nan|su co;
insurance=bao hiem; health=y te; hospital's=benh vien; electronic=dien tu; records=ho so|benh an;
nurse=dieu duong; farmers=nong dan|xa vien; cooperative's=hop tac xa; rice=lua; yield=nang suat;
area=dien tich; hectares=ha; production=san xuat|san luong; sales=doanh so|ban hang;
export=xuat khau; exports=xuat khau; import=nhap khau; shareholders=co dong; dividend=co tuc;
shares=co phan; bank=ngan hang; tax=thue; salary=luong|tien luong; wage=luong;
employees=nguoi lao dong|nhan vien; labour=lao dong; union=cong doan|doan;
youth=thanh nien|doan thanh nien; volunteers=tinh nguyen vien; women's=phu nu; children=tre em;
pupils=hoc sinh; classrooms=phong hoc; tuition=hoc phi; scholarship=hoc bong;
scholarships=hoc bong; library=thu vien; construction=xay dung; started=khoi cong|bat dau;
finished=hoan thanh; progress=tien do; delay=cham; delayed=cham; site=mat bang;
clearance=giai phong mat bang; land=dat; resettlement=tai dinh cu; residents=nguoi dan|cu dan;
citizens=cong dan|nguoi dan; complaints=khieu nai|phan anh|don thu; petitions=don thu;
inspection=kiem tra; inspections=kiem tra; supervision=giam sat; discipline=ky luat;
disciplined=ky luat; reward=khen thuong; emulation=thi dua; propaganda=tuyen truyen;
policy=chinh sach; law=luat; election=bau cu; congress=dai hoi; term=nhiem ky;
planning=quy hoach; personnel=nhan su|can bo; cadres=can bo; cell=chi bo; cells=chi bo;
organisations=to chuc; organizations=to chuc; agencies=co quan; central=trung uong;
province=tinh; provincial=tinh; ward=phuong; village=thon|ban; town=thi tran; market=cho;
bridge=cau; road=duong; flood=lu|lut; storm=bao; disaster=thien tai; relief=cuu tro;
donated=ung ho|quyen gop; donation=ung ho; poor=ngheo; housing=nha o; houses=nha; built=xay dung;
repaired=sua chua; equipment=thiet bi; machines=may; computers=may tinh; software=phan mem;
application=ung dung; app=ung dung; digital=so; data=du lieu; map=ban do; electricity=dien;
solar=dien mat troi; energy=nang luong; environment=moi truong; waste=rac thai|chat thai;
trees=cay xanh|cay; forest=rung; safety=an toan; fire=chay|phong chay; traffic=giao thong;
police=cong an; security=an ninh; sea=bien; sovereignty=chu quyen; culture=van hoa;
sport=the thao; tourism=du lich; visitors=khach|du khach; increase=tang; decrease=giam;
higher=cao hon; lower=thap hon; exceeded=vuot; achieved=dat; reached=dat;
received=tiep nhan|nhan; paid=chi tra|chi; spent=chi; collected=thu; remaining=con lai|con;
owner=chu dau tu; supplier=nha cung cap; tender=dau thau|moi thau; bid=dau thau;
bids=ho so du thau; agreement=thoa thuan; partners=doi tac; survey=khao sat; study=nghien cuu;
research=nghien cuu; pilot=thi diem; install=lap dat; installed=lap dat; replace=thay the;
replaced=thay the; meters=dong ho; clean=sach; quality=chat luong; cost-saving=tiet kiem;
savings=tiet kiem; allowance=phu cap; meal=an ca|suat an; shift=ca; night=dem;
parking=bai giu xe|bai do xe; wifi=wifi; network=mang; next=tiep theo|toi; previous=truoc;
subordinate=truc thuoc; commission=uy ban; titles=chuc danh; outgoing=cu;
deputy-director=pho giam doc; vice=pho; manager=giam doc|quan ly; president=chu tich;
standing=thuong truc; clerk=thu ky; presented=trinh bay; said=cho biet; asked=yeu cau|de nghi;
must=phai; assigned=giao|phan cong;
`;

const toVietnamese = new Map<string, readonly string[]>();
const toEnglish = new Map<string, string[]>();
for (const term of TERMS.split(/;\s*/u)) {
  const [english, vietnamese] = term.trim().split("=");
  if (english === undefined || vietnamese === undefined) continue;
  const readings = vietnamese.split("|").map(foldPhrase);
  toVietnamese.set(english, readings);
  for (const reading of readings) {
    const known = toEnglish.get(reading);
    if (known === undefined) toEnglish.set(reading, [english]);
    else known.push(english);
  }
}

/** Vietnamese readings (folded phrases) of an English word; plural forms too. */
export function vietnameseFor(word: string): readonly string[] {
  return toVietnamese.get(word) ?? toVietnamese.get(word.replace(/s$/u, "")) ?? [];
}

/** English words for a folded Vietnamese phrase of one to three syllables. */
export function englishFor(phrase: string): readonly string[] {
  return toEnglish.get(phrase) ?? [];
}
