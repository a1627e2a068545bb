import type { Signs } from '#lib/answers/recognising/signs/table';

const CHILD = 'con toi|con trai|con gai|em be|be|chau|dua tre|tre em|tre|tre con|dua be|con minh|con';
const PARTNER = 'chong|chong toi|vo toi|vo|ban trai|ban gai|nguoi yeu|chong cu|ban trai cu';
const HITS = 'danh|danh dap|da|dam|tat|bop co|bao hanh|bao luc|doa giet|giet|hanh ha|cam dao';
const KIN =
  'ban toi|ban cua toi|nguoi ban|em toi|anh toi|chi toi|me toi|bo toi|chong toi|vo toi|con trai toi|con gai toi|dong nghiep|nguoi than';
const WANTS_TO_DIE =
  'muon chet|muon tu tu|tu tu|tu sat|khong muon song|chet di cho roi|ket thuc cuoc doi|ket lieu|muon bien mat|chan song|cat co tay|nhay lau|treo co|khong con muon song|chet cho xong|muon giai thoat|khong muon thuc day';

/** Vietnamese, also without its marks: `fold` takes them away. */
export const vietnamese: Signs = {
  happening: {
    fire: `
      chay nha roi|nha chay|nha dang chay|dang chay|bi chay|chay roi|nha toi chay|boc chay|chay lon|co chay|co dam chay|hoa hoan|chay o|chay bep - chay bo|xe may|xe dang chay|dang chay xe|co chay khong
      khoi + nhieu|boc|day|mu mit|den|boc len - khoi hanh|thoat khoi|ra khoi|khoi nghiep|khoi phuc
      gas|ga + mui|ro ri|xi - tien gas
      khoi|lua + mu mit|ngat|phong ben|bung chay|boc len|boc ra|khong thay duong|o dien|day nha|day phong|hang xom|khoi den - khoi hanh|thoat khoi|ra khoi|khoi phuc|khoi nghiep|thuoc la
      phat no|bi no|no tung|tia lua|chap dien|chay den|boc lua + pin|o cam|binh ga|bep|tivi|sac|dien|bung - no tien|tra no
      ga|gas|khi ga + nong|chong mat|buon non|xi|ro|mui|nhuc dau|dau dau - tien gas|dang ky
      may phat dien|than|khi thai + chong mat|dau dau|nhuc dau|ngat|xiu|non`,
    injury: `
      khong tho|ngung tho|kho tho|khong tho duoc|het tho|ngat tho|tim ngung|ngung tim
      bat tinh|ngat xiu|ngat|hon me|khong tinh|mat y thuc|khong phan ung|nga quy|te xiu|xiu
      chay mau|mau chay|nhieu mau|mat mau|ra mau|non ra mau
      dau nguc|dau tim|dot quy|co giat|bi hoc|hoc xuong|hoc di vat|nghen|mac nghen|dien giat|duoi nuoc|meo mieng|mieng meo|noi khong ro|khong noi duoc|liet nua nguoi|te nua nguoi|te tay chan|say nang|soc nhiet|bi bong|phong nuoc soi|dap dau|chan thuong|soc phan ve - khuyet tat|truong hoc|hoc phi|tieng|hoc tieng|dang hoc|hoc sinh|di hoc|cho con hoc
      xe|o to|xe hoi + lat|bi lat|lao xuong|roi xuong|lat nguoc - lat nua
      tai nan|bi xe dam|bi xe tong|xe dam|bi dam xe
      nga|te|roi + cau thang|mai nha|cua so|lau|khong cu dong|khong day duoc|gay - nga tu|cau thang may
      goi xe cuu thuong|goi xe cap cuu|goi cap cuu|can xe cap cuu|can cap cuu|can xe cuu thuong|cho xe cap cuu
      vo oi|sap sinh roi|sap de roi|gau tan cong|ran can
      em be|be|con toi|mat|moi|da|chau + tim tai|tai xanh|tim nguoi|xanh tim
      khong cu dong|khong nhuc nhich|sui bot mep|cat co tay|noi tren mat nuoc
      vo oi|vo nuoc oi|de roi|dau de|dau em be|day ron|chuyen da|sap de|sap sinh|roi nhau|dau be - tro cap|ngay du sinh|giay to|thu tuc|can gi
      bau|mang thai|co thai + ra mau|chay mau|dau bung du doi|ngat|co giat|dau qua - kham thai|khong dau
      dut|bi ket|mac ket|bi kep|kep|cuon vao|bi can|nghien nat|dap nat|bi gay|gay xuong|bi de|cua trung|chem trung + tay|chan|ngon tay|ngon|vao dau|co the - dut khoat|gay quy
      mau|chay mau + khong cam|nhieu|phun|lenh lang|dam dia|khong ngung|khong dung|be bet|cam khong - hien mau|nhom mau|xet nghiem
      may|xe nang|may cua|may cay|may xuc|xe + de|can|cuon|kep|lat|tong|dam|lao|dut + nguoi|tay|chan|ngon|ai do|ban em|chong|nam im|bi thuong - bao hiem
      xe + dam|tong|truot|lao|lat|roi|va cham|dam vao + bi thuong|nguoi|ket|mau|chan|bat dong|trong xe|cay|muong|doc - giay|bao hiem
      gau + truoc|ngay|tan cong|can|duoi|vao|o day|dang|cao|sau nha|ky tuc|gan nha|bi - mua nao|thong tin|chuong|hay co
      tuyet|lanh|ngoai troi|bang + vui|nam|ngu|run|lanh cong|chan dat|khong giay|ket|lac|ngat|khong co giay|bat dong - don tuyet|xuc tuyet
      sap|do sap|lo tuyet|roi xuong|de trung + mai nha|tuong|tran|nha|tu quan ao|cay + de len|o duoi|ket|nguoi|trung|bi vui
      tu nhien|dot nhien|bong nhien|tu dung|dot ngot + noi lung tung|noi ngong|khong noi|khong thay|meo|te|yeu|nga|khong dung|khong di|lao dao|dau du doi|ngat|co giat|mo mat|khong nhan|noi kho|lech
      noi lung tung|noi nhiu|dung khong vung|dung khong noi|meo mieng|liet|te nua|lech mot ben|te mot ben|yeu mot ben|mat mot ben|xui lo
      tim|nguc + dau that|that|tuc|dap nhanh|nhoi|kho chiu|de nang|dau du doi + toat mo hoi|kho tho|xiu|ngat|lan|tay|qua|khong - gio lam viec
      toi sam mat|sap ngat|muon xiu|lim dan|lanh ngat|khong goi duoc|goi khong day|lay khong day|goi mai khong|khong dap lai|tron mat|sui bot|ngung tho|tho yeu|tho khong|tho gap|thoi thop|thoi tho|mat trang bech
      hoc|nghen|mac + xuong|thach|keo|banh|tim tai|tim|co hong|hat|do an|nho|dong xu|khong tho|khong khoc - hoc phi|khoa hoc|lop hoc|hoc sinh|hoc tieng|truong
      tim tai|tim nguoi|tim ngat|moi tim|tai met|tai xanh|mat tim|xanh let|trang bech
      sung|phu|noi man|noi me day|ngua + mieng|hong|luoi|moi|mat|toan than|kho tho|tho + ong|ong dot|tom|di ung|hai san|an|can|dot|cua
      ong dot|ran can|bi can|bi dot + sung|tho|chong mat|choang|tim|nhieu|ngat
      hoa chat|axit|nuoc soi|dau soi|nuoc nong + mat|mat em|bong|ban|do vao|vao nguoi|da
      nga|te xuong|te nga|roi|nhay + vuc|cau thang|gian giao|mai nha|lau|xuong ho|gieng|bat dong|ngat|vach da|chay mau|dap dau - nga tu`,
    sea: `
      bien|song|nuoc|ho|cang + roi xuong|nga xuong|bi cuon|cuon troi|chet duoi|duoi nuoc|khong vao bo duoc|khong boi vao duoc|khong quay lai duoc|khong len duoc|roi xuong nuoc|chim|troi dat - tien nuoc|vuot bien
      thuyen|tau|ghe|xuong + chim|lat|troi|mac can|vo nuoc|hong may - tau dien|ghe tham
      nguoi|em|con|be|ban|xe|toi|ai do|chong|thuyen|anh + roi xuong|te xuong|nga xuong|chim|cuon|troi|duoi|vay tay|bat dong tren|up mat|lot + bien|song|ho|nuoc|bang|cang|ao|kenh - ho so
      thuyen|tau|cano|ghe|phao|van luot|xuong + troi|chim|vo nuoc|nuoc vao|hong may|chet may|mac can|khong ve|mat lien lac|lat|thung - ve tau|gio tau|ga tau`,
    disaster: `
      song than + den|dang|chay|bai bien|di dau|bien|tron|so tan - ban do
      nuoc bien rut|bien rut|nuoc rut
      dong dat + bien|bo bien|chay di|co nen chay|so tan
      dong dat + mac ket|dang|rung|sap|manh|bi thuong|ket
      nha|phong|xe|nuoc + ngap|bi ngap|sap|bi sap|cuon troi|den dau goi|den goi|den bung|ngang that lung|tran vao|bi lu
      sat lo|lo dat|lu + dang|sap|gan|sau nha|ve|nha
      mac ket|bi ket|bi vui|bi chon|co lap|vu no|phat no
      dat|nha|van|con + rung|dang rung|van rung|rung lac + manh|sap|ket|chay|so|dang
      nuoc + dang|dang len|tran|ngap|len toi|vao nha + nguc|co|bung|nhanh|ket|gac|nha|xe|mai - tien nuoc
      ket|lac|mac ket|sa lay|chon + tuyet|nui|rung|bao tuyet|thang may|xe|duong|da - dang ky`,
    poisoning: `
      uong|nuot|an|uong nham|an nham|nuot phai|uong phai|an phai + bot giat|nuoc giat|thuoc tay|nuoc tay|chat tay|pin|thuoc tru sau|thuoc la|nam doc|nam la|thuoc ngu|qua nhieu thuoc|nhieu thuoc|hoa chat|dau hoa|xa phong|nuoc rua|thuoc chuot|nam cham
      an nam|an ca noc|an oc|an rau dai|an phai nam + non|oi|mo|chong mat|dau bung|te|tieu chay
      ngo doc|trung doc|ngat khi + bi|con|toi|roi|nang
      em be|be|con|chau|cho|no|ba|ong|toi|em + uong|nuot|an|ngam|liem|bo vao mieng + thuoc|pin|tay|xa phong|xu|nam cham|bot|con rua|ruou|dau|xang|son - bao hiem
      thuoc|ruou + ca lo|ca vi|het lo|qua lieu|may vien|nhieu vien|khong nho bao nhieu|ca hop|30 vien|mot nam`,
    'child-abuse': `
      bo|me|cha|ba|bo me|bo duong|me ke|duong|thay giao|co giao|anh trai + danh|danh dap|da|dam|tat|hanh ha|bo doi|khong cho an|duoi|so soang|cham vao + con|em|toi|minh|chau - ${PARTNER}
      bi danh + toi|con|em|chau|nha|bo|me
      ${CHILD} + bi danh|bi bao hanh|bi nguoc dai|lac manh|bi lac|bam tim|bi bo mac|bo roi|bi hanh ha|danh con|nguoc dai - nguoi gia|khuyet tat|phong chong|chong
      hang xom|nha ben|ben canh|tang tren|tang duoi + ${CHILD} + khoc|la het|keu|bi danh|gao
      bo|me|cha|ba|duong|bo duong|chu|anh + danh|dung roi|that lung|tat vao|da vao|bop co|so mo|cham vao nguoi|khoa trai|nhot|bo doi|cui quan|vao phong|xam hai|vao giuong + em|con|chau|toi|me|minh - ${PARTNER}|chu nha
      tre|be|dua be|em be|con + ngoai ban cong|chan dat|ngoai troi|ngoai tuyet|o ngoai|mot minh|bi nhot|bi khoa|trong xe + khoc|lanh|tuyet|lau|ca dem|may tieng`,
    'domestic-violence': `
      ${PARTNER} + ${HITS}|de doa|so qua|tron|bo tron|bi chong - co phieu|danh gia
      bao luc gia dinh|bi bao hanh|bao hanh gia dinh|dv + bi|nan nhan|toi|chiu|dang
      chong|ban trai|bo + say ruou|say|uong ruou|nhau say + dap pha|pha do|so|danh|la het|nem
      chong|ban trai|chu|sep|ong chu|nguoi yeu|anh ta|no|chu nha|cong ty|quan ly + nhot|khoa cua|khong cho ra|khong cho di|giu ho chieu|lay ho chieu|bop co|doa|dao|giet|danh em|danh toi|tat|dam|duoi danh|tim den`,
    'sexual-violence': `
      hiep dam|cuong hiep|xam hai tinh duc|tan cong tinh duc|quay roi tinh duc|sam so + bi|toi|vua|ban
      ep|so mo|so soang|om|dung cham|hiep|chuoc|bo thuoc|cuong buc|lot do|anh nong|anh khoa than|clip + em|toi|minh|con|doa|tung|sep|chu|dang|khong cho`,
    'elder-abuse':
      'nguoi gia|ong noi|ba noi|ong ngoai|ba ngoai|vien duong lao|cu gia|mat tri + bi danh|bao hanh|nguoc dai|hanh ha|bi troi|danh',
    'disability-abuse': 'khuyet tat|tan tat|tu ky|xe lan + bi danh|bao hanh|nguoc dai|hanh ha|bi troi|danh',
    suicide: `
      ${WANTS_TO_DIE} - phong chong tu tu|phong ngua
      mai nha|cau|lau|ban cong + muon nhay|nhay xuong|se nhay
      cach chet|cach tu tu|chet khong dau
      khong muon song|chan song|khong thiet song|song lam gi|song khong con|muon ra di|ra di mai mai|vinh biet|tam biet moi nguoi|xin loi me|xin loi ca nha|khong ai can|khong co em thi|ket thuc tat ca|cham dut tat ca|ket thuc moi thu|thu tuyet menh|chet di|chet cho|muon ngu mai|khong thuc day - chet di duoc|met chet|doi chet|chet cuoi
      cau|lau|san thuong|day thung|song|ban cong|thuoc ngu|dao lam|bien + vinh biet|tam biet|ket thuc|dang dung|xin loi|nhay|chet|het roi|khong con gi
      ban|em|chi|anh|con|chong|vo + thu tuyet menh|vinh biet|doi chet|nhay lau|cat tay|uong thuoc|muon chet + khong nghe|tat may|goi|nhan tin|mat tich|khoa|trong phong`,
    crime: `
      trom|cuop|ke trom|nguoi la|ke la|ai do|nguoi dan ong la + vao nha|dot nhap|trong nha|truoc cua|pha cua|theo doi|di theo|duoi theo|ngoai cua|vao phong
      bi theo doi|ke bam duoi|bam duoi|theo doi toi|di theo toi|bi bam theo
      dao|sung + cam|ke|doa|vung|nguoi - dao nao|vut dao|bo dao
      bi cuop|bi dam|bi tan cong|bi bat coc|bi doa giet|doa giet|bi mat trom|bi trom|bi an cap|danh nhau - the|giay to|vi tien
      ${CHILD}|me|bo|ba|ong + mat tich|bi lac|di lac|chua ve nha|khong ve nha|khong tim thay|bien mat - muon bien mat|giay to|lac manh
      goi canh sat|goi cong an|can canh sat
      pha cua|dap cua|day cua|tim cach mo cua|dap pha cua|cay cua
      hang xom|nha ben + la het|keu cuu|danh nhau|danh vo
      co nguoi|ai do|ke la|nguoi la|ten|thang|bon|dan ong|nguoi yeu cu|say ruou|ong ay|mot nguoi + pha cua|dap cua|vao nha|trong nha|trong phong|theo em|bam theo|di theo|cam dao|dao|riu|sung|doa|danh|giet|duoi|chan duong|keo|om|rinh|ngoai cua|bam chuong|truoc cua|trom
      dang tron|tron trong|em dang tron|nap trong|nap duoi + cua|dao|nha|phong|tu|danh|trom|no|ho|toilet
      giet|dot nha|chem|dam chet|tung anh|tung clip + doa|nhan tin|bao se|noi se|em|toi|minh
      con|be|chau|me|ba|ong|bo|chong|vo|ban + mat tich|lac|khong thay|chua ve|khong ve|bien mat|di dau mat|khong tim|bi bat|bi dua di + tu sang|tuoi|toi|hoc|cong vien|sieu thi|tuyet|dien thoai|lan|cong|cho|dem|gio|chua - giay|the|vi`,
  },
  worry: {
    disaster: 'song than + dang bao dong|vua co canh bao|co bao dong|coi bao',
    'sick-child': `${CHILD} + sot|non|oi|tieu chay|phat ban|ho nhieu + dem|khong ha|cao|lam sao|benh vien|39|40|bay gio|phai lam`,
    suicide: `${KIN} + ${WANTS_TO_DIE}`,
    'domestic-violence': 'bao luc gia dinh|bao hanh|dv + tu van|muon noi|tron|dia chi|giup|lam sao|bi - gio lam viec|lop|phong chong',
    'child-abuse': 'nguoc dai tre em|bao hanh tre em|xam hai tre em + bao|nghi|to cao|lo|thay',
    'elder-abuse': 'nguoc dai nguoi gia|bao hanh nguoi gia + bao|nghi|to cao|lo|thay',
    crime: 'bi lua|lua dao + toi|chuyen|mat tien|vua goi|dang goi',
  },
  subject: {
    fire: 'chay|hoa hoan',
    injury: 'cap cuu|xe cuu thuong',
    disaster: 'song than|dong dat|lu lut',
    suicide: 'tu tu|tu sat',
    'child-abuse': 'nguoc dai tre em|bao hanh tre em|xam hai tre em',
    'domestic-violence': 'bao luc gia dinh|dv',
    crime: 'trom|cuop|bam duoi',
    'sexual-violence': 'xam hai tinh duc|hiep dam',
  },
};
