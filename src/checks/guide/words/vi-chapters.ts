import type { Chapters } from './guide-words.ts';

/** The prose of the guide's chapters in Vietnamese. */
export const chapters: Chapters = {
  start: {
    title: 'Bắt đầu',
    prose: [
      'Mọi nội dung nằm trong thư mục `content/`. Bạn sửa tệp ở đó, xem thử, kiểm tra, rồi lưu vào kho (commit) như thường lệ.',
      {
        list: [
          '`npm run dev` mở bản xem thử ở http://localhost:4321; lưu tệp là trang đổi theo, bản nháp cũng hiện.',
          '`npm run check` liệt kê mọi lỗi, kèm tệp, dòng và cách sửa. Chỉ xem một bài: `npm run check -- places/ho-sen`.',
          '`npm run new -- places --title "Hồ Sen"` tạo sẵn thư mục và tệp của một bài mới.',
        ],
      },
      'Dùng Notepad hoặc một trình soạn thảo văn bản, không soạn thẳng trong Word. Nếu bài đã có trong Word, chép chữ rồi dán vào tệp, và để ý:',
      {
        list: [
          'Lưu với bảng mã UTF-8 (Notepad: File → Save as → Encoding: UTF-8).',
          'Windows có thể giấu đuôi tệp và đặt tên thành `index.vi.mdx.txt`. Bật View → File name extensions để thấy tên thật.',
          "Word đổi dấu nháy thẳng thành nháy cong. Quanh ngày tháng trong phần khai báo phải là nháy thẳng: `'2026-10-01'`.",
          'Dấu đầu dòng của Word không thành danh sách. Viết `- ` ở đầu mỗi dòng.',
          'Thụt lề bằng dấu cách, không dùng phím Tab.',
          'Bộ gõ để ở chế độ “Unicode dựng sẵn”. Văn bản gõ bằng TCVN3 (.VnTime) hoặc VNI phải chuyển mã trước.',
        ],
      },
    ],
  },
  bundle: {
    title: 'Một bài là một thư mục',
    prose: [
      'Mỗi bài nằm ở `content/<mục>/<tên-bài>/`. Tên bài là tiêu đề tiếng Việt bỏ dấu, chữ thường, nối bằng gạch nối; đó cũng là địa chỉ của trang. Trong thư mục có:',
      {
        list: [
          '`index.vi.mdx`: bản gốc, gồm dữ liệu dùng chung cho mọi ngôn ngữ và phần chữ tiếng Việt.',
          '`index.en.mdx`, `index.zh.mdx`…: bản dịch, chỉ gồm phần chữ. Thiếu bản dịch nào thì cổng hiện ngôn ngữ gần nhất kèm lời báo.',
          'Ảnh của bài, như `cover.jpg`. Ấn phẩm thì thêm tệp PDF.',
        ],
      },
      'Bài ngắn nhất đã hợp lệ. Phần giữa hai dòng `---` là phần khai báo; dưới đó là nội dung:',
      { sample: 'least' },
      'Chỉ cần lưu `index.vi.mdx` là cổng dựng được; bản dịch và ảnh có thể thêm sau.',
      'Tên tệp và thư mục chỉ dùng `a-z`, `0-9`, gạch nối và dấu chấm. Đổi tên thư mục là đổi địa chỉ: ghi tên cũ vào [`aliases`](#field-common-aliases).',
    ],
  },
  fields: {
    title: 'Các trường chung của mọi mục',
    prose: [
      'Mỗi trường một dòng, viết `tên: giá trị`. Giá trị có dấu hai chấm thì đặt trong nháy kép: `title: "Vải thiều: mùa đỏ"`. Bên cạnh tên trường có ghi:',
      {
        list: [
          '“bắt buộc”: phải có. Trong một nhóm hay một mục của danh sách, nghĩa là phải có mỗi khi ghi nhóm hay mục đó.',
          '“dùng chung”: chỉ ghi trong `index.vi.mdx`, mọi ngôn ngữ dùng một giá trị.',
          '“phần chữ”: mỗi ngôn ngữ ghi trong tệp của mình.',
          '“mỗi tệp”: tệp nào ghi cho tệp đó.',
          '“mọi tệp”: tệp nào cũng ghi giống nhau, để ghép bản dịch với bản gốc.',
        ],
      },
      'Mục trong danh sách có phần chữ đều mang `id`. Bản dịch ghi lại `id` đó và phần chữ, thứ tự không quan trọng.',
    ],
  },
  collections: {
    title: 'Các trường riêng của từng mục',
    prose: [
      'Ngoài [các trường chung](#fields), mỗi mục có thêm trường của mình. Điều gì nguồn không nói thì bỏ trống; đừng đoán.',
    ],
  },
  lists: {
    title: 'Sổ số liệu, nguồn, địa bàn, chủ đề, tên gọi và site.yaml',
    prose: [
      'Các danh sách này ở ngay trong `content/`. Bài viết chỉ gọi bằng mã (`id`), nên sửa một chỗ là mọi bài, mọi ngôn ngữ đổi theo.',
    ],
  },
  mdx: {
    title: 'Viết nội dung bài',
    prose: [
      'Nội dung viết bằng Markdown: dòng trống để sang đoạn, `## Đề mục`, `**đậm**`, `*nghiêng*`, `- ` cho danh sách, `1. ` cho danh sách đánh số, `[lời liên kết](/places/ho-sen/)`. Không dùng `# Đề mục`, vì tiêu đề bài đã là đề mục lớn nhất.',
      'Liên kết trong cổng viết `/mục/tên-bài/`, không ghi tên miền hay ngôn ngữ. Liên kết ra ngoài viết đủ `https://`. Đường dẫn tới nguồn không đặt trong bài mà ghi ở [`sources.yaml`](#list-sources).',
      'Chú thích cuối trang viết `[^1]` trong câu, và `[^1]: lời chú` ở một dòng riêng. Khoảng số như 3~5 viết `3–5` hoặc `3\\~5`.',
    ],
  },
  pictures: {
    title: 'Ảnh và quyền sử dụng',
    prose: [
      'Chép ảnh vào thư mục của bài (JPG, PNG, WebP hoặc AVIF, tối đa 25 MB và 40 triệu điểm ảnh; ảnh đại diện nên rộng từ 1200 điểm ảnh), rồi khai trong `pictures`:',
      { sample: 'pictures' },
      'Thiếu tác giả, giấy phép, nguồn, ngày hay loại ảnh thì cổng không dựng: ảnh không rõ quyền là ảnh không được đăng. Ảnh do máy vẽ phải ghi `kind: ai`.',
      'Ảnh chụp rõ mặt người phải có căn cứ, nhất là với trẻ em:',
      { sample: 'consent' },
      '`alt` là một câu nói hình có gì, cho người không nhìn thấy hình; không lặp lại tiêu đề, không ghi tên tệp. Đặt hình trong bài bằng `<Photo id="nghe-nhan"/>`. Cổng tự thu nhỏ ảnh và xóa vị trí chụp ghi trong tệp.',
      'Chi tiết từng trường: [`pictures`](#field-common-pictures).',
    ],
  },
  figures: {
    title: 'Số liệu',
    prose: [
      'Mỗi số liệu ghi một lần trong `content/figures/`, rồi gọi bằng `<Figure id="dien-tich-sen-2025"/>` trong bài, hoặc `{figure:dien-tich-sen-2025}` trong phần khai báo như `summary`. Cổng tự viết số, đơn vị và nguồn theo từng ngôn ngữ.',
      {
        list: [
          'Ghi số đúng như nguồn in, không làm tròn, không đổi tiền. Phần lẻ dùng dấu chấm, hàng nghìn viết liền: `29700`, `4.2`.',
          'Nguồn ghi “1,2 triệu” thì viết `value: 1.2` và `scale: million`.',
          'Một khoảng thì ghi `min` và `max` thay cho `value`.',
          'Có số mới thì thêm một số liệu mới, ghi `supersedes: <mã cũ>`; đừng sửa đè số của kỳ cũ.',
          'Một bảng `<FigureTable/>` chỉ gồm số của một địa bàn và một loại (thực hiện, ước tính, kế hoạch…).',
        ],
      },
      'Biểu đồ có ích khi cần nhìn từ ba số trở lên cạnh nhau; hai số thì viết thành câu. Các số của một biểu đồ phải cùng địa bàn, cùng loại, cùng đơn vị; thẻ đứng riêng một dòng:',
      {
        list: [
          '`<Chart kind="series" figures="… … …"/>`: một chỉ tiêu qua các kỳ. Mọi số có `label` giống nhau, và đó là tên biểu đồ. Năm thiếu số để trống và được nói rõ.',
          '`<Chart kind="comparison" figures="… … …">Tên biểu đồ</Chart>`: nhiều thứ cùng một thời gian, mỗi số một `label` riêng.',
          '`<Chart kind="share" figures="… …" whole="…"/>`: các phần cộng lại thành tổng, cũng là một số liệu; các số phần trăm cộng đủ 100 thì không cần `whole`, nhưng phải có tên.',
        ],
      },
      'Các trường: [sổ số liệu](#list-figures).',
    ],
  },
  names: {
    title: 'Tên gọi',
    prose: [
      'Tên riêng và thuật ngữ có cách viết thống nhất trong [`glossary.yaml`](#list-glossary). Khi bản gốc nhắc một tên, bản dịch phải dùng cách viết ở `names` hoặc `also`. Cách viết ở `never` làm cổng không dựng được. Cách viết còn `proposed` thì chưa bắt buộc.',
      'Hoàng Sa, Trường Sa và Biển Đông phải viết đúng tên Việt Nam trong mọi ngôn ngữ, theo quy định của pháp luật: [`forbidden-name`](#code-forbidden-name). Chỉ bài làm rõ thông tin mới được trích nguyên văn tên sai.',
      'Địa bàn đã đổi tên hoặc sáp nhập vẫn giữ trong [`areas.yaml`](#list-areas), kèm ngày hết hiệu lực, để nói được “huyện cũ”.',
    ],
  },
  dates: {
    title: 'Ngày tháng',
    prose: [
      "Ngày viết theo năm-tháng-ngày, đặt trong nháy thẳng: `'2026-11-21'`. Trường nhận ngày chưa đủ thì viết `'2025'` hoặc `'2025-07'`. Ngày không có thật, như 30 tháng 2, là lỗi. Giờ là giờ Việt Nam: `'07:30'`.",
      'Mốc lịch sử (`built` của điểm đến, `origin` của di sản) viết được theo nhiều cách:',
      {
        list: [
          "`'1285'`, `'1285-03'`, `'1285-03-12'`; trước Công nguyên: `'-257'`.",
          "`{date: '1285', circa: true}`: khoảng năm 1285.",
          "`{from: '1884', to: '1913'}`: một khoảng thời gian.",
          '`{century: 11}`, `{century: 19, part: late}`, `{century: 11, to: 13}`: thế kỷ.',
        ],
      },
      'Lễ hội có quy tắc (`rule`) và những lần đã công bố (`occurrences`). Cổng tự tính ngày dương lịch từ quy tắc và ghi rõ là ngày tính toán, chưa công bố. Lần đã công bố, kèm nguồn, được ưu tiên:',
      { sample: 'lunar' },
      'Tháng âm lịch chỉ có 29 hoặc 30 ngày. Quy tắc ngày 30 gặp tháng thiếu thì lấy ngày cuối tháng (`ifMissing: last-day`) hoặc bỏ qua năm đó (`skip`). Năm nhuận: `leap: no` chỉ tính tháng thường, `also` tính cả tháng nhuận, `only` chỉ tính tháng nhuận.',
      { sample: 'leap' },
      'Theo dương lịch:',
      { sample: 'solar' },
    ],
  },
  translating: {
    title: 'Dịch và rà soát',
    prose: [
      {
        steps: [
          '`npm run new -- --translate places/ho-sen/index.vi.mdx en zh` tạo bản nháp để viết đè lên.',
          'Dịch `title`, `summary`, `alt`, các mục có `id` và nội dung. Không dịch `id`, mã số liệu, tên trường. Người dịch thì `translation: {origin: human}`; máy dịch thì `origin: machine`, dù sau đó có người đọc.',
          'Xong thì bỏ dòng `draft: true`, rồi chạy `npm run translated -- places/ho-sen/index.en.mdx` để ghi rằng bản dịch khớp bản gốc hiện nay.',
          'Khi có người đọc lại cả bài: `npm run reviewed -- places/ho-sen/index.en.mdx --by "Phòng Thông tin đối ngoại"`. Ghi vai trò, không ghi tên riêng. Bản gốc tiếng Việt cũng rà soát bằng lệnh này.',
        ],
      },
      'Một bản dịch nhỏ nhất trông như sau:',
      { sample: 'translation' },
      'Bản gốc sửa một chữ thì bản dịch thành “cũ”; bài đã rà soát mà sửa một chữ thì phải rà soát lại. Các mã `from`, `reviewed` do lệnh ghi, đừng tự viết. `npm run status` cho biết mỗi ngôn ngữ còn thiếu, còn cũ những bài nào và nên làm gì tiếp.',
    ],
  },
  publishing: {
    title: 'Đăng, lưu trữ, gỡ bài',
    prose: [
      {
        list: [
          '`draft: true`: bản nháp, chỉ hiện khi xem thử. Trong bản dịch, bản nháp coi như chưa có.',
          "`published: '2026-12-01'`: ngày đăng. Ngày còn ở phía trước thì bài chờ đến ngày đó.",
          '`archived: true`: giữ trang để tra cứu, đánh dấu là đã lưu trữ, không còn trong danh sách.',
          '`withdrawn: <lý do>`: gỡ nội dung, để lại trang nêu lý do. Bài đã đăng không xóa thư mục.',
          '`aliases: [ten-cu]`: địa chỉ cũ dẫn về địa chỉ mới.',
          '`checked` và `approved`: ngày có người kiểm tra và ai duyệt. `checked` do lệnh `npm run reviewed` ghi.',
        ],
      },
      'Nếu một lời nhắc không đúng với bài này, ghi vào `waive`, kèm lý do và nên kèm ngày hết hạn. `at` là mã ngôn ngữ hoặc tên tệp; bỏ trống là mọi tệp của bài. Lỗi thì không bỏ qua được.',
      { sample: 'waive' },
    ],
  },
  findings: {
    title: 'Các lỗi và lời nhắc',
    prose: [
      'Mỗi dòng của `npm run check` nêu tệp, dòng, cột, mức và mã trong ngoặc vuông; tra mã đó ở đây. “Lỗi” làm cổng không dựng được. “Lời nhắc” thì cổng vẫn dựng, và có thể [bỏ qua có lý do](#publishing). Sửa từ lỗi đầu tiên của tệp: lỗi sau có khi chỉ do lỗi trước.',
      'Những lỗi hay gặp nhất:',
      {
        list: [
          'Dấu hai chấm trong tiêu đề không có nháy kép, hoặc thụt lề bằng Tab: [`yaml-syntax`](#code-yaml-syntax).',
          'Ngày viết 21/11/2026: [`calendar-date`](#code-calendar-date).',
          'Viết `<5%`, `<br>` hoặc `{…}` trong bài: [`mdx-syntax`](#code-mdx-syntax), [`mdx-html`](#code-mdx-html), [`mdx-expression`](#code-mdx-expression).',
          'Tên tệp có dấu, chữ hoa hoặc khoảng trắng: [`file-name`](#code-file-name). Tệp mang đuôi .txt: [`unread-file`](#code-unread-file).',
          'Ảnh chưa ghi tác giả, giấy phép: [`picture-rights`](#code-picture-rights); thiếu lời tả: [`alt-missing`](#code-alt-missing).',
          'Dữ liệu dùng chung ghi trong bản dịch: [`belongs-in-source`](#code-belongs-in-source).',
          'Số gõ tay thay vì gọi từ sổ: [`typed-figure`](#code-typed-figure).',
        ],
      },
    ],
  },
};
