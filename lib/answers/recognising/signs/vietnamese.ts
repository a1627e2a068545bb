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
      gas|ga + mui|ro ri|xi - tien gas`,
    injury: `
      khong tho|ngung tho|kho tho|khong tho duoc|het tho|ngat tho|tim ngung|ngung tim
      bat tinh|ngat xiu|ngat|hon me|khong tinh|mat y thuc|khong phan ung|nga quy|te xiu|xiu
      chay mau|mau chay|nhieu mau|mat mau|ra mau|non ra mau
      dau nguc|dau tim|dot quy|co giat|bi hoc|hoc xuong|hoc di vat|nghen|mac nghen|dien giat|duoi nuoc|meo mieng|mieng meo|noi khong ro|khong noi duoc|liet nua nguoi|te nua nguoi|te tay chan|say nang|soc nhiet|bi bong|phong nuoc soi|dap dau|chan thuong|soc phan ve - khuyet tat|truong hoc|hoc phi|tieng|hoc tieng|dang hoc|hoc sinh|di hoc|cho con hoc
      xe|o to|xe hoi + lat|bi lat|lao xuong|roi xuong|lat nguoc - lat nua
      tai nan|bi xe dam|bi xe tong|xe dam|bi dam xe
      nga|te|roi + cau thang|mai nha|cua so|lau|khong cu dong|khong day duoc|gay - nga tu|cau thang may
      goi xe cuu thuong|goi xe cap cuu|goi cap cuu|can xe cap cuu|can cap cuu|can xe cuu thuong|cho xe cap cuu
      vo oi|sap sinh roi|sap de roi|gau tan cong|ran can|gau
      em be|be|con toi|mat|moi|da|chau + tim tai|tai xanh|tim nguoi|xanh tim
      khong cu dong|khong nhuc nhich|sui bot mep|cat co tay|noi tren mat nuoc`,
    sea: `
      bien|song|nuoc|ho|cang + roi xuong|nga xuong|bi cuon|cuon troi|chet duoi|duoi nuoc|khong vao bo duoc|khong boi vao duoc|khong quay lai duoc|khong len duoc|roi xuong nuoc|chim|troi dat - tien nuoc|vuot bien
      thuyen|tau|ghe|xuong + chim|lat|troi|mac can|vo nuoc|hong may - tau dien|ghe tham`,
    disaster: `
      song than + den|dang|chay|bai bien|di dau|bien|tron|so tan - ban do
      nuoc bien rut|bien rut|nuoc rut
      dong dat + bien|bo bien|chay di|co nen chay|so tan
      dong dat + mac ket|dang|rung|sap|manh|bi thuong|ket
      nha|phong|xe|nuoc + ngap|bi ngap|sap|bi sap|cuon troi|den dau goi|den goi|den bung|ngang that lung|tran vao|bi lu
      sat lo|lo dat|lu + dang|sap|gan|sau nha|ve|nha
      mac ket|bi ket|bi vui|bi chon|co lap|vu no|phat no`,
    poisoning: `
      uong|nuot|an|uong nham|an nham|nuot phai|uong phai|an phai + bot giat|nuoc giat|thuoc tay|nuoc tay|chat tay|pin|thuoc tru sau|thuoc la|nam doc|nam la|thuoc ngu|qua nhieu thuoc|nhieu thuoc|hoa chat|dau hoa|xa phong|nuoc rua|thuoc chuot|nam cham
      an nam|an ca noc|an oc|an rau dai|an phai nam + non|oi|mo|chong mat|dau bung|te|tieu chay
      ngo doc|trung doc|khi co + bi|con|toi|roi|nang`,
    'child-abuse': `
      bo|me|cha|ba|bo me|bo duong|me ke|duong|thay giao|co giao|anh trai + danh|danh dap|da|dam|tat|hanh ha|bo doi|khong cho an|duoi|so soang|cham vao + con|em|toi|minh|chau - ${PARTNER}
      bi danh + toi|con|em|chau|nha|bo|me
      ${CHILD} + bi danh|bi bao hanh|bi nguoc dai|lac manh|bi lac|bam tim|bi bo mac|bo roi|bi hanh ha|danh con|nguoc dai - nguoi gia|khuyet tat|phong chong|chong
      hang xom|nha ben|ben canh|tang tren|tang duoi + ${CHILD} + khoc|la het|keu|bi danh|gao`,
    'domestic-violence': `
      ${PARTNER} + ${HITS}|de doa|so qua|tron|bo tron|bi chong - co phieu|danh gia
      bao luc gia dinh|bi bao hanh|bao hanh gia dinh|dv + bi|nan nhan|toi|chiu|dang
      chong|ban trai|bo + say ruou|say|uong ruou|nhau say + dap pha|pha do|so|danh|la het|nem`,
    'sexual-violence': 'hiep dam|cuong hiep|xam hai tinh duc|tan cong tinh duc|quay roi tinh duc|sam so + bi|toi|vua|ban',
    'elder-abuse':
      'nguoi gia|ong noi|ba noi|ong ngoai|ba ngoai|vien duong lao|cu gia|mat tri + bi danh|bao hanh|nguoc dai|hanh ha|bi troi|danh',
    'disability-abuse': 'khuyet tat|tan tat|tu ky|xe lan + bi danh|bao hanh|nguoc dai|hanh ha|bi troi|danh',
    suicide: `
      ${WANTS_TO_DIE} - phong chong tu tu|phong ngua
      mai nha|cau|lau|ban cong + muon nhay|nhay xuong|se nhay
      cach chet|cach tu tu|chet khong dau`,
    crime: `
      trom|cuop|ke trom|nguoi la|ke la|ai do|nguoi dan ong la + vao nha|dot nhap|trong nha|truoc cua|pha cua|theo doi|di theo|duoi theo|ngoai cua|vao phong
      bi theo doi|ke bam duoi|bam duoi|theo doi toi|di theo toi|bi bam theo
      dao|sung + cam|ke|doa|vung|nguoi - dao nao|vut dao|bo dao
      bi cuop|bi dam|bi tan cong|bi bat coc|bi doa giet|doa giet|bi mat trom|bi trom|bi an cap|danh nhau
      ${CHILD}|me|bo|ba|ong + mat tich|bi lac|di lac|chua ve nha|khong ve nha|khong tim thay|bien mat - muon bien mat|giay to|lac manh
      goi canh sat|goi cong an|can canh sat
      pha cua|dap cua|day cua|co mo cua|dap pha cua|cay cua
      hang xom|nha ben + la het|keu cuu|danh nhau|danh vo`,
  },
  worry: {
    disaster: 'song than + canh bao|bao dong',
    'sick-child': `${CHILD} + sot|non|oi|tieu chay|phat ban|ho nhieu + dem|khong ha|cao|lam sao|benh vien|39|40|bay gio|phai lam`,
    suicide: `${KIN} + ${WANTS_TO_DIE}`,
    'domestic-violence': 'bao luc gia dinh|bao hanh|dv + tu van|muon noi|tron|dia chi|giup|lam sao|bi - gio lam viec|lop|phong chong',
    'child-abuse': 'nguoc dai tre em|bao hanh tre em|xam hai tre em + bao|nghi|to cao|lo|thay',
    'elder-abuse': 'nguoc dai nguoi gia|bao hanh nguoi gia + bao|nghi|to cao|lo|thay',
    crime: 'lua dao|bi lua + toi|tien|dien thoai|chuyen',
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
