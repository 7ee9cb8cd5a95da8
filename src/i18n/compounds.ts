import type { Locale } from '../config/locales.ts';

/** Words that are written with a space, or taken apart by dictionaries, which a title's line is not to end in. */
export const compounds: Partial<Record<Locale, readonly string[]>> = {
  vi: [
    ...['bản dịch', 'báo chí', 'cao nguyên', 'cấu phần', 'chính thức', 'công nghiệp'],
    ...['di sản', 'di tích', 'doanh nghiệp', 'du lịch', 'đặc sản', 'đầu tư'],
    ...['điểm đến', 'đối ngoại', 'đối tác', 'ghi công', 'giấy phép', 'giới thiệu'],
    ...['hàng hóa', 'khám phá', 'kiều bào', 'kinh tế', 'lễ hội', 'liên hệ'],
    ...['mộc bản', 'môi trường', 'nhà máy', 'nước ngoài', 'phần mềm', 'quảng bá'],
    ...['quyền riêng tư', 'sản phẩm', 'tham quan', 'thành phần', 'thế giới', 'thông tin'],
    ...['thủ tục', 'tiền lương', 'tiếp cận', 'tối thiểu', 'trình duyệt', 'văn hóa'],
    ...['vận hành', 'vùng đất', 'xuất khẩu', 'ẩm thực', 'cẩm nang', 'cơ hội', 'danh thắng'],
    ...['giá trị', 'hạ tầng', 'hội nghị', 'hợp tác', 'hữu nghị', 'khả năng'],
    ...['lao động', 'làng nghề', 'nghệ thuật', 'nông nghiệp', 'phát triển', 'quê hương'],
    ...['thu nhập', 'thương hiệu', 'tiềm năng', 'tự nhiên', 'ưu đãi', 'vải thiều'],
  ],
  lo: [
    ...['ການທ່ອງທ່ຽວ', 'ການລົງທຶນ', 'ຂັ້ນຕອນ', 'ຂັ້ນຕ່ຳ', 'ຂໍ້ມູນ', 'ຂໍ້ຜິດພາດ'],
    ...['ເຂົ້າໜຽວ', 'ຄວາມຊົງຈຳ', 'ຄວາມເປັນສ່ວນຕົວ', 'ງານບຸນ', 'ຕາເວັນຕົກ', 'ຕ່າງປະເທດ'],
    ...['ທະເລໝອກ', 'ນັກປາດ', 'ແມ່ນ້ຳ', 'ໝາກລິ້ນຈີ່', 'ລະດູບານໃໝ່', 'ສື່ມວນຊົນ'],
    ...['ເວັບໄຊ', 'ແວ່ນແຍງ', 'ອາຊີບ', 'ເຂົ້າເຖິງ', 'ແສງໄຟ', 'ສາຍພູ'],
    ...['ສາຍນ້ຳ', 'ມູນຄ່າ', 'ຜະລິດຕະພັນ', 'ວັດທະນະທຳ', 'ອຸດສາຫະກຳ', 'ກ່ຽວກັບ'],
    ...['ໃບອະນຸຍາດ', 'ວິສາຫະກິດ', 'ບ່ອນນີ້', 'ດິນແດນ', 'ຕົວເລກ', 'ໂຄງລ່າງ'],
    ...['ຈັນທະຄະຕິ', 'ຄອມພິວເຕີ', 'ເທື້ອງ', 'ຂີດສະຫຼຽງ', 'ເອເລັກໂຕຣນິກ', 'ລຸກຮື້ຂຶ້ນ'],
    ...['ຫໍບູຊາ', 'ແຜ່ນຢໍ໋', 'ຜູ້ລົງທຶນ', 'ຜູ້ພັດທະນາ', 'ເຕັກໂນໂລຊີ'],
    ...['ຂຶ້ນທະບຽນ', 'ຮີບດ່ວນ', 'ອັກສອນຈີນ'],
  ],
};
