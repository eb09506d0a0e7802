<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN" sourcelanguage="en">
<context>
    <name>AccountDialog</name>
    <message>
        <source>Prepares, collects, follows up; almost everything of a case.</source>
        <translation>Chuẩn bị, tổng hợp, theo dõi; làm hầu hết các việc của một hồ sơ.</translation>
    </message>
    <message>
        <source>Writes in the hall: speakers, opinions, answers, minutes.</source>
        <translation>Ghi tại hội nghị: thứ tự phát biểu, ý kiến, trả lời, biên bản.</translation>
    </message>
    <message>
        <source>Agrees, assigns, signs, closes; sees everything.</source>
        <translation>Thống nhất, giao việc, ký, đóng hồ sơ; xem được tất cả.</translation>
    </message>
    <message>
        <source>Numbers, issues and files papers; receives petitions and reports.</source>
        <translation>Lấy số, phát hành, lưu văn bản; tiếp nhận kiến nghị và báo cáo.</translation>
    </message>
    <message>
        <source>Looks and prints; changes nothing.</source>
        <translation>Xem và in; không thay đổi gì.</translation>
    </message>
    <message>
        <source>Accounts, calendar, regulation profiles, settings, handing over, personal data.</source>
        <translation>Người dùng, lịch làm việc, bộ quy định, thiết lập, bàn giao, dữ liệu cá nhân.</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Vai trò</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>Thêm người dùng</translation>
    </message>
    <message>
        <source>With the first account the program asks who works each time it opens this file.</source>
        <translation>Từ người dùng đầu tiên, mỗi lần mở tệp này chương trình sẽ hỏi ai làm việc.</translation>
    </message>
    <message>
        <source>&amp;Name, as the journal is to write it</source>
        <translation>&amp;Họ tên, như sẽ ghi trong nhật ký</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>&amp;Password: at least eight characters</source>
        <translation>&amp;Mật khẩu: ít nhất tám ký tự</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mật khẩu</translation>
    </message>
    <message>
        <source>The &amp;same once more</source>
        <translation>&amp;Nhập lại lần nữa</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>Nhập lại lần nữa</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Thô&amp;i</translation>
    </message>
    <message>
        <source>&amp;Keep the roles</source>
        <translation>&amp;Lưu vai trò</translation>
    </message>
    <message>
        <source>&amp;Add the account</source>
        <translation>&amp;Thêm người dùng</translation>
    </message>
    <message>
        <source>The two passwords are not the same. Type the password once more.</source>
        <translation>Hai lần nhập mật khẩu không giống nhau. Hãy nhập lại lần nữa.</translation>
    </message>
</context>
<context>
    <name>Accounts</name>
    <message>
        <source>There is no account “%1”.</source>
        <translation>Không có người dùng “%1”.</translation>
    </message>
    <message>
        <source>“%1” is the last keeper of this file. Make somebody else a keeper first.</source>
        <translation>“%1” là người quản trị cuối cùng của tệp này. Hãy giao vai trò quản trị cho một người khác trước.</translation>
    </message>
    <message>
        <source>Write the person&apos;s name, as the journal is to name it.</source>
        <translation>Hãy ghi họ tên, như sẽ ghi trong nhật ký.</translation>
    </message>
    <message>
        <source>Choose at least one role for “%1”.</source>
        <translation>Hãy chọn ít nhất một vai trò cho “%1”.</translation>
    </message>
    <message>
        <source>There is an account of the name “%1” already. Add what tells the two apart.</source>
        <translation>Đã có người dùng tên “%1”. Hãy ghi thêm để phân biệt hai người.</translation>
    </message>
    <message>
        <source>The first account is a keeper&apos;s: somebody must be able to add the others.</source>
        <translation>Người dùng đầu tiên phải có vai trò quản trị: phải có người thêm được những người khác.</translation>
    </message>
    <message>
        <source>Sign in first.</source>
        <translation>Hãy đăng nhập trước.</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n phút</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n giây</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody of the name “%1” works with this file. The keeper of the file can add an account.</source>
        <translation>Không có ai tên “%1” làm việc với tệp này. Người quản trị tệp có thể thêm người dùng.</translation>
    </message>
    <message>
        <source>The account “%1” has no password. The keeper of the file gives it one.</source>
        <translation>Người dùng “%1” chưa có mật khẩu. Người quản trị tệp sẽ đặt mật khẩu.</translation>
    </message>
    <message numerus="yes">
        <source>%n wrong password(s) were given for “%1”.</source>
        <translation>
            <numerusform>Đã nhập sai mật khẩu %n lần cho “%1”.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again in %1.</source>
        <translation>Hãy thử lại sau %1.</translation>
    </message>
    <message>
        <source>The password is wrong. Mind capitals and the Vietnamese keyboard.</source>
        <translation>Mật khẩu không đúng. Hãy để ý chữ hoa và bộ gõ tiếng Việt.</translation>
    </message>
    <message>
        <source>“%1” has signed in, and the act names “%2”: everybody acts in their own name.</source>
        <translation>“%1” đang đăng nhập, nhưng việc này ghi tên “%2”: mỗi người làm việc bằng tên của mình.</translation>
    </message>
    <message numerus="yes">
        <source>A password has at least %n characters. A short sentence is easily kept in mind.</source>
        <translation>
            <numerusform>Mật khẩu có ít nhất %n ký tự. Một câu ngắn thì dễ nhớ.</numerusform>
        </translation>
    </message>
    <message>
        <source>The machine has no memory left to keep a password safely. Close other programs and try again.</source>
        <translation>Máy không còn đủ bộ nhớ để lưu mật khẩu an toàn. Hãy đóng bớt chương trình khác rồi thử lại.</translation>
    </message>
</context>
<context>
    <name>ActDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Thôi</translation>
    </message>
</context>
<context>
    <name>AddDialog</name>
    <message>
        <source>Add a dialogue session</source>
        <translation>Thêm hội nghị đối thoại</translation>
    </message>
    <message>
        <source>&amp;Add the session</source>
        <translation>&amp;Thêm hội nghị</translation>
    </message>
    <message>
        <source>Receive a petition</source>
        <translation>Tiếp nhận kiến nghị</translation>
    </message>
    <message>
        <source>&amp;Receive the petition</source>
        <translation>&amp;Tiếp nhận kiến nghị</translation>
    </message>
    <message>
        <source>Draft an escalation</source>
        <translation>Lập hồ sơ trình cấp trên</translation>
    </message>
    <message>
        <source>&amp;Add the escalation</source>
        <translation>&amp;Lập hồ sơ trình</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Thô&amp;i</translation>
    </message>
    <message>
        <source>%1 was added.</source>
        <translation>Đã thêm %1.</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Nhập</translation>
    </message>
    <message>
        <source>Receive, and the &amp;next one</source>
        <translation>Tiếp nhận và thê&amp;m tiếp</translation>
    </message>
    <message>
        <source>It belongs to no session, not to %1.</source>
        <translation>Nội dung này không thuộc hội nghị nào, không phải của %1.</translation>
    </message>
    <message>
        <source>It belongs to %1, not to %2.</source>
        <translation>Nội dung này thuộc %1, không phải của %2.</translation>
    </message>
</context>
<context>
    <name>AttachmentView</name>
    <message>
        <source>This picture is of a kind that is not shown here. Save it and open it with another program.</source>
        <translation>Loại ảnh này không xem được ở đây. Hãy lưu ra ngoài và mở bằng chương trình khác.</translation>
    </message>
    <message>
        <source>The picture is damaged, or too large to be shown here. Save it and open it with another program.</source>
        <translation>Ảnh bị hỏng, hoặc quá lớn để xem ở đây. Hãy lưu ra ngoài và mở bằng chương trình khác.</translation>
    </message>
    <message>
        <source>Only the beginning is shown. Save the file to read it whole.</source>
        <translation>Chỉ hiện phần đầu. Hãy lưu tệp ra ngoài để đọc toàn bộ.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Đó&amp;ng</translation>
    </message>
    <message>
        <source>“%1” cannot be shown: it is damaged, locked by a password, or cannot be drawn here. Save it and open it with another program.</source>
        <translation>Không xem được “%1”: tệp bị hỏng, có mật khẩu, hoặc máy này không vẽ được. Hãy lưu ra ngoài và mở bằng chương trình khác.</translation>
    </message>
    <message>
        <source>Only the first %1 pages are shown and printed.</source>
        <translation>Chỉ hiện và in %1 trang đầu.</translation>
    </message>
    <message>
        <source>As it was attached.</source>
        <translation>Đúng như khi được đính kèm.</translation>
    </message>
    <message>
        <source>“%1” (%2) is not shown inside the program. Save it and open it with the program it was made with.</source>
        <translation>“%1” (%2) không xem được trong chương trình. Hãy lưu ra ngoài và mở bằng chương trình đã tạo ra tệp.</translation>
    </message>
</context>
<context>
    <name>AttachmentsPanel</name>
    <message>
        <source>Drop files here, or attach them with the button. They are kept inside the office&apos;s file.</source>
        <translation>Kéo thả tệp vào đây, hoặc đính kèm bằng nút. Tệp được giữ ngay trong tệp hồ sơ của cơ quan.</translation>
    </message>
    <message>
        <source>A&amp;ttach a file…</source>
        <translation>Đính kèm tệ&amp;p…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>X&amp;em</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Lưu ra…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Gỡ bỏ…</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Tệp kèm theo</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tên tài liệu</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Tệp</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Dung lượng</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Nothing is attached</source>
        <translation>Chưa có tệp kèm theo</translation>
    </message>
    <message>
        <source>Scans, pictures and letters that belong to the case.</source>
        <translation>Bản chụp, ảnh, công văn thuộc hồ sơ.</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>Đính kèm tệp</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Mọi tệp (*)</translation>
    </message>
    <message>
        <source>Files attached: %1.</source>
        <translation>Đã đính kèm %1 tệp.</translation>
    </message>
    <message>
        <source>Save the attachment</source>
        <translation>Lưu tệp kèm theo</translation>
    </message>
    <message>
        <source>The attachment was saved: %1</source>
        <translation>Đã lưu tệp kèm theo: %1</translation>
    </message>
    <message>
        <source>Remove an attachment</source>
        <translation>Gỡ tệp kèm theo</translation>
    </message>
    <message>
        <source>Remove “%1” from %2?</source>
        <translation>Gỡ “%1” khỏi %2?</translation>
    </message>
    <message>
        <source>The journal keeps that it was there, and its hash; the file itself goes.</source>
        <translation>Nhật ký vẫn ghi là đã có tệp này, cùng mã băm; bản thân tệp thì mất.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Gỡ bỏ</translation>
    </message>
    <message>
        <source>Title: what lists, papers and the dossier call it</source>
        <translation>Tiêu đề: tên gọi trong danh sách, văn bản và hồ sơ</translation>
    </message>
    <message>
        <source>Title of the file %1</source>
        <translation>Tiêu đề của tệp %1</translation>
    </message>
    <message>
        <source>Title of a file</source>
        <translation>Tiêu đề của một tệp</translation>
    </message>
</context>
<context>
    <name>BackupFirst</name>
    <message>
        <source>No backup could be made first: nothing was taken in.</source>
        <translation>Không sao lưu được trước khi nhận: chưa nhận gì.</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>The folder %1 for the backups cannot be made.</source>
        <translation>Không tạo được thư mục sao lưu %1.</translation>
    </message>
    <message>
        <source>The second place %1 is not there.</source>
        <translation>Không thấy nơi thứ hai %1.</translation>
    </message>
    <message>
        <source>There is no room to try the backup out: %1</source>
        <translation>Không có chỗ để khôi phục thử: %1</translation>
    </message>
    <message>
        <source>There is no good backup in %1. Keep the file as it is, and look for a copy of it elsewhere.</source>
        <translation>Không có bản sao lưu tốt nào trong %1. Hãy giữ nguyên tệp và tìm bản sao ở nơi khác.</translation>
    </message>
    <message>
        <source>Keep the file as it is. The newest good backup is %1, made at %2: restore it beside the file and compare.</source>
        <translation>Hãy giữ nguyên tệp. Bản sao lưu tốt mới nhất là %1, lập lúc %2: phục hồi bản đó cạnh tệp này rồi đối chiếu.</translation>
    </message>
    <message>
        <source>But backups of it lie in %1: the case file that stood there was damaged or taken away.</source>
        <translation>Tuy nhiên trong %1 có bản sao lưu của tệp này: tệp hồ sơ ở đó đã bị hỏng hoặc bị lấy đi.</translation>
    </message>
    <message>
        <source>Keep the file as it is. There is no good backup in %1, but what was set aside at %2 is good: %3. Restore it beside the file and compare.</source>
        <translation>Hãy giữ nguyên tệp. Không có bản sao lưu tốt nào trong %1, nhưng bản được cất lúc %2 còn tốt: %3. Hãy khôi phục bản đó cạnh tệp này rồi đối chiếu.</translation>
    </message>
    <message>
        <source>Keep the file as it is. There is no good backup under its name, but %1, made at %2, is a good one of a file that is no longer there: perhaps of this one, under an earlier name. Restore it beside the file and compare.</source>
        <translation>Hãy giữ nguyên tệp. Không có bản sao lưu tốt nào mang tên tệp này, nhưng %1 (lập lúc %2) là bản tốt của một tệp không còn ở đó nữa: có thể chính là tệp này khi còn mang tên cũ. Hãy khôi phục bản ấy ra cạnh tệp rồi so sánh.</translation>
    </message>
    <message>
        <source>The backup was made, but the file is damaged, and so is the backup. Older backups are kept.</source>
        <translation>Đã tạo bản sao lưu, nhưng tệp dữ liệu bị hỏng nên bản sao lưu này cũng hỏng. Các bản sao lưu cũ được giữ lại.</translation>
    </message>
    <message>
        <source>Keep the file as it is. The backup %1, made at %2, is good and has what the file has lost: restore it beside the file and compare.</source>
        <translation>Hãy giữ nguyên tệp. Bản sao lưu %1 (lập lúc %2) còn tốt và có phần mà tệp đã mất: hãy khôi phục bản ấy ra cạnh tệp rồi so sánh.</translation>
    </message>
</context>
<context>
    <name>BackupsDialog</name>
    <message>
        <source>Sessions: %1 · petitions: %2 · dossiers for the superior: %3 · signed and issued papers: %4 · journal rows: %5.</source>
        <translation>Hội nghị: %1 · kiến nghị: %2 · hồ sơ trình cấp trên: %3 · văn bản đã ký, đã ban hành: %4 · dòng nhật ký: %5.</translation>
    </message>
    <message>
        <source>… and %1 more.</source>
        <translation>… và %1 chỗ nữa.</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>&amp;Sao lưu ngay</translation>
    </message>
    <message>
        <source>&amp;Try it out</source>
        <translation>&amp;Thử khôi phục</translation>
    </message>
    <message>
        <source>B&amp;ring it back…</source>
        <translation>&amp;Khôi phục…</translation>
    </message>
    <message>
        <source>Chec&amp;k the file</source>
        <translation>Kiểm tra &amp;tệp</translation>
    </message>
    <message>
        <source>The file and its backups</source>
        <translation>Tệp và các bản sao lưu</translation>
    </message>
    <message>
        <source>A backup is made when the program closes and before a table is taken in. The newest of each of 7 days, 8 weeks and 24 months is kept.</source>
        <translation>Chương trình sao lưu khi đóng và trước khi nhận bảng. Giữ bản mới nhất của mỗi ngày trong 7 ngày, mỗi tuần trong 8 tuần, mỗi tháng trong 24 tháng.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Các bản sao lưu</translation>
    </message>
    <message>
        <source>Made at</source>
        <translation>Lúc sao lưu</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Nơi để</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Dung lượng</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tình trạng</translation>
    </message>
    <message>
        <source>There is no backup yet</source>
        <translation>Chưa có bản sao lưu nào</translation>
    </message>
    <message>
        <source>Press “Back up now”.</source>
        <translation>Hãy bấm “Sao lưu ngay”.</translation>
    </message>
    <message>
        <source>&amp;Second place…</source>
        <translation>&amp;Nơi thứ hai…</translation>
    </message>
    <message>
        <source>The backup is made and verified.</source>
        <translation>Đã sao lưu và kiểm chứng.</translation>
    </message>
    <message>
        <source>No backup was made; the file itself is as it was.</source>
        <translation>Chưa sao lưu được; tệp vẫn nguyên như cũ.</translation>
    </message>
    <message>
        <source>The backup is made beside the file, but not in the second place.</source>
        <translation>Đã sao lưu cạnh tệp, nhưng chưa ghi được vào nơi thứ hai.</translation>
    </message>
    <message>
        <source>whole</source>
        <translation>nguyên vẹn</translation>
    </message>
    <message>
        <source>cut off</source>
        <translation>bị cắt</translation>
    </message>
    <message>
        <source>beside the file</source>
        <translation>cạnh tệp</translation>
    </message>
    <message>
        <source>No second place is chosen. A stick that lies elsewhere survives what the machine does not.</source>
        <translation>Chưa chọn nơi thứ hai. Một USB để nơi khác sẽ còn khi máy hỏng.</translation>
    </message>
    <message>
        <source>Each backup goes to %1 as well.</source>
        <translation>Mỗi bản sao lưu cũng được ghi vào %1.</translation>
    </message>
    <message>
        <source>The second place %1 is not there. Plug the stick in: the program asks for it when it comes back.</source>
        <translation>Không thấy nơi thứ hai %1. Hãy cắm USB: khi có lại, chương trình sẽ hỏi.</translation>
    </message>
    <message>
        <source>A backup is being made …</source>
        <translation>Đang sao lưu …</translation>
    </message>
    <message>
        <source>The backup is being brought back to a place of its own and proven …</source>
        <translation>Đang khôi phục thử vào một chỗ riêng và kiểm chứng …</translation>
    </message>
    <message>
        <source>This backup cannot be brought back. Choose another one.</source>
        <translation>Không khôi phục được bản này. Hãy chọn bản khác.</translation>
    </message>
    <message>
        <source>This backup came back, but it is damaged:</source>
        <translation>Bản này khôi phục được nhưng bị hỏng:</translation>
    </message>
    <message>
        <source>This backup is good: all of it came back and was proven.</source>
        <translation>Bản này tốt: mọi thứ khôi phục được và đã kiểm chứng.</translation>
    </message>
    <message>
        <source>The file is being checked …</source>
        <translation>Đang kiểm tra tệp …</translation>
    </message>
    <message>
        <source>The file is damaged. Choose the newest backup that is good and bring it back; what is in the file now stays beside it.</source>
        <translation>Tệp bị hỏng. Hãy chọn bản sao lưu tốt mới nhất để khôi phục; tệp hiện nay vẫn được giữ bên cạnh.</translation>
    </message>
    <message>
        <source>The file is whole: structure, references, steps, journal, papers, attachments and register hold.</source>
        <translation>Tệp nguyên vẹn: cấu trúc, liên kết, các bước, nhật ký, văn bản, tệp đính kèm và sổ văn bản đều đúng.</translation>
    </message>
    <message>
        <source>Bring a backup back</source>
        <translation>Khôi phục bản sao lưu</translation>
    </message>
    <message>
        <source>Bring back the backup %1?</source>
        <translation>Khôi phục bản sao lưu %1?</translation>
    </message>
    <message>
        <source>What was written after it will not be in the file. The file as it is now is kept beside it, under a dated name.</source>
        <translation>Những gì ghi sau bản này sẽ không có trong tệp. Tệp hiện nay được giữ bên cạnh, tên có ngày giờ.</translation>
    </message>
    <message>
        <source>&amp;Bring it back</source>
        <translation>&amp;Khôi phục</translation>
    </message>
    <message>
        <source>&amp;Stay with the present file</source>
        <translation>&amp;Giữ tệp hiện nay</translation>
    </message>
    <message>
        <source>The second place for backups</source>
        <translation>Nơi thứ hai để bản sao lưu</translation>
    </message>
    <message>
        <source>dated ahead</source>
        <translation>ghi ngày tương lai</translation>
    </message>
</context>
<context>
    <name>BroughtBack</name>
    <message>
        <source>Minutes being written</source>
        <translation>Biên bản đang ghi</translation>
    </message>
    <message>
        <source>A session being added</source>
        <translation>Hội nghị đang thêm</translation>
    </message>
    <message>
        <source>A petition being received</source>
        <translation>Kiến nghị đang tiếp nhận</translation>
    </message>
    <message>
        <source>A dossier being drafted</source>
        <translation>Hồ sơ trình đang lập</translation>
    </message>
    <message>
        <source>Words being typed</source>
        <translation>Nội dung đang nhập</translation>
    </message>
    <message>
        <source>%1 words</source>
        <translation>%1 chữ</translation>
    </message>
    <message>
        <source>A paper being entered into the register</source>
        <translation>Văn bản đang vào sổ</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>The working calendar changed: counted anew from %1.</source>
        <translation>Lịch làm việc thay đổi: tính lại từ ngày %1.</translation>
    </message>
    <message>
        <source>%1: due on %2, set by hand, now a day off. It stays; the next working day is %3.</source>
        <translation>%1: hạn %2 do người đặt, nay là ngày nghỉ. Hạn được giữ nguyên; ngày làm việc kế tiếp là %3.</translation>
    </message>
    <message>
        <source>%1: due on %2 → %3, counted anew.</source>
        <translation>%1: hạn %2 → %3, đã tính lại.</translation>
    </message>
</context>
<context>
    <name>CalendarTab</name>
    <message>
        <source>Day off</source>
        <translation>Ngày nghỉ</translation>
    </message>
    <message>
        <source>Worked in exchange (underlined)</source>
        <translation>Làm bù (gạch chân)</translation>
    </message>
    <message>
        <source>Weekend</source>
        <translation>Cuối tuần</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Năm</translation>
    </message>
    <message>
        <source>&amp;Year</source>
        <translation>&amp;Năm</translation>
    </message>
    <message>
        <source>&amp;Add a mark…</source>
        <translation>&amp;Ghi ngày đặc biệt…</translation>
    </message>
    <message>
        <source>&amp;Edit the day…</source>
        <translation>&amp;Sửa ngày đang chọn…</translation>
    </message>
    <message>
        <source>Remo&amp;ve the mark</source>
        <translation>&amp;Bỏ dấu</translation>
    </message>
    <message>
        <source>&amp;Take from a file…</source>
        <translation>Nhập từ tệ&amp;p…</translation>
    </message>
    <message>
        <source>Marked days of the year</source>
        <translation>Các ngày đặc biệt trong năm</translation>
    </message>
    <message>
        <source>No day of this year is marked.</source>
        <translation>Năm này chưa ghi ngày nào.</translation>
    </message>
    <message>
        <source>Enter the holidays and days in lieu as they were decided, or take them from a file.</source>
        <translation>Hãy ghi ngày lễ, ngày nghỉ bù, ngày làm bù theo văn bản đã ban hành, hoặc nhập từ tệp.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>Name and basis</source>
        <translation>Tên và căn cứ</translation>
    </message>
    <message>
        <source>off</source>
        <translation>nghỉ</translation>
    </message>
    <message>
        <source>worked</source>
        <translation>làm bù</translation>
    </message>
    <message>
        <source>The calendar of %1 was not entered yet: deadlines that reach into it leave out weekends only. Enter the holidays and days in lieu as soon as they are decided.</source>
        <translation>Lịch làm việc năm %1 chưa nhập: thời hạn tính sang năm này mới chỉ trừ ngày cuối tuần. Hãy nhập ngày lễ, ngày nghỉ bù ngay khi có văn bản.</translation>
    </message>
    <message>
        <source>Open deadlines on %1: %2 (%3). A deadline on a day off is met on the next working day; look at these.</source>
        <translation>Thời hạn đang tính đến ngày %1: %2 (%3). Thời hạn rơi vào ngày nghỉ thì lùi sang ngày làm việc tiếp theo; hãy xem lại các kiến nghị này.</translation>
    </message>
    <message>
        <source>Mark of %1</source>
        <translation>Ngày %1</translation>
    </message>
    <message>
        <source>Mark a day</source>
        <translation>Ghi một ngày đặc biệt</translation>
    </message>
    <message>
        <source>A day off is a holiday or a day in lieu. “No” marks a Saturday or Sunday that is worked in exchange.</source>
        <translation>Ngày nghỉ là ngày lễ hoặc ngày nghỉ bù. Chọn “Không” cho thứ Bảy, Chủ nhật phải đi làm bù.</translation>
    </message>
    <message>
        <source>&amp;Keep the mark</source>
        <translation>&amp;Ghi lại</translation>
    </message>
    <message>
        <source>Remove the mark of %1 (%2)?</source>
        <translation>Bỏ dấu của ngày %1 (%2)?</translation>
    </message>
    <message>
        <source>Days of the working calendar</source>
        <translation>Các ngày của lịch làm việc</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Bảng (*.csv)</translation>
    </message>
    <message>
        <source>The days of the file were taken into the calendar.</source>
        <translation>Đã nhập các ngày trong tệp vào lịch làm việc.</translation>
    </message>
    <message>
        <source>Nothing was taken in. %1</source>
        <translation>Chưa nhập gì. %1</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>và %1 hạn khác</translation>
    </message>
    <message>
        <source>The days of the file move open deadlines. Take them in?</source>
        <translation>Các ngày trong tệp làm thay đổi hạn đang chạy. Nhận vào lịch?</translation>
    </message>
    <message>
        <source>&amp;Take them in</source>
        <translation>&amp;Nhận vào</translation>
    </message>
</context>
<context>
    <name>CaseFile</name>
    <message>
        <source>The file %1 could not be moved aside; it was left as it is.</source>
        <translation>Không chuyển được tệp %1 sang tên khác; tệp được giữ nguyên.</translation>
    </message>
    <message>
        <source>%1 is a folder, not a case file.</source>
        <translation>%1 là thư mục, không phải tệp dữ liệu đối thoại.</translation>
    </message>
    <message>
        <source>The backup and the file to restore are the same file.</source>
        <translation>Bản sao lưu và tệp cần khôi phục là cùng một tệp.</translation>
    </message>
    <message>
        <source>The case file is damaged. Restore it from the latest backup.</source>
        <translation>Tệp dữ liệu bị hỏng. Đề nghị khôi phục từ bản sao lưu gần nhất.</translation>
    </message>
    <message>
        <source>The clock of this machine says %1, but the last entry of the journal was written at %2. Set the clock before you record anything.</source>
        <translation>Đồng hồ máy tính đang chỉ %1, nhưng dòng nhật ký cuối cùng được ghi lúc %2. Đề nghị chỉnh lại đồng hồ trước khi ghi tiếp.</translation>
    </message>
    <message>
        <source>There is a file %1 already; it was left as it is.</source>
        <translation>Đã có tệp %1; tệp được giữ nguyên.</translation>
    </message>
    <message>
        <source>The last saving of %1 was cut off. Open it once for writing: it then mends itself.</source>
        <translation>Lần lưu gần nhất của %1 bị ngắt giữa chừng. Hãy mở tệp một lần ở chế độ ghi để chương trình tự phục hồi.</translation>
    </message>
    <message>
        <source>The file %1 is read-only: nothing can be saved in it.</source>
        <translation>Tệp %1 chỉ đọc được, không ghi được.</translation>
    </message>
    <message>
        <source>%1 was written by an older version of this program. Open it once for writing: it is then brought up to date.</source>
        <translation>%1 do phiên bản cũ của chương trình ghi. Hãy mở tệp một lần ở chế độ ghi để chương trình nâng cấp dữ liệu.</translation>
    </message>
    <message>
        <source>There is no case %1 in the file.</source>
        <translation>Trong tệp không có hồ sơ %1.</translation>
    </message>
    <message>
        <source>The code of a unit&apos;s report is made of its period and its unit.</source>
        <translation>Mã báo cáo của đơn vị được lập từ kỳ báo cáo và mã đơn vị.</translation>
    </message>
    <message>
        <source>A step has no event.</source>
        <translation>Có bước xử lý chưa ghi sự kiện.</translation>
    </message>
    <message>
        <source>The row is not what the journal says was written.</source>
        <translation>Dòng dữ liệu không khớp với nội dung nhật ký đã ghi.</translation>
    </message>
    <message>
        <source>The row is gone, but the journal knows of no removal.</source>
        <translation>Dòng dữ liệu không còn, nhưng nhật ký không ghi việc xóa.</translation>
    </message>
    <message>
        <source>Entries of the journal are missing before this one.</source>
        <translation>Nhật ký bị thiếu dòng ở trước dòng này.</translation>
    </message>
    <message>
        <source>The entry of the journal does not fit the one before it: one of them was changed, moved or removed.</source>
        <translation>Dòng nhật ký không khớp với dòng liền trước: có dòng đã bị sửa, đổi chỗ hoặc xóa.</translation>
    </message>
    <message>
        <source>The words kept beside this entry are not those that were written.</source>
        <translation>Nội dung lưu kèm dòng nhật ký này không phải nội dung đã ghi ban đầu.</translation>
    </message>
    <message>
        <source>The case has no step.</source>
        <translation>Hồ sơ không có bước xử lý nào.</translation>
    </message>
    <message>
        <source>Step %1 does not follow from the one before it.</source>
        <translation>Bước xử lý %1 không nối tiếp bước liền trước.</translation>
    </message>
    <message>
        <source>The last step does not end in the case&apos;s state.</source>
        <translation>Bước xử lý cuối không khớp với trạng thái của hồ sơ.</translation>
    </message>
    <message>
        <source>The step belongs to a case that is not there.</source>
        <translation>Bước xử lý thuộc về một hồ sơ không có trong tệp.</translation>
    </message>
    <message>
        <source>A page of the file is damaged.</source>
        <translation>Tệp có trang dữ liệu bị hỏng.</translation>
    </message>
    <message>
        <source>A part of the file is missing.</source>
        <translation>Tệp bị thiếu một thành phần.</translation>
    </message>
    <message>
        <source>A part of the file was changed from outside.</source>
        <translation>Một thành phần của tệp đã bị sửa từ bên ngoài chương trình.</translation>
    </message>
    <message>
        <source>A part was put into the file from outside.</source>
        <translation>Có thành phần lạ được đưa vào tệp từ bên ngoài chương trình.</translation>
    </message>
    <message>
        <source>The row names something in %1 that is not there.</source>
        <translation>Dòng dữ liệu dẫn chiếu tới một mục không có trong %1.</translation>
    </message>
    <message>
        <source>SQLite cannot be used on this machine.</source>
        <translation>Không dùng được SQLite trên máy này.</translation>
    </message>
    <message>
        <source>The program is already saving: finish that first.</source>
        <translation>Chương trình đang lưu dữ liệu, cần chờ lưu xong.</translation>
    </message>
    <message>
        <source>There is nothing to save.</source>
        <translation>Không có gì để lưu.</translation>
    </message>
    <message>
        <source>The copy is not the same as the case file; it was thrown away.</source>
        <translation>Bản sao không khớp với tệp dữ liệu nên đã được hủy bỏ.</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>Không có thư mục %1.</translation>
    </message>
    <message>
        <source>The folder of %1 cannot be written: nothing can be saved there.</source>
        <translation>Thư mục chứa %1 không ghi được nên không lưu được dữ liệu.</translation>
    </message>
    <message>
        <source>%1 is not a case file of this program.</source>
        <translation>%1 không phải tệp dữ liệu của chương trình này.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Không có tệp %1.</translation>
    </message>
    <message>
        <source>%1 is empty: it is not a case file.</source>
        <translation>%1 là tệp rỗng, không phải tệp dữ liệu đối thoại.</translation>
    </message>
    <message>
        <source>%1 may not be read.</source>
        <translation>Không có quyền đọc %1.</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of this program. Update the program; the file was left as it is.</source>
        <translation>%1 do phiên bản mới hơn của chương trình ghi. Đề nghị cập nhật chương trình; tệp được giữ nguyên.</translation>
    </message>
    <message>
        <source>The new file cannot be made safe on this disk.</source>
        <translation>Không ghi được tệp mới một cách an toàn trên ổ đĩa này.</translation>
    </message>
    <message>
        <source>The kept paper is not the one that was signed or issued.</source>
        <translation>Văn bản đang lưu không phải văn bản đã ký hoặc đã ban hành.</translation>
    </message>
    <message>
        <source>The disk is full: nothing of this was saved. Make room and do it again.</source>
        <translation>Ổ đĩa đã đầy, nội dung vừa nhập chưa được lưu. Đề nghị dọn bớt ổ đĩa rồi làm lại.</translation>
    </message>
    <message>
        <source>The case file is read-only: nothing was saved.</source>
        <translation>Tệp dữ liệu chỉ đọc được, chưa lưu gì.</translation>
    </message>
    <message>
        <source>Another program is writing to the case file: nothing was saved. Try again in a moment.</source>
        <translation>Chương trình khác đang ghi vào tệp dữ liệu, chưa lưu gì. Đề nghị thử lại sau giây lát.</translation>
    </message>
    <message>
        <source>The case file refuses this: a value has not the right shape, stands there already, or names something that is not in the file. Nothing was saved.</source>
        <translation>Tệp dữ liệu không nhận nội dung này: có giá trị sai dạng, đã có sẵn, hoặc dẫn chiếu tới mục không có trong tệp. Chưa lưu gì.</translation>
    </message>
    <message>
        <source>The disk or the case file reports a fault: nothing was saved.</source>
        <translation>Ổ đĩa hoặc tệp dữ liệu báo lỗi, chưa lưu gì.</translation>
    </message>
    <message>
        <source>The case file is damaged: the row %1 of %2 cannot be read. Restore it from the latest backup.</source>
        <translation>Tệp dữ liệu bị hỏng: không đọc được dòng %1 của bảng %2. Đề nghị khôi phục từ bản sao lưu gần nhất.</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>ổ đĩa đã đầy</translation>
    </message>
    <message>
        <source>it may not be written there</source>
        <translation>không có quyền ghi ở đó</translation>
    </message>
    <message>
        <source>the disk is read-only</source>
        <translation>ổ đĩa chỉ đọc</translation>
    </message>
    <message>
        <source>there is no such folder</source>
        <translation>không có thư mục đó</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>đó là thư mục</translation>
    </message>
    <message>
        <source>there is a file of that name already</source>
        <translation>đã có tệp cùng tên</translation>
    </message>
    <message>
        <source>the disk reports a fault</source>
        <translation>ổ đĩa báo lỗi</translation>
    </message>
    <message>
        <source>The file %1 could not be written: %2.</source>
        <translation>Không ghi được tệp %1: %2.</translation>
    </message>
    <message>
        <source>The file %1 is open for writing already: by %2, process %3, on the machine %4, since %5. Close it there first.</source>
        <translation>Tệp %1 đang được mở để ghi: chương trình %2, tiến trình %3, trên máy %4, từ %5. Hãy đóng tệp ở đó trước.</translation>
    </message>
    <message>
        <source>The kept file is not the one that was attached. Take it from a backup, or attach the original again.</source>
        <translation>Tệp đang lưu không còn đúng là tệp đã đính kèm. Hãy lấy lại từ bản sao lưu, hoặc đính kèm lại bản gốc.</translation>
    </message>
    <message>
        <source>The attached file is not there any more, or not whole.</source>
        <translation>Tệp đính kèm không còn, hoặc không còn nguyên vẹn.</translation>
    </message>
    <message>
        <source>The register names a paper of %1 that is not kept here.</source>
        <translation>Sổ văn bản ghi một văn bản của %1 nhưng tệp không lưu văn bản đó.</translation>
    </message>
    <message>
        <source>The register has no line for the number %1 of this paper.</source>
        <translation>Sổ văn bản không có dòng nào ghi số %1 của văn bản này.</translation>
    </message>
    <message>
        <source>The disk reports a fault at the end of saving: it cannot be told whether this was saved. Close the file, open it again and look before you do it once more.</source>
        <translation>Ổ đĩa báo lỗi ở bước cuối của việc lưu: không biết chắc đã lưu được hay chưa. Hãy đóng tệp, mở lại và xem trước khi làm lại.</translation>
    </message>
    <message>
        <source>This machine has no memory left: nothing of this was saved. Close other programs and do it again.</source>
        <translation>Máy đã hết bộ nhớ: việc này chưa được lưu. Hãy đóng bớt chương trình khác rồi làm lại.</translation>
    </message>
    <message>
        <source>there is no room for a file of that size</source>
        <translation>không đủ chỗ cho tệp lớn như vậy</translation>
    </message>
    <message>
        <source>The highest code of that year has the number %1, but the file has counted to %2.</source>
        <translation>Mã cao nhất của năm đó mang số %1, nhưng tệp đã đếm đến %2.</translation>
    </message>
    <message>
        <source>What was being typed here is not what was kept of it. Read it through before you use it.</source>
        <translation>Nội dung đang gõ dở ở đây không còn đúng như đã lưu. Hãy đọc lại trước khi dùng.</translation>
    </message>
    <message>
        <source>The words that belong to this entry are gone.</source>
        <translation>Phần lời đi kèm mục nhật ký này đã mất.</translation>
    </message>
    <message>
        <source>The search index does not hold the words of the cases: a search may miss some. The cases themselves are not touched by this.</source>
        <translation>Chỉ mục tìm kiếm không khớp với các hồ sơ: tìm kiếm có thể bỏ sót. Bản thân các hồ sơ không bị ảnh hưởng.</translation>
    </message>
    <message>
        <source>The case file does not lie where it was opened any more: it was moved, removed or replaced. Nothing was saved. Put it back, or close it here and open it where it lies now.</source>
        <translation>Tệp hồ sơ không còn nằm ở chỗ đã mở: tệp đã bị chuyển đi, xóa hoặc thay thế. Chưa lưu được gì. Hãy đưa tệp về chỗ cũ, hoặc đóng ở đây rồi mở tại nơi tệp đang nằm.</translation>
    </message>
    <message>
        <source>The step %1 is none that this kind of case knows: %2 from %3 to %4.</source>
        <translation>Bước %1 không phải bước mà loại hồ sơ này có: %2 từ %3 đến %4.</translation>
    </message>
    <message>
        <source>The account “%1” has no role that the program knows.</source>
        <translation>Người dùng “%1” không có vai trò nào mà chương trình biết.</translation>
    </message>
    <message>
        <source>This paper (%1, %2) was destroyed by the protocol %3: its number, day and hash are kept, its words are not.</source>
        <translation>Văn bản này (%1, %2) đã được tiêu hủy theo biên bản %3: số, ngày và mã băm được giữ, nội dung thì không.</translation>
    </message>
    <message>
        <source>There is no such place in the file.</source>
        <translation>Tệp không có chỗ ghi này.</translation>
    </message>
    <message>
        <source>Another program left %1 in a way in which it cannot be read without being changed. Open it once for writing: it is then put right.</source>
        <translation>Một chương trình khác đã để %1 ở dạng không thể đọc mà không làm thay đổi. Hãy mở một lần để ghi: tệp sẽ được đưa về đúng dạng.</translation>
    </message>
    <message>
        <source>The name of %1 is too long. Take a shorter one.</source>
        <translation>Tên của %1 quá dài. Hãy đặt tên ngắn hơn.</translation>
    </message>
    <message>
        <source>The case file holds parts that this program did not make (%1). They could act in its name: nothing is done with the file. Restore it from the latest backup.</source>
        <translation>Tệp hồ sơ có những phần không do chương trình này tạo ra (%1). Chúng có thể tự ý thay chương trình: tệp không được dùng đến. Hãy khôi phục từ bản sao lưu gần nhất.</translation>
    </message>
    <message>
        <source>its name is too long</source>
        <translation>tên quá dài</translation>
    </message>
    <message>
        <source>nobody reads at the other end</source>
        <translation>không có ai đọc ở đầu kia</translation>
    </message>
    <message>
        <source>The file was brought up to date, from version %1 to %2: %3 As it was before, it lies at %4.</source>
        <translation>Đã nâng cấp tệp từ phiên bản %1 lên %2: %3 Tệp như trước khi nâng cấp nằm ở %4.</translation>
    </message>
    <message>
        <source>Nothing can be read of %1: not even the list of what it holds.</source>
        <translation>Không đọc được gì từ %1: cả danh mục những gì có trong tệp cũng không đọc được.</translation>
    </message>
    <message>
        <source>The journal ends before row %1, which the backup of %2 has: what was recorded last is missing. Compare with that backup.</source>
        <translation>Nhật ký kết thúc trước dòng %1, dòng này có trong bản sao lưu ngày %2: phần ghi sau cùng bị thiếu. Hãy đối chiếu với bản sao lưu đó.</translation>
    </message>
    <message>
        <source>Row %1 of the journal is another one than in the backup of %2: the journal was written anew. Compare with that backup.</source>
        <translation>Dòng %1 của nhật ký khác với dòng trong bản sao lưu ngày %2: nhật ký đã bị ghi lại. Hãy đối chiếu với bản sao lưu đó.</translation>
    </message>
    <message>
        <source>The case file is damaged: the password kept for “%1” is not the one that was set. Restore a backup, or let another keeper set a new password.</source>
        <translation>Tệp hồ sơ bị hỏng: mật khẩu lưu cho “%1” không còn là mật khẩu đã đặt. Hãy khôi phục từ bản sao lưu, hoặc nhờ người quản trị khác đặt mật khẩu mới.</translation>
    </message>
    <message>
        <source>The password of this account is gone or is not the one that was set. Let another keeper set a new one, or restore a backup.</source>
        <translation>Mật khẩu của người dùng này đã mất hoặc không còn là mật khẩu đã đặt. Hãy nhờ người quản trị khác đặt mật khẩu mới, hoặc khôi phục từ bản sao lưu.</translation>
    </message>
    <message>
        <source>The words that belong to this entry are gone, and no erasure tells of it.</source>
        <translation>Phần lời đi kèm mục nhật ký này đã mất mà không có lần xóa dữ liệu nào ghi lại.</translation>
    </message>
    <message>
        <source>This entry was changed as if a person&apos;s words had been taken out of it, and no erasure tells of it.</source>
        <translation>Mục nhật ký này đã bị sửa như thể dữ liệu của một người được đưa ra khỏi nó, mà không có lần xóa dữ liệu nào ghi lại.</translation>
    </message>
    <message>
        <source>The key by which this file signs is damaged or gone. Take the newest backup.</source>
        <translation>Khóa ký của tệp này bị hỏng hoặc đã mất. Hãy dùng bản sao lưu mới nhất.</translation>
    </message>
    <message>
        <source>There is no room for the copy: it was not made. The file is as it was. Make room and do it again.</source>
        <translation>Không đủ chỗ trên đĩa để ghi bản sao: chưa có bản sao nào được tạo. Tệp vẫn như cũ. Hãy giải phóng dung lượng đĩa rồi làm lại.</translation>
    </message>
    <message>
        <source>Nothing can be read of %1: it is empty, or no table of a case file is left in it.</source>
        <translation>Không đọc được gì từ %1: tệp trống, hoặc không còn bảng nào của tệp hồ sơ.</translation>
    </message>
    <message>
        <source>The disk is full: no file was made. Make room and do it again.</source>
        <translation>Đĩa đã đầy: chưa tạo được tệp nào. Hãy giải phóng dung lượng đĩa rồi làm lại.</translation>
    </message>
    <message>
        <source>%1 is a folder. Add the name that the file in it is to have.</source>
        <translation>%1 là thư mục. Hãy ghi thêm tên tệp trong thư mục đó.</translation>
    </message>
    <message>
        <source>What stood there before is %1 now.</source>
        <translation>Tệp trước đó ở chỗ này nay là %1.</translation>
    </message>
    <message>
        <source>There is no file %1, but the rest of a saving into it, %2. Move that aside, or take another name.</source>
        <translation>Không có tệp %1, nhưng còn phần ghi dở của tệp đó là %2. Hãy chuyển phần ghi dở đi chỗ khác, hoặc chọn tên khác.</translation>
    </message>
    <message>
        <source>The file %1 is written, but the disk reports a fault: after a power cut it may be gone. Have the disk looked at, and do it again elsewhere.</source>
        <translation>Đã ghi tệp %1, nhưng ổ đĩa báo lỗi: nếu mất điện, tệp có thể không còn. Đề nghị cho kiểm tra ổ đĩa và ghi lại ở chỗ khác.</translation>
    </message>
</context>
<context>
    <name>CaseKind</name>
    <message>
        <source>Session</source>
        <translation>Hội nghị đối thoại</translation>
    </message>
    <message>
        <source>Petition</source>
        <translation>Ý kiến, kiến nghị</translation>
    </message>
    <message>
        <source>Escalation</source>
        <translation>Hồ sơ trình cấp trên</translation>
    </message>
    <message>
        <source>Unit report</source>
        <translation>Báo cáo định kỳ của đơn vị</translation>
    </message>
</context>
<context>
    <name>CasesBehindDialog</name>
    <message>
        <source>Code</source>
        <translation>Mã số</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>State now</source>
        <translation>Trạng thái hiện nay</translation>
    </message>
    <message>
        <source>No case counts to this number</source>
        <translation>Không có vụ việc nào được tính vào con số này</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s). Enter goes to the one that is marked.</source>
        <translation>
            <numerusform>%n vụ việc. Nhấn Enter để mở vụ việc đang chọn.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Đó&amp;ng</translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>en</source>
        <translation>vi</translation>
    </message>
    <message>
        <source>Central</source>
        <translation>Trung ương</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>Tỉnh</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Thành phố</translation>
    </message>
    <message>
        <source>Ward</source>
        <translation>Phường</translation>
    </message>
    <message>
        <source>With the people</source>
        <translation>Đối thoại trực tiếp với nhân dân</translation>
    </message>
    <message>
        <source>With representatives of the people</source>
        <translation>Đối thoại trực tiếp với đại diện của nhân dân</translation>
    </message>
    <message>
        <source>With leaders and cadres of all levels</source>
        <translation>Đối thoại trực tiếp với lãnh đạo, cán bộ các cấp</translation>
    </message>
    <message>
        <source>With cadres and Party members</source>
        <translation>Đối thoại trực tiếp với cán bộ, đảng viên</translation>
    </message>
    <message>
        <source>On a theme</source>
        <translation>Đối thoại theo chuyên đề</translation>
    </message>
    <message>
        <source>Other form</source>
        <translation>Hình thức khác</translation>
    </message>
    <message>
        <source>Economy</source>
        <translation>Phát triển kinh tế</translation>
    </message>
    <message>
        <source>Culture and society</source>
        <translation>Văn hóa - xã hội</translation>
    </message>
    <message>
        <source>Security and defence</source>
        <translation>An ninh - quốc phòng</translation>
    </message>
    <message>
        <source>Party building</source>
        <translation>Xây dựng Đảng</translation>
    </message>
    <message>
        <source>Building of the government</source>
        <translation>Xây dựng chính quyền</translation>
    </message>
    <message>
        <source>Front and mass organisations</source>
        <translation>Mặt trận Tổ quốc và các đoàn thể chính trị - xã hội</translation>
    </message>
    <message>
        <source>Matters of public concern</source>
        <translation>Vấn đề dư luận và nhân dân quan tâm</translation>
    </message>
    <message>
        <source>Letter of invitation</source>
        <translation>Thư mời góp ý</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Thăm dò ý kiến</translation>
    </message>
    <message>
        <source>Web site</source>
        <translation>Trang thông tin điện tử</translation>
    </message>
    <message>
        <source>Sent in</source>
        <translation>Kiến nghị gửi đến</translation>
    </message>
    <message>
        <source>Public media</source>
        <translation>Dư luận trên phương tiện thông tin đại chúng</translation>
    </message>
    <message>
        <source>Slip at the session</source>
        <translation>Phiếu tại hội nghị</translation>
    </message>
    <message>
        <source>Speech at the session</source>
        <translation>Phát biểu tại hội nghị</translation>
    </message>
    <message>
        <source>Summary of the Front and organisations</source>
        <translation>Mặt trận, đoàn thể tổng hợp</translation>
    </message>
    <message>
        <source>Following of public opinion</source>
        <translation>Nắm tình hình dư luận</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Cá nhân</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Tập thể</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Tổ chức</translation>
    </message>
    <message>
        <source>Anonymous</source>
        <translation>Không ghi tên</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Cấp bách</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Cấp thiết</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Bình thường</translation>
    </message>
    <message>
        <source>Answered at the session</source>
        <translation>Trả lời ngay tại hội nghị</translation>
    </message>
    <message>
        <source>To be verified, answered later</source>
        <translation>Kiểm tra làm rõ, trả lời sau</translation>
    </message>
    <message>
        <source>Noted, reported to the superior</source>
        <translation>Ghi nhận, báo cáo cấp trên</translation>
    </message>
    <message>
        <source>Explained</source>
        <translation>Giải thích, làm rõ</translation>
    </message>
    <message>
        <source>Taken on board</source>
        <translation>Tiếp thu</translation>
    </message>
    <message>
        <source>Undertaken, with a promise</source>
        <translation>Nhận giải quyết</translation>
    </message>
    <message>
        <source>Declined, with the reason</source>
        <translation>Không có cơ sở giải quyết</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Đã giải quyết xong</translation>
    </message>
    <message>
        <source>Answered, explained</source>
        <translation>Đã trả lời, giải thích</translation>
    </message>
    <message>
        <source>Opinion taken on board</source>
        <translation>Đã tiếp thu</translation>
    </message>
    <message>
        <source>Transferred, followed no further</source>
        <translation>Đã chuyển, kết thúc theo dõi</translation>
    </message>
    <message>
        <source>No ground to resolve it</source>
        <translation>Không có cơ sở giải quyết</translation>
    </message>
    <message>
        <source>Petition</source>
        <translation>Kiến nghị</translation>
    </message>
    <message>
        <source>Report of a fact</source>
        <translation>Phản ánh</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>Góp ý, hiến kế</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Câu hỏi</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Khiếu nại</translation>
    </message>
    <message>
        <source>Denunciation</source>
        <translation>Tố cáo</translation>
    </message>
    <message>
        <source>Matter of the courts</source>
        <translation>Việc thuộc thẩm quyền của tòa án</translation>
    </message>
    <message>
        <source>Other procedure of its own</source>
        <translation>Việc có trình tự, thủ tục riêng khác</translation>
    </message>
    <message>
        <source>In the hall</source>
        <translation>Thông báo trực tiếp tại hội nghị</translation>
    </message>
    <message>
        <source>By telephone</source>
        <translation>Qua điện thoại</translation>
    </message>
    <message>
        <source>Posted publicly</source>
        <translation>Niêm yết công khai</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Đảng</translation>
    </message>
    <message>
        <source>Council</source>
        <translation>Hội đồng nhân dân</translation>
    </message>
    <message>
        <source>People&apos;s Committee</source>
        <translation>Ủy ban nhân dân</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>Mặt trận Tổ quốc</translation>
    </message>
    <message>
        <source>Mass organisation</source>
        <translation>Đoàn thể chính trị - xã hội</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Có</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Không</translation>
    </message>
    <message>
        <source>10 working days from receipt: tell the sender</source>
        <translation>10 ngày làm việc từ ngày tiếp nhận: báo người gửi (11-QĐi/TW)</translation>
    </message>
    <message>
        <source>5 working days from this act</source>
        <translation>5 ngày làm việc từ ngày giao</translation>
    </message>
    <message>
        <source>10 working days from this act</source>
        <translation>10 ngày làm việc từ ngày giao</translation>
    </message>
    <message>
        <source>15 working days from this act</source>
        <translation>15 ngày làm việc từ ngày giao</translation>
    </message>
    <message>
        <source>20 working days from this act</source>
        <translation>20 ngày làm việc từ ngày giao</translation>
    </message>
    <message>
        <source>15 days from this act</source>
        <translation>15 ngày từ ngày giao</translation>
    </message>
    <message>
        <source>20 days from this act</source>
        <translation>20 ngày từ ngày giao</translation>
    </message>
    <message>
        <source>30 days from this act</source>
        <translation>30 ngày từ ngày giao</translation>
    </message>
</context>
<context>
    <name>ColumnsDialog</name>
    <message>
        <source>Columns of the list</source>
        <translation>Các cột của danh sách</translation>
    </message>
    <message>
        <source>Space shows or hides a column. Alt+↑ and Alt+↓ move it.</source>
        <translation>Phím cách để hiện hoặc ẩn một cột. Alt+↑ và Alt+↓ để đổi chỗ.</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Chuyển &amp;lên</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Chuyển &amp;xuống</translation>
    </message>
    <message>
        <source>As at &amp;first</source>
        <translation>Như &amp;ban đầu</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Thô&amp;i</translation>
    </message>
    <message>
        <source>&amp;Show these</source>
        <translation>&amp;Hiện các cột này</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>“%1” has no option %2.</source>
        <translation>Lệnh “%1” không có tùy chọn %2.</translation>
    </message>
    <message>
        <source>The option %1 takes no value.</source>
        <translation>Tùy chọn %1 không nhận giá trị.</translation>
    </message>
    <message>
        <source>The option %1 needs a value.</source>
        <translation>Tùy chọn %1 cần có giá trị.</translation>
    </message>
    <message>
        <source>The option %1 is given twice.</source>
        <translation>Tùy chọn %1 được ghi hai lần.</translation>
    </message>
    <message>
        <source>After %1 a key and a value are written as key=value, not “%2”.</source>
        <translation>Sau %1 phải ghi khóa và giá trị theo dạng khóa=giá trị, không phải “%2”.</translation>
    </message>
    <message>
        <source>“%1” is given twice.</source>
        <translation>“%1” được ghi hai lần.</translation>
    </message>
    <message>
        <source>The call is not complete.</source>
        <translation>Câu lệnh chưa đủ.</translation>
    </message>
    <message>
        <source>“%1” is one word too many. Words with blanks stand in quotation marks.</source>
        <translation>Thừa từ “%1”. Cụm từ có dấu cách phải đặt trong dấu ngoặc kép.</translation>
    </message>
    <message>
        <source>There is no format “%1” here. There is: %2.</source>
        <translation>Lệnh này không có định dạng “%1”. Các định dạng: %2.</translation>
    </message>
    <message>
        <source>There is no language “%1” here. There is: vi, en.</source>
        <translation>Không có ngôn ngữ “%1”. Các ngôn ngữ: vi, en.</translation>
    </message>
    <message>
        <source>--%1: “%2” is no day. Write it as 2023-03-18 or 18/03/2023.</source>
        <translation>--%1: “%2” không phải là ngày. Ghi theo dạng 2023-03-18 hoặc 18/03/2023.</translation>
    </message>
    <message>
        <source>There is no verb “%1”.</source>
        <translation>Không có lệnh “%1”.</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>quá hạn</translation>
    </message>
    <message>
        <source>due today</source>
        <translation>đến hạn hôm nay</translation>
    </message>
    <message>
        <source>due later</source>
        <translation>còn hạn</translation>
    </message>
    <message>
        <source>no deadline</source>
        <translation>chưa ấn định hạn</translation>
    </message>
    <message>
        <source>resting</source>
        <translation>tạm dừng tính hạn</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>đã kết thúc</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Mã</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Chủ đề</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>Cơ quan tổ chức</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Chủ trì</translation>
    </message>
    <message>
        <source>Planned start</source>
        <translation>Dự kiến bắt đầu</translation>
    </message>
    <message>
        <source>Actual start</source>
        <translation>Bắt đầu thực tế</translation>
    </message>
    <message>
        <source>Announced on</source>
        <translation>Ngày thông báo</translation>
    </message>
    <message>
        <source>Petitions</source>
        <translation>Kiến nghị</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Chưa xong</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Hội nghị</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Ngày tiếp nhận</translation>
    </message>
    <message>
        <source>Petitioner</source>
        <translation>Người kiến nghị</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Nội dung kiến nghị</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Lĩnh vực</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Mức độ cấp thiết</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Hạn trả lời</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Tình trạng hạn</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Nơi nhận</translation>
    </message>
    <message>
        <source>Submitted on</source>
        <translation>Ngày trình</translation>
    </message>
    <message>
        <source>Expected on</source>
        <translation>Ngày đề nghị cho ý kiến</translation>
    </message>
    <message>
        <source>“%1” cannot be added. There is: %2.</source>
        <translation>Không thêm được “%1”. Có thể thêm: %2.</translation>
    </message>
    <message>
        <source>Nothing is to be changed: give --set key=value.</source>
        <translation>Chưa có nội dung thay đổi: ghi --set khóa=giá trị.</translation>
    </message>
    <message>
        <source>No case is named.</source>
        <translation>Chưa nêu mã hồ sơ nào.</translation>
    </message>
    <message>
        <source>There is no display for the window. Give a verb to work without one.</source>
        <translation>Không có màn hình để mở cửa sổ. Hãy dùng một lệnh để làm việc không cần màn hình.</translation>
    </message>
    <message>
        <source>Draft the reply</source>
        <translation>Dự thảo nội dung trả lời</translation>
    </message>
    <message>
        <source>Keep the promise: %1</source>
        <translation>Thực hiện cam kết: %1</translation>
    </message>
    <message>
        <source>Answer the petition</source>
        <translation>Trả lời kiến nghị</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Kỳ</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Việc</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Hồ sơ</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Người thực hiện</translation>
    </message>
    <message>
        <source>Await the superior&apos;s opinion</source>
        <translation>Chờ ý kiến cấp trên</translation>
    </message>
    <message>
        <source>Report of the unit for %1</source>
        <translation>Báo cáo của đơn vị kỳ %1</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Chức danh</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Chỉ tiêu</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Đã thực hiện</translation>
    </message>
    <message>
        <source>By the head</source>
        <translation>Người đứng đầu chủ trì</translation>
    </message>
    <message>
        <source>By a deputy</source>
        <translation>Cấp phó chủ trì</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Còn thiếu</translation>
    </message>
    <message>
        <source>--bare and --sample exclude each other: a sample needs its units.</source>
        <translation>Không dùng --bare cùng --sample: dữ liệu mẫu cần có các đơn vị.</translation>
    </message>
    <message>
        <source>The file %1 is made.</source>
        <translation>Đã tạo tệp %1.</translation>
    </message>
    <message>
        <source>The backup %1 is written and verified.</source>
        <translation>Đã ghi và kiểm tra bản sao lưu %1.</translation>
    </message>
    <message>
        <source>The backup is back as %1.</source>
        <translation>Đã khôi phục bản sao lưu thành %1.</translation>
    </message>
    <message>
        <source>What stood there before is kept as %1.</source>
        <translation>Tệp trước đó được giữ lại với tên %1.</translation>
    </message>
    <message>
        <source>A paper is written as PDF: give a name that ends in .pdf, not “%1”.</source>
        <translation>Văn bản được ghi dưới dạng PDF: hãy đặt tên tệp có đuôi .pdf, không phải “%1”.</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Dòng %1</translation>
    </message>
    <message>
        <source>Rows: %1; accepted: %2; known: %3; with a warning: %4; rejected: %5.</source>
        <translation>Số dòng: %1; tiếp nhận: %2; đã có: %3; có lưu ý: %4; không nhận: %5.</translation>
    </message>
    <message>
        <source>This was a trial: nothing was written.</source>
        <translation>Đây là lần chạy thử: chưa ghi gì vào tệp.</translation>
    </message>
    <message>
        <source>“%1” is no session.</source>
        <translation>“%1” không phải là hội nghị.</translation>
    </message>
    <message>
        <source>“%1” cannot be imported. There is: %2.</source>
        <translation>Không nhập được “%1”. Có thể nhập: %2.</translation>
    </message>
    <message>
        <source>--session and --set go with a table of petitions only.</source>
        <translation>--session và --set chỉ dùng khi nhập bảng kiến nghị.</translation>
    </message>
    <message>
        <source>There is no state “%1” here. There is: %2.</source>
        <translation>Danh sách này không có trạng thái “%1”. Các trạng thái: %2.</translation>
    </message>
    <message>
        <source>There is no list “%1”. There is: %2.</source>
        <translation>Không có danh sách “%1”. Các danh sách: %2.</translation>
    </message>
    <message>
        <source>The list “%1” has no filter --%2.</source>
        <translation>Danh sách “%1” không lọc được theo --%2.</translation>
    </message>
    <message>
        <source>Nobody knows the unit “%1”.</source>
        <translation>Danh mục không có đơn vị “%1”.</translation>
    </message>
    <message>
        <source>--labels goes with --format csv only.</source>
        <translation>--labels chỉ dùng cùng --format csv.</translation>
    </message>
    <message>
        <source>passed with a reason: %1</source>
        <translation>cho qua, có lý do: %1</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Số</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Trích yếu</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Mã băm</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Cấp</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Khối</translation>
    </message>
    <message>
        <source>Superior</source>
        <translation>Cấp trên trực tiếp</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Từ ngày</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Đến ngày</translation>
    </message>
    <message>
        <source>Successor</source>
        <translation>Đơn vị kế tiếp</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Người đảm nhiệm</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>STT</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Thời điểm</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Người thực hiện</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Bảng</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Khóa</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Trước</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Sau</translation>
    </message>
    <message>
        <source>There is no layout “%1”. There is: %2.</source>
        <translation>Không có thể thức “%1”. Các thể thức: %2.</translation>
    </message>
    <message>
        <source>There is no privacy “%1”. There is: full, initials, none.</source>
        <translation>Không có mức nêu tên “%1”. Các mức: full, initials, none.</translation>
    </message>
    <message>
        <source>The paper %1 is written.</source>
        <translation>Đã ghi văn bản %1.</translation>
    </message>
    <message>
        <source>There is no paper “%1”. There is: %2.</source>
        <translation>Không có văn bản “%1”. Các văn bản: %2.</translation>
    </message>
    <message>
        <source>Say where the paper goes: -o OUT.pdf.</source>
        <translation>Hãy nêu nơi ghi văn bản: -o OUT.pdf.</translation>
    </message>
    <message>
        <source>The report does not balance. Look at: %1.</source>
        <translation>Số liệu báo cáo chưa cân đối. Hãy xem lại: %1.</translation>
    </message>
    <message>
        <source>Steps:</source>
        <translation>Quá trình xử lý:</translation>
    </message>
    <message>
        <source>%1 passed with a reason: %2</source>
        <translation>%1 được cho qua, có lý do: %2</translation>
    </message>
    <message>
        <source>Next:</source>
        <translation>Bước tiếp theo:</translation>
    </message>
    <message>
        <source>may be done now</source>
        <translation>thực hiện được ngay</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>chưa đạt</translation>
    </message>
    <message>
        <source>Makes an office&apos;s file.</source>
        <translation>Tạo tệp dữ liệu của cơ quan.</translation>
    </message>
    <message>
        <source>Changes fields that the case&apos;s state lets one change.</source>
        <translation>Sửa các mục mà trạng thái của hồ sơ cho phép sửa.</translation>
    </message>
    <message>
        <source>Takes a step with one or more cases, each judged for itself.</source>
        <translation>Thực hiện một bước với một hoặc nhiều hồ sơ, mỗi hồ sơ được xét riêng.</translation>
    </message>
    <message>
        <source>Shows a case, its steps, what it may do next and what is missing.</source>
        <translation>Xem hồ sơ, quá trình xử lý, bước tiếp theo và những gì còn thiếu.</translation>
    </message>
    <message>
        <source>Lists cases and what surrounds them.</source>
        <translation>Liệt kê hồ sơ và các danh mục liên quan.</translation>
    </message>
    <message>
        <source>Copies the file whole, and verifies the copy.</source>
        <translation>Sao lưu toàn bộ tệp và kiểm tra bản sao.</translation>
    </message>
    <message>
        <source>Puts a verified backup back; what stood there is kept beside it.</source>
        <translation>Khôi phục từ bản sao lưu đã kiểm tra; tệp cũ được giữ lại bên cạnh.</translation>
    </message>
    <message>
        <source>Shows or changes the settings of the office.</source>
        <translation>Xem hoặc sửa thiết lập của cơ quan.</translation>
    </message>
    <message>
        <source>Prints the table of a state machine.</source>
        <translation>In bảng các bước của một quy trình.</translation>
    </message>
    <message>
        <source>Shows the verbs, or how one is called.</source>
        <translation>Xem các lệnh hoặc cách dùng một lệnh.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Cách dùng: %1</translation>
    </message>
    <message>
        <source>doithoai [FILE] opens the window. With one of these verbs it works without a display:</source>
        <translation>doithoai [FILE] mở cửa sổ. Với một trong các lệnh sau, chương trình làm việc không cần màn hình:</translation>
    </message>
    <message>
        <source>Every verb takes --today YYYY-MM-DD, --by NAME, --lang vi|en and --format; “doithoai help VERB” shows the rest.</source>
        <translation>Lệnh nào cũng nhận --today YYYY-MM-DD, --by TÊN, --lang vi|en và --format; xem thêm bằng “doithoai help LỆNH”.</translation>
    </message>
    <message>
        <source>(only by another case)</source>
        <translation>(chỉ do hồ sơ khác đưa tới)</translation>
    </message>
    <message>
        <source>There is no workflow “%1”. There is: %2.</source>
        <translation>Không có quy trình “%1”. Các quy trình: %2.</translation>
    </message>
    <message>
        <source>Name the period that the paper is about: 2023-H1, 2023-H2 or 2023.</source>
        <translation>Nêu kỳ của văn bản: 2023-H1, 2023-H2 hoặc 2023.</translation>
    </message>
    <message>
        <source>Name the case that the paper is about.</source>
        <translation>Nêu mã hồ sơ mà văn bản nói đến.</translation>
    </message>
    <message>
        <source>The file %1 is written.</source>
        <translation>Đã ghi tệp %1.</translation>
    </message>
    <message>
        <source>The file is whole: structure, references, steps, journal, frozen papers, attachments and register hold.</source>
        <translation>Tệp nguyên vẹn: cấu trúc, liên kết, các bước, nhật ký, văn bản đã ký, tệp đính kèm và sổ văn bản đều đúng.</translation>
    </message>
    <message>
        <source>A paper is written as PDF, as ODT to be edited, its tables as XLSX: give a name that ends in .pdf, .odt or .xlsx, not “%1”.</source>
        <translation>Văn bản được ghi ra PDF, ra ODT để sửa, các bảng ra XLSX: hãy đặt tên tệp kết thúc bằng .pdf, .odt hoặc .xlsx, không phải “%1”.</translation>
    </message>
    <message>
        <source>A spreadsheet goes to a file: --format xlsx -o OUT.xlsx.</source>
        <translation>Bảng tính được ghi ra tệp: --format xlsx -o OUT.xlsx.</translation>
    </message>
    <message>
        <source>came in</source>
        <translation>đến</translation>
    </message>
    <message>
        <source>went out</source>
        <translation>đi</translation>
    </message>
    <message>
        <source>The register has what went out and what came in: --state out or in, not “%1”.</source>
        <translation>Sổ văn bản gồm văn bản đi và văn bản đến: dùng --state out hoặc in, không dùng “%1”.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Lần ban hành</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>còn hiệu lực</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>đã được thay thế</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Đi, đến</translation>
    </message>
    <message>
        <source>On the paper</source>
        <translation>Số, ký hiệu trên văn bản</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>Loại văn bản</translation>
    </message>
    <message>
        <source>To, from</source>
        <translation>Nơi nhận, nơi gửi</translation>
    </message>
    <message>
        <source>Book of</source>
        <translation>Sổ của</translation>
    </message>
    <message>
        <source>Year or term</source>
        <translation>Năm hoặc nhiệm kỳ</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Văn bản</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Tên tệp</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Dung lượng</translation>
    </message>
    <message>
        <source>Nobody adds words to the paper “%1”.</source>
        <translation>Văn bản “%1” không có phần lời để người dùng bổ sung.</translation>
    </message>
    <message>
        <source>The paper “%1” has no words “%2”. There is: %3.</source>
        <translation>Văn bản “%1” không có phần lời “%2”. Có các phần: %3.</translation>
    </message>
    <message>
        <source>There is no post “%1”.</source>
        <translation>Không có chức danh “%1”.</translation>
    </message>
    <message>
        <source>--replaces takes the number of a version: 1, 2 …</source>
        <translation>Sau --replaces là số thứ tự của lần ban hành: 1, 2 …</translation>
    </message>
    <message>
        <source>A book runs per term or per year.</source>
        <translation>Số trong sổ chạy theo nhiệm kỳ (term) hoặc theo năm (year).</translation>
    </message>
    <message>
        <source>--first takes a number.</source>
        <translation>Sau --first phải là một số.</translation>
    </message>
    <message>
        <source>%1 of %2 is issued and frozen as version %3.</source>
        <translation>Đã ban hành và lưu nguyên bản %1 của %2, lần %3.</translation>
    </message>
    <message>
        <source>“%1” is attached to %2.</source>
        <translation>Đã đính kèm “%1” vào %2.</translation>
    </message>
    <message>
        <source>%1, %2: per year; next %3</source>
        <translation>%1, %2: theo năm; số tiếp theo %3</translation>
    </message>
    <message>
        <source>%1, %2: per term from %3; next %4</source>
        <translation>%1, %2: theo nhiệm kỳ từ %3; số tiếp theo %4</translation>
    </message>
    <message>
        <source>Attachments that cannot stand among its pages lie in %1: %2.</source>
        <translation>Tài liệu không đóng được vào hồ sơ để ở %1: %2 tệp.</translation>
    </message>
    <message>
        <source>A dossier is one PDF of pages as they were signed: give a name that ends in .pdf.</source>
        <translation>Hồ sơ là một tệp PDF gồm các trang như khi ký: hãy đặt tên tệp kết thúc bằng .pdf.</translation>
    </message>
    <message>
        <source>A line of the register has no “%1”. It has: %2.</source>
        <translation>Dòng của sổ văn bản không có mục “%1”. Có các mục: %2.</translation>
    </message>
    <message>
        <source>The direction is out or in, not “%1”.</source>
        <translation>Chiều văn bản là out (đi) hoặc in (đến), không phải “%1”.</translation>
    </message>
    <message>
        <source>“%1” is no day. Write it as 2023-03-18 or 18/03/2023.</source>
        <translation>“%1” không phải là ngày. Hãy viết 2023-03-18 hoặc 18/03/2023.</translation>
    </message>
    <message>
        <source>Adds a case, a unit, a post, an official or a line of the register; prints the new code.</source>
        <translation>Thêm hồ sơ, đơn vị, chức danh, cán bộ hoặc một dòng trong sổ văn bản; in mã mới.</translation>
    </message>
    <message>
        <source>Makes an official paper as PDF; an issued one as it was issued.</source>
        <translation>Làm văn bản dạng PDF; văn bản đã ban hành thì in đúng bản đã ban hành.</translation>
    </message>
    <message>
        <source>Shows or keeps the words that a person adds to a paper.</source>
        <translation>Xem hoặc ghi phần lời mà người dùng bổ sung vào văn bản.</translation>
    </message>
    <message>
        <source>Issues a paper: takes its number and freezes it.</source>
        <translation>Ban hành văn bản: lấy số và lưu nguyên bản.</translation>
    </message>
    <message>
        <source>Attaches a file to a case; its bytes are kept in the office&apos;s file.</source>
        <translation>Đính kèm tệp vào hồ sơ; nội dung được lưu ngay trong tệp của cơ quan.</translation>
    </message>
    <message>
        <source>Shows or settles how the numbers of a kind of paper run, and the next one.</source>
        <translation>Xem hoặc định cách chạy số của một loại văn bản và số tiếp theo.</translation>
    </message>
    <message>
        <source>Proves the file: structure, references, steps, journal, frozen papers, attachments, register.</source>
        <translation>Kiểm tra tệp: cấu trúc, liên kết, các bước, nhật ký, văn bản đã ký, tệp đính kèm, sổ văn bản.</translation>
    </message>
    <message>
        <source>the first file of this unit: compare the fingerprint with it</source>
        <translation>tệp đầu tiên của đơn vị này: hãy đối chiếu mã nhận dạng của khóa</translation>
    </message>
    <message>
        <source>the same key as before</source>
        <translation>cùng khóa như trước</translation>
    </message>
    <message>
        <source>another key than before</source>
        <translation>khác khóa trước</translation>
    </message>
    <message>
        <source>%1, %2, made on %3 by %4. Key %5: %6.</source>
        <translation>%1, kỳ %2, lập ngày %3, người lập %4. Khóa %5: %6.</translation>
    </message>
    <message>
        <source>There is no unit “%1”.</source>
        <translation>Không có đơn vị “%1”.</translation>
    </message>
    <message>
        <source>With a unit&apos;s file of figures --set takes receivedByTUVP and receivedByBDV only.</source>
        <translation>Với tệp số liệu của đơn vị, --set chỉ nhận receivedByTUVP và receivedByBDV.</translation>
    </message>
    <message>
        <source>“%1” is no day.</source>
        <translation>“%1” không phải là ngày.</translation>
    </message>
    <message>
        <source>“%1” cannot be exported. There is: unit-package.</source>
        <translation>Không xuất được “%1”. Có: unit-package.</translation>
    </message>
    <message>
        <source>Say where the file goes: -o OUT.</source>
        <translation>Nêu nơi ghi tệp: -o TỆP.</translation>
    </message>
    <message>
        <source>The file %1 is written and signed. Fingerprint of the key: %2.</source>
        <translation>Đã ghi và ký tệp %1. Mã nhận dạng của khóa: %2.</translation>
    </message>
    <message>
        <source>These figures are in already: nothing was changed.</source>
        <translation>Số liệu này đã có: không thay đổi gì.</translation>
    </message>
    <message>
        <source>Writes the signed file of figures that a unit sends to the office.</source>
        <translation>Lập tệp số liệu có chữ ký để đơn vị gửi cơ quan.</translation>
    </message>
    <message>
        <source>%1: %2=%3, from the paper that was issued.</source>
        <translation>%1: %2=%3, lấy từ văn bản đã ban hành.</translation>
    </message>
    <message>
        <source>%1 sessions, %2 petitions, %3 dossiers, %4 papers, %5 journal rows came back.</source>
        <translation>Khôi phục được %1 hội nghị, %2 kiến nghị, %3 hồ sơ trình, %4 văn bản, %5 dòng nhật ký.</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Hội nghị</translation>
    </message>
    <message>
        <source>To the superior</source>
        <translation>Trình cấp trên</translation>
    </message>
    <message>
        <source>Dialogue duty</source>
        <translation>Chỉ tiêu đối thoại</translation>
    </message>
    <message>
        <source>Reports of units</source>
        <translation>Báo cáo của đơn vị</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Việc phải làm</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Văn bản</translation>
    </message>
    <message>
        <source>Register of papers</source>
        <translation>Sổ văn bản</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Tệp kèm theo</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Cơ quan, đơn vị</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Chức danh</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Nhật ký</translation>
    </message>
    <message>
        <source>All its cases</source>
        <translation>Các vụ việc</translation>
    </message>
    <message>
        <source>Its letters took the numbers: %1.</source>
        <translation>Công văn đi kèm lấy số: %1.</translation>
    </message>
    <message>
        <source>Tries a backup out: brings it back to a place of its own and proves it.</source>
        <translation>Thử khôi phục một bản sao lưu vào chỗ riêng và kiểm chứng.</translation>
    </message>
    <message>
        <source>Give the first day of the unit that takes over: --on 2025-07-01.</source>
        <translation>Cho biết ngày đầu tiên của đơn vị tiếp nhận: --on 2025-07-01.</translation>
    </message>
    <message>
        <source>--superior goes with --name: with a unit that is made.</source>
        <translation>--superior chỉ dùng cùng --name, khi lập đơn vị mới.</translation>
    </message>
    <message>
        <source>Plan of the year</source>
        <translation>Kế hoạch đối thoại năm</translation>
    </message>
    <message>
        <source>No step for long</source>
        <translation>Lâu không có bước xử lý</translation>
    </message>
    <message>
        <source>--silent takes a number of working days, not “%1”.</source>
        <translation>--silent cần một số ngày làm việc, không phải “%1”.</translation>
    </message>
    <message>
        <source>How the deadline is counted:</source>
        <translation>Cách tính hạn:</translation>
    </message>
    <message>
        <source>Ends units and hands over to the one that follows; prints the record. --name makes it, --sessions moves planned ones.</source>
        <translation>Kết thúc các đơn vị và bàn giao cho đơn vị kế tiếp; in biên bản bàn giao. --name lập đơn vị mới, --sessions chuyển cả hội nghị dự kiến.</translation>
    </message>
    <message>
        <source>Last step on</source>
        <translation>Bước gần nhất</translation>
    </message>
    <message>
        <source>Working days since</source>
        <translation>Số ngày làm việc từ đó</translation>
    </message>
    <message>
        <source>Number and day of the plan</source>
        <translation>Số, ngày kế hoạch</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Định kỳ</translation>
    </message>
    <message>
        <source>Planned and held</source>
        <translation>Dự kiến và đã tổ chức</translation>
    </message>
    <message>
        <source>Ad hoc</source>
        <translation>Đột xuất</translation>
    </message>
    <message>
        <source>No report of the period %1 was issued.</source>
        <translation>Chưa có báo cáo nào của kỳ %1 được ban hành.</translation>
    </message>
    <message>
        <source>There is no figure “%1” in this report. Its paths are those of “report --format json”.</source>
        <translation>Không có chỉ tiêu “%1” trong báo cáo này. Tên chỉ tiêu là đường dẫn trong “report --format json”.</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) count to %1.</source>
        <translation>
            <numerusform>%n vụ việc được tính vào %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The period %1 is not over on this day: its figures are not final.</source>
        <translation>Kỳ %1 chưa kết thúc vào ngày này: số liệu chưa phải là cuối cùng.</translation>
    </message>
    <message>
        <source>Makes the figures of a half-year or a year, of all or of one unit, or lists the cases behind one.</source>
        <translation>Lập số liệu 6 tháng hoặc năm, của toàn bộ hoặc một đơn vị, hoặc liệt kê vụ việc làm nên một con số.</translation>
    </message>
    <message>
        <source>Takes in a table (CSV; of units&apos; figures also XLSX), a regulation profile (JSON), or a unit&apos;s signed file of figures.</source>
        <translation>Nhập bảng (CSV; số liệu của đơn vị cả XLSX), bộ quy định (JSON) hoặc tệp số liệu có chữ ký của đơn vị.</translation>
    </message>
    <message>
        <source>There are no accounts: the file is open to everybody who can open it.</source>
        <translation>Chưa có người dùng: ai mở được tệp đều làm việc được.</translation>
    </message>
    <message>
        <source>closed since %1</source>
        <translation>đã đóng từ %1</translation>
    </message>
    <message>
        <source>--roles: “%1” names no roles. There are: %2; several by comma.</source>
        <translation>--roles: “%1” không phải vai trò. Có: %2; nhiều vai trò cách nhau bằng dấu phẩy.</translation>
    </message>
    <message>
        <source>New password of %1</source>
        <translation>Mật khẩu mới của %1</translation>
    </message>
    <message>
        <source>After the file comes add, roles, close, reopen or password, and the person&apos;s name.</source>
        <translation>Sau tên tệp là add, roles, close, reopen hoặc password, rồi đến họ tên.</translation>
    </message>
    <message>
        <source>This file asks who works with it. Name yourself by --by, and the file with your password by --password-file (- for standard input).</source>
        <translation>Tệp này hỏi ai làm việc. Hãy ghi tên mình ở --by và tệp chứa mật khẩu ở --password-file (- là đầu vào chuẩn).</translation>
    </message>
    <message>
        <source>Password of %1</source>
        <translation>Mật khẩu của %1</translation>
    </message>
    <message>
        <source>Write the name as the account has it: --by &quot;%1&quot;.</source>
        <translation>Hãy ghi tên đúng như tên người dùng: --by &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Shows or changes who may work with the file, and in which roles.</source>
        <translation>Xem hoặc thay đổi ai được làm việc với tệp, và với vai trò nào.</translation>
    </message>
    <message>
        <source>Of these %1 cases the words about persons and all long texts go, with %2 attached files and the pages of %3 papers. Codes, states, days, figures and hashes stay.</source>
        <translation>Của %1 vụ việc này, lời ghi về người và mọi phần văn bản dài bị tiêu hủy, cùng %2 tệp đính kèm và trang của %3 văn bản. Mã, trạng thái, ngày, số liệu và mã băm được giữ.</translation>
    </message>
    <message>
        <source>  The paper %1 %2/%3 stays: it is about other cases too.</source>
        <translation>  Văn bản %1 %2/%3 được giữ: còn liên quan vụ việc khác.</translation>
    </message>
    <message>
        <source>Name the day before which the dossiers ended: --before 2013-01-01.</source>
        <translation>Hãy nêu ngày mà hồ sơ đã kết thúc trước đó: --before 2013-01-01.</translation>
    </message>
    <message>
        <source>The protocol %1 (%2) is issued; print it with “doithoai print FILE destruction-protocol %2 -o OUT.pdf”.</source>
        <translation>Biên bản %1 (%2) đã ban hành; in bằng “doithoai print FILE destruction-protocol %2 -o OUT.pdf”.</translation>
    </message>
    <message>
        <source>goes</source>
        <translation>bị xóa</translation>
    </message>
    <message>
        <source>stays (--also-in-words)</source>
        <translation>giữ lại (--also-in-words)</translation>
    </message>
    <message>
        <source>stays (--everywhere)</source>
        <translation>giữ lại (--everywhere)</translation>
    </message>
    <message>
        <source>  The issued paper %1 %2/%3 of %4 names the person and stays: it goes only by a protocol of destruction.</source>
        <translation>  Văn bản đã ban hành %1 %2/%3 ngày %4 có nêu tên và được giữ: chỉ tiêu hủy theo biên bản tiêu hủy.</translation>
    </message>
    <message>
        <source>  The issued paper %1 %2/%3 of %4 stays.</source>
        <translation>  Văn bản đã ban hành %1 %2/%3 ngày %4 được giữ.</translation>
    </message>
    <message>
        <source>  The attached file “%1” of %2 stays: look whether it names the person.</source>
        <translation>  Tệp đính kèm “%1” của %2 được giữ: hãy xem tệp có nêu tên không.</translation>
    </message>
    <message>
        <source>  The mark of the imported row stays (no words): the same table does not bring the name in again.</source>
        <translation>  Dấu của dòng đã nhập được giữ (không có chữ): nhập lại bảng cũ không đưa tên vào lại.</translation>
    </message>
    <message>
        <source>The file is written anew: nothing of it is left in unused space.</source>
        <translation>Tệp đã được ghi lại toàn bộ: không còn gì sót ở chỗ trống.</translation>
    </message>
    <message>
        <source>The new backup %1 is made and verified.</source>
        <translation>Đã tạo và kiểm tra bản sao lưu mới %1.</translation>
    </message>
    <message>
        <source>The older backup %1 is removed.</source>
        <translation>Đã xóa bản sao lưu cũ %1.</translation>
    </message>
    <message>
        <source>The copy %1 is left: %2</source>
        <translation>Bản sao %1 còn lại: %2</translation>
    </message>
    <message>
        <source>The backups in %1 cannot be reached now. They are remembered: when the place is back, the window removes them, or “doithoai erase FILE finish”.</source>
        <translation>Chưa với tới được các bản sao lưu ở %1. Việc này được ghi nhớ: khi nơi ấy có lại, cửa sổ sẽ xóa, hoặc dùng “doithoai erase FILE finish”.</translation>
    </message>
    <message>
        <source>Still owed (“doithoai erase FILE finish”): %1</source>
        <translation>Còn phải làm (“doithoai erase FILE finish”): %1</translation>
    </message>
    <message>
        <source>  The backup %1 holds the words.</source>
        <translation>  Bản sao lưu %1 còn giữ nội dung này.</translation>
    </message>
    <message>
        <source>Looks at full names</source>
        <translation>Lượt xem họ tên đầy đủ</translation>
    </message>
    <message>
        <source>Erased personal data</source>
        <translation>Dữ liệu cá nhân đã xóa</translation>
    </message>
    <message>
        <source>does not name the person</source>
        <translation>không nêu tên</translation>
    </message>
    <message>
        <source>Issued and signed papers:</source>
        <translation>Văn bản đã ký, đã ban hành:</translation>
    </message>
    <message>
        <source>Attached files:</source>
        <translation>Tệp đính kèm:</translation>
    </message>
    <message>
        <source>Lines of the register:</source>
        <translation>Dòng trong sổ đăng ký:</translation>
    </message>
    <message>
        <source>Other texts that name the person:</source>
        <translation>Chỗ khác có nêu tên:</translation>
    </message>
    <message>
        <source>Who looked at the full name:</source>
        <translation>Ai đã xem họ tên đầy đủ:</translation>
    </message>
    <message>
        <source>Erased:</source>
        <translation>Đã xóa:</translation>
    </message>
    <message>
        <source>Journal entries that keep words of these cases: %1. Cases that came in with a table: %2.</source>
        <translation>Dòng nhật ký còn giữ nội dung của các vụ việc này: %1. Vụ việc nhập từ bảng: %2.</translation>
    </message>
    <message>
        <source>%1 is corrected.</source>
        <translation>Đã sửa %1.</translation>
    </message>
    <message>
        <source>%1 is not corrected: %2</source>
        <translation>Chưa sửa %1: %2</translation>
    </message>
    <message>
        <source>No petition is of “%1”.</source>
        <translation>Không có kiến nghị nào của “%1”.</translation>
    </message>
    <message>
        <source>Several persons may have this name. Name the cases that are meant: --cases %1.</source>
        <translation>Có thể có nhiều người cùng tên. Hãy nêu các vụ việc cần xem: --cases %1.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Nơi để</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>Shows everything that the file holds about a person, prints it, or corrects it.</source>
        <translation>Cho xem mọi dữ liệu tệp đang giữ về một người, in ra, hoặc sửa.</translation>
    </message>
    <message>
        <source>Erases a person&apos;s data from cases, which stay with their figures; from older backups too.</source>
        <translation>Xóa dữ liệu cá nhân khỏi vụ việc; vụ việc và số liệu vẫn giữ; xóa cả ở bản sao lưu cũ.</translation>
    </message>
    <message>
        <source>Destroys the dossiers that ended before a day, by a protocol that lists them.</source>
        <translation>Tiêu hủy hồ sơ đã kết thúc trước một ngày, theo biên bản tiêu hủy có danh mục.</translation>
    </message>
    <message>
        <source>The name of the file is empty.</source>
        <translation>Tên tệp để trống.</translation>
    </message>
    <message>
        <source>A word of the call is no UTF-8 text. Give the file another name, or set the terminal to UTF-8.</source>
        <translation>Một từ của lệnh không phải văn bản UTF-8. Hãy đổi tên tệp, hoặc đặt cửa sổ lệnh ở UTF-8.</translation>
    </message>
    <message>
        <source>%1: %2 rows were read, more may be missing.</source>
        <translation>%1: đọc được %2 dòng, có thể còn thiếu.</translation>
    </message>
    <message>
        <source>What can be read lies in %1: tables, %2 papers, %3 attached files. The sheet DOC-TRUOC.txt says what may be missing.</source>
        <translation>Phần đọc được nằm ở %1: các bảng, %2 văn bản, %3 tệp đính kèm. Tờ DOC-TRUOC.txt cho biết phần có thể còn thiếu.</translation>
    </message>
    <message>
        <source>Bringing the file up to date, %1 of %2: %3</source>
        <translation>Đang nâng cấp tệp, bước %1/%2: %3</translation>
    </message>
    <message>
        <source>Writes what can be read of a damaged file into a new folder: tables, papers, attachments.</source>
        <translation>Ghi phần còn đọc được của tệp bị hỏng vào một thư mục mới: bảng, văn bản, tệp đính kèm.</translation>
    </message>
    <message>
        <source>No dossier ended before that day.</source>
        <translation>Không có hồ sơ nào kết thúc trước ngày đó.</translation>
    </message>
    <message>
        <source>The window and the papers of the program could not be loaded: a part of it is missing or is of another version (%1). No case file was touched. Install the program anew.</source>
        <translation>Không nạp được cửa sổ và phần văn bản của chương trình: thiếu một phần hoặc phần đó thuộc phiên bản khác (%1). Không tệp hồ sơ nào bị động đến. Hãy cài lại chương trình.</translation>
    </message>
    <message>
        <source>Unit in charge</source>
        <translation>Đơn vị xử lý</translation>
    </message>
    <message>
        <source>Report due on</source>
        <translation>Hạn gửi</translation>
    </message>
    <message>
        <source>Report received on</source>
        <translation>Ngày nhận</translation>
    </message>
    <message>
        <source>To be done by</source>
        <translation>Thời hạn</translation>
    </message>
    <message>
        <source>Still to be held by 31 December</source>
        <translation>Còn phải thực hiện đến 31/12</translation>
    </message>
    <message>
        <source>The volume of minutes is one PDF of pages as they were signed: give a name that ends in .pdf.</source>
        <translation>Tập biên bản là một tệp PDF gồm các trang đúng như khi ký: hãy đặt tên có đuôi .pdf.</translation>
    </message>
    <message>
        <source>on time</source>
        <translation>đúng hạn</translation>
    </message>
    <message>
        <source>late</source>
        <translation>chậm</translation>
    </message>
    <message>
        <source>awaited</source>
        <translation>chưa đến hạn</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>chưa gửi</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Tình trạng nhận</translation>
    </message>
    <message>
        <source>At Văn phòng Thành ủy on</source>
        <translation>Ngày Văn phòng Thành ủy nhận</translation>
    </message>
    <message>
        <source>At Ban Dân vận on</source>
        <translation>Ngày Ban Dân vận nhận</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>lần ban hành %1</translation>
    </message>
    <message>
        <source>Takes the place of</source>
        <translation>Thay thế</translation>
    </message>
    <message>
        <source>The window has no option %1; “doithoai help” tells the verbs.</source>
        <translation>Cửa sổ không có tùy chọn %1; xem các lệnh bằng “doithoai help”.</translation>
    </message>
    <message>
        <source>The figures were taken in as the report %1.</source>
        <translation>Đã nhận số liệu vào báo cáo %1.</translation>
    </message>
    <message>
        <source>Keep the promise made in %1, merged into this one: %2</source>
        <translation>Thực hiện cam kết ở %1 (đã gộp vào kiến nghị này): %2</translation>
    </message>
    <message>
        <source>  %1 · only in the journal, in words that were changed since (entries: %2) – %3</source>
        <translation>  %1 · chỉ còn trong nhật ký, ở phần lời đã sửa sau đó (số mục: %2) – %3</translation>
    </message>
    <message>
        <source>The unfinished copy %1 is removed.</source>
        <translation>Đã xóa bản sao dở dang %1.</translation>
    </message>
    <message>
        <source>  %1 has these words as its own %2, which stays: it may be somebody of the same name. To erase it there, name that case as well.</source>
        <translation>  %1 có những chữ này ở mục %2 của chính kiến nghị đó, được giữ: có thể là người khác trùng tên. Muốn xóa cả ở đó, hãy ghi thêm mã kiến nghị ấy.</translation>
    </message>
    <message>
        <source>The file is written anew: what was erased is in no unused space either. The person is still named in the places above that stay.</source>
        <translation>Tệp đã được ghi lại toàn bộ: phần đã xóa không còn sót ở chỗ trống. Người này vẫn được nêu ở những chỗ được giữ kể trên.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>không có</translation>
    </message>
    <message>
        <source>stays (now by --words “…” --also-in-words)</source>
        <translation>giữ lại (nay xóa bằng --words “…” --also-in-words)</translation>
    </message>
    <message>
        <source>stays (now by --words “…” --everywhere)</source>
        <translation>giữ lại (nay xóa bằng --words “…” --everywhere)</translation>
    </message>
    <message>
        <source>Several persons may be meant, and nothing is corrected. Name the cases that are meant: --cases %1.</source>
        <translation>Có thể là nhiều người khác nhau nên chưa sửa gì. Hãy nêu đúng những vụ việc cần sửa: --cases %1.</translation>
    </message>
    <message>
        <source>stays (change it among the settings)</source>
        <translation>giữ lại (sửa trong phần thiết lập)</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>Compare two petitions</source>
        <translation>So sánh hai kiến nghị</translation>
    </message>
    <message>
        <source>Are they the same?</source>
        <translation>Hai kiến nghị có trùng nhau không?</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>giống nhau</translation>
    </message>
    <message>
        <source>different</source>
        <translation>khác nhau</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>They stay &amp;apart</source>
        <translation>Để &amp;riêng</translation>
    </message>
    <message>
        <source>Merge %1 into %2…</source>
        <translation>Gộp %1 vào %2…</translation>
    </message>
</context>
<context>
    <name>CorrectDialog</name>
    <message>
        <source>Correct personal data</source>
        <translation>Sửa dữ liệu cá nhân</translation>
    </message>
    <message>
        <source>What is changed here is changed in every ticked case whose state lets it. Signed minutes are corrected by correcting the minutes.</source>
        <translation>Điều sửa ở đây được sửa trong mọi vụ việc đã đánh dấu mà trạng thái cho phép. Biên bản đã ký thì sửa bằng cách đính chính biên bản.</translation>
    </message>
    <message>
        <source>C&amp;orrect</source>
        <translation>&amp;Sửa</translation>
    </message>
</context>
<context>
    <name>DatePlanner</name>
    <message>
        <source>Day of the session and its notice</source>
        <translation>Ngày hội nghị và ngày thông báo</translation>
    </message>
    <message>
        <source>Green: a session announced today may be held. Grey: a day off. A dot: other sessions. Underlined: the last day to announce. Enter takes the day.</source>
        <translation>Nền xanh: tổ chức được nếu thông báo hôm nay. Nền xám: ngày nghỉ. Chấm tròn: có hội nghị khác. Gạch dưới: ngày cuối để thông báo. Enter để chọn ngày.</translation>
    </message>
    <message>
        <source>No regulation is in force on that day.</source>
        <translation>Ngày đó không có quy định nào đang có hiệu lực.</translation>
    </message>
    <message>
        <source>Last lawful day to announce: %1.</source>
        <translation>Ngày cuối để thông báo công khai: %1.</translation>
    </message>
    <message>
        <source>The session lies on a day off.</source>
        <translation>Hội nghị rơi vào ngày nghỉ.</translation>
    </message>
    <message>
        <source>The working calendar of %1 has not been entered: only weekends are known.</source>
        <translation>Chưa nhập lịch làm việc năm %1: mới chỉ biết thứ Bảy, Chủ nhật.</translation>
    </message>
    <message>
        <source>Announced on %1: %2 days before.</source>
        <translation>Đã thông báo ngày %1: trước %2 ngày.</translation>
    </message>
    <message>
        <source>First lawful date for that notice: %1.</source>
        <translation>Ngày sớm nhất được tổ chức theo thông báo đó: %1.</translation>
    </message>
    <message>
        <source>Announced today, the session may be held from %1.</source>
        <translation>Nếu thông báo hôm nay, được tổ chức từ %1.</translation>
    </message>
    <message>
        <source>weekend</source>
        <translation>ngày nghỉ cuối tuần</translation>
    </message>
    <message>
        <source>the same chair</source>
        <translation>cùng người chủ trì</translation>
    </message>
</context>
<context>
    <name>DayEditor</name>
    <message>
        <source>dd/mm/yyyy</source>
        <translation>ngày/tháng/năm</translation>
    </message>
    <message>
        <source>dd/mm/yyyy hh:mm</source>
        <translation>ngày/tháng/năm giờ:phút</translation>
    </message>
    <message>
        <source>Choose the day from a calendar</source>
        <translation>Chọn ngày trên lịch</translation>
    </message>
    <message>
        <source>Calendar for: %1</source>
        <translation>Lịch chọn ngày cho: %1</translation>
    </message>
    <message>
        <source>“%1” is no day of the calendar. Write it as 18/03/2023.</source>
        <translation>“%1” không phải là ngày có trong lịch. Hãy ghi như 18/03/2023.</translation>
    </message>
    <message>
        <source>“%1” is no day with a time. Write it as 18/03/2023 08:00.</source>
        <translation>“%1” không phải là ngày giờ hợp lệ. Hãy ghi như 18/03/2023 08:00.</translation>
    </message>
</context>
<context>
    <name>Deadline</name>
    <message>
        <source>Saturday</source>
        <translation>thứ bảy</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>chủ nhật</translation>
    </message>
    <message>
        <source>%1: not counted (%2).</source>
        <translation>%1: không tính (%2).</translation>
    </message>
    <message>
        <source>%1: day %2 (%3).</source>
        <translation>%1: ngày thứ %2 (%3).</translation>
    </message>
    <message>
        <source>%1: day %2.</source>
        <translation>%1: ngày thứ %2.</translation>
    </message>
    <message>
        <source>Counted from %1, %2 working days; that day itself is not counted.</source>
        <translation>Tính từ ngày %1, %2 ngày làm việc; không tính chính ngày đó.</translation>
    </message>
    <message>
        <source>Counted from %1, %2 calendar days; that day itself is not counted.</source>
        <translation>Tính từ ngày %1, %2 ngày; không tính chính ngày đó.</translation>
    </message>
    <message>
        <source>The last day is a day off, so the deadline goes to the next working day.</source>
        <translation>Ngày cuối là ngày nghỉ nên hạn chuyển sang ngày làm việc tiếp theo.</translation>
    </message>
    <message>
        <source>The last day is %1.</source>
        <translation>Hạn cuối là ngày %1.</translation>
    </message>
    <message>
        <source>The working calendar of %1 has not been entered: only weekends were taken into account. Enter the holidays of that year and look at this deadline again.</source>
        <translation>Lịch làm việc năm %1 chưa được nhập: mới chỉ trừ ngày nghỉ cuối tuần. Hãy nhập ngày nghỉ của năm đó rồi xem lại hạn này.</translation>
    </message>
</context>
<context>
    <name>DeadlineCard</name>
    <message>
        <source>Deadline</source>
        <translation>Thời hạn</translation>
    </message>
    <message>
        <source>E&amp;xplain the deadline</source>
        <translation>&amp;Giải thích cách tính hạn</translation>
    </message>
    <message>
        <source>Answer due on %1</source>
        <translation>Hạn trả lời: %1</translation>
    </message>
    <message>
        <source>Basis: %1</source>
        <translation>Căn cứ của hạn: %1</translation>
    </message>
    <message>
        <source>Draft due on %1</source>
        <translation>Hạn chuẩn bị trả lời: %1</translation>
    </message>
    <message>
        <source>Promised until %1: %2</source>
        <translation>Cam kết đến %1: %2</translation>
    </message>
    <message>
        <source>This petition has ended: no deadline runs.</source>
        <translation>Kiến nghị đã kết thúc: không còn tính hạn.</translation>
    </message>
    <message>
        <source>The office&apos;s clock rests while others deal with it.</source>
        <translation>Thời hạn tạm dừng khi nơi khác đang giải quyết.</translation>
    </message>
    <message>
        <source>The day that was set lies on a day off: %1.</source>
        <translation>Ngày đã đặt rơi vào ngày nghỉ: %1.</translation>
    </message>
    <message>
        <source>Done on %1, in time</source>
        <translation>Xong ngày %1, đúng hạn</translation>
    </message>
    <message>
        <source>Done on %1, %2 days after the deadline</source>
        <translation>Xong ngày %1, chậm %2 ngày so với hạn</translation>
    </message>
    <message>
        <source>Three quarters of the time have passed (since %1).</source>
        <translation>Đã qua ba phần tư thời hạn (từ %1).</translation>
    </message>
    <message>
        <source>Promised until %1 in %2, merged into this one: %3</source>
        <translation>Cam kết đến %1 ở %2 (đã gộp vào kiến nghị này): %3</translation>
    </message>
    <message>
        <source>The working calendar of %1 has not been entered: only weekends were left out. Enter its holidays under Directory, Calendar, and look at this deadline again.</source>
        <translation>Lịch làm việc năm %1 chưa được nhập: mới chỉ trừ ngày nghỉ cuối tuần. Hãy nhập ngày nghỉ lễ ở Danh mục, mục Lịch làm việc, rồi xem lại hạn này.</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>The file is open for looking only.</source>
        <translation>Tệp đang mở chỉ để xem.</translation>
    </message>
</context>
<context>
    <name>DestroyDialog</name>
    <message>
        <source>Make a new &amp;backup, then remove the older ones that hold the words</source>
        <translation>Tạo &amp;bản sao lưu mới, rồi xóa các bản cũ còn giữ nội dung</translation>
    </message>
    <message>
        <source>&amp;Destroy by protocol…</source>
        <translation>&amp;Tiêu hủy theo biên bản…</translation>
    </message>
    <message>
        <source>Destroy old dossiers</source>
        <translation>Tiêu hủy hồ sơ hết thời hạn lưu trữ</translation>
    </message>
    <message>
        <source>Dossiers are kept for %1 years. %2</source>
        <translation>Thời hạn lưu trữ là %1 năm. %2</translation>
    </message>
    <message>
        <source>No period of keeping is set (retention.years).</source>
        <translation>Chưa đặt thời hạn lưu trữ (retention.years).</translation>
    </message>
    <message>
        <source>Ended before</source>
        <translation>Kết thúc trước ngày</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Quyết định</translation>
    </message>
    <message>
        <source>Number, day and issuer of the decision to destroy</source>
        <translation>Số, ngày và nơi ban hành quyết định tiêu hủy</translation>
    </message>
    <message>
        <source>Number of the protocol</source>
        <translation>Số biên bản</translation>
    </message>
    <message>
        <source>The next one of its book</source>
        <translation>Số tiếp theo trong sổ</translation>
    </message>
    <message>
        <source>Dossiers that would be destroyed</source>
        <translation>Hồ sơ sẽ bị tiêu hủy</translation>
    </message>
    <message>
        <source>Name the day before which the dossiers ended.</source>
        <translation>Hãy nêu ngày mà hồ sơ đã kết thúc trước đó.</translation>
    </message>
    <message>
        <source>Of %1 cases go: names, addresses, telephones, all long texts, %2 attached files and the pages of %3 issued papers. What stays: codes, states, days, figures, numbers and hashes.</source>
        <translation>Tiêu hủy trong %1 hồ sơ: họ tên, địa chỉ, điện thoại, mọi phần văn bản dài, %2 tệp đính kèm và trang của %3 văn bản đã ban hành. Giữ lại: mã, trạng thái, ngày, số liệu, số văn bản và mã băm.</translation>
    </message>
    <message>
        <source>%1 papers that are about other cases too stay.</source>
        <translation>%1 văn bản còn liên quan vụ việc khác được giữ.</translation>
    </message>
    <message>
        <source>Destroy %1 cases for ever? The protocol lists them.</source>
        <translation>Tiêu hủy vĩnh viễn %1 vụ việc? Biên bản sẽ ghi danh mục.</translation>
    </message>
    <message>
        <source>Destroy</source>
        <translation>Tiêu hủy</translation>
    </message>
    <message>
        <source>The dossiers are destroyed; the protocol %1 stands in the register.</source>
        <translation>Đã tiêu hủy hồ sơ; biên bản %1 đã vào sổ.</translation>
    </message>
</context>
<context>
    <name>Destruction</name>
    <message>
        <source>Name the decision by which the dossiers are destroyed: it stands in the protocol.</source>
        <translation>Hãy nêu quyết định tiêu hủy hồ sơ: quyết định được ghi trong biên bản.</translation>
    </message>
    <message>
        <source>Name a day that is not in the future: dossiers whose last step lies before it are destroyed.</source>
        <translation>Hãy nêu một ngày không ở tương lai: hồ sơ có bước cuối cùng trước ngày ấy sẽ bị tiêu hủy.</translation>
    </message>
    <message>
        <source>Dossiers are kept for %1 years: today those may be destroyed that ended before %2.</source>
        <translation>Thời hạn lưu trữ là %1 năm: hôm nay chỉ được tiêu hủy hồ sơ đã kết thúc trước %2.</translation>
    </message>
    <message>
        <source>No dossier ended before that day.</source>
        <translation>Không có hồ sơ nào kết thúc trước ngày ấy.</translation>
    </message>
    <message>
        <source>The dossier of %1 was destroyed on %2 by the protocol %3: nothing more is written in it. Take up the matter as a new case.</source>
        <translation>Hồ sơ %1 đã được tiêu hủy ngày %2 theo biên bản %3: không ghi thêm gì nữa. Việc mới thì lập hồ sơ mới.</translation>
    </message>
    <message>
        <source>The day of this call (%1) lies after the machine&apos;s own date (%2). What cannot be undone is not done ahead: only a trial may be.</source>
        <translation>Ngày của lệnh này (%1) sau ngày của máy (%2). Việc không hoàn lại được thì không làm trước ngày: chỉ được chạy thử.</translation>
    </message>
    <message>
        <source>No period of keeping is set, so that none has ended. Set how many years dossiers are kept (retention.years) and by which rule (retention.basis).</source>
        <translation>Chưa đặt thời hạn lưu trữ nên chưa có hồ sơ nào hết thời hạn. Hãy đặt số năm lưu trữ (retention.years) và căn cứ (retention.basis).</translation>
    </message>
</context>
<context>
    <name>DirectoryDialog</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>Thô&amp;i</translation>
    </message>
</context>
<context>
    <name>DirectoryField</name>
    <message>
        <source>Superior</source>
        <translation>Cấp trên trực tiếp</translation>
    </message>
    <message>
        <source>Successor</source>
        <translation>Đơn vị kế tiếp</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Thiết lập</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Chức danh</translation>
    </message>
    <message>
        <source>%1: “%2” is no number.</source>
        <translation>%1: “%2” không phải là số.</translation>
    </message>
    <message>
        <source>%1: there is no day “%2”. Write it as 30/06/2025.</source>
        <translation>%1: không có ngày “%2”. Hãy ghi theo mẫu 30/06/2025.</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>từ %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>đến %1</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Mã</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Cấp</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Khối</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Ngày bắt đầu</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Ngày cuối cùng</translation>
    </message>
    <message>
        <source>Place in the date line of its papers</source>
        <translation>Địa danh ghi trên văn bản</translation>
    </message>
    <message>
        <source>Symbol in the number of its papers</source>
        <translation>Ký hiệu trong số văn bản</translation>
    </message>
    <message>
        <source>Superior&apos;s line in the letterhead</source>
        <translation>Dòng cơ quan cấp trên ở tiêu đề văn bản</translation>
    </message>
    <message>
        <source>Own lines in the letterhead, parted by |</source>
        <translation>Dòng tên cơ quan ở tiêu đề văn bản, ngăn bằng |</translation>
    </message>
    <message>
        <source>Owes periodical reports</source>
        <translation>Phải báo cáo định kỳ</translation>
    </message>
    <message>
        <source>Deputy</source>
        <translation>Cấp phó</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Họ và tên</translation>
    </message>
    <message>
        <source>Acting</source>
        <translation>Phụ trách / Quyền</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Day off</source>
        <translation>Ngày nghỉ</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Căn cứ</translation>
    </message>
    <message>
        <source>Book of</source>
        <translation>Sổ của</translation>
    </message>
    <message>
        <source>Dialogues a year (Đ.11); empty: as the regulation asks; 0: when needed</source>
        <translation>Số lần đối thoại một năm (Đ.11); để trống: theo quy định; 0: khi cần thiết</translation>
    </message>
    <message>
        <source>Units that end</source>
        <translation>Các đơn vị kết thúc</translation>
    </message>
    <message>
        <source>First day of the one that takes over</source>
        <translation>Ngày đầu tiên của đơn vị tiếp nhận</translation>
    </message>
    <message>
        <source>Code of the unit that takes over</source>
        <translation>Mã đơn vị tiếp nhận</translation>
    </message>
    <message>
        <source>Its name, when it is made with this; empty: it is there already</source>
        <translation>Tên của đơn vị đó nếu lập mới; để trống: đã có trong danh mục</translation>
    </message>
    <message>
        <source>Its superior, when it is made; empty: as of those that end</source>
        <translation>Cấp trên của đơn vị lập mới; để trống: như đơn vị kết thúc</translation>
    </message>
    <message>
        <source>Planned sessions go over too</source>
        <translation>Chuyển cả hội nghị dự kiến</translation>
    </message>
</context>
<context>
    <name>DirectoryScreen</name>
    <message>
        <source>Directory</source>
        <translation>Danh mục</translation>
    </message>
    <message>
        <source>Units, posts and officials with their days, the working calendar, the regulations.</source>
        <translation>Đơn vị, chức danh, cán bộ theo thời gian; lịch làm việc; các quy định.</translation>
    </message>
    <message>
        <source>Parts of the directory</source>
        <translation>Các phần của danh mục</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Chức danh</translation>
    </message>
    <message>
        <source>Officials</source>
        <translation>Cán bộ</translation>
    </message>
    <message>
        <source>Working calendar</source>
        <translation>Lịch làm việc</translation>
    </message>
    <message>
        <source>Regulations</source>
        <translation>Quy định</translation>
    </message>
</context>
<context>
    <name>DirectoryTab</name>
    <message>
        <source>Remove</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>The journal keeps what stood there.</source>
        <translation>Nhật ký vẫn giữ nội dung đã có.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Xóa</translation>
    </message>
</context>
<context>
    <name>DossierChecklist</name>
    <message>
        <source>missing</source>
        <translation>còn thiếu</translation>
    </message>
    <message>
        <source>stated as none</source>
        <translation>đã ghi rõ là không có</translation>
    </message>
    <message>
        <source>there</source>
        <translation>đã có</translation>
    </message>
    <message>
        <source>Go to the field</source>
        <translation>Đến ô cần nhập</translation>
    </message>
    <message>
        <source>Signed minutes of the session</source>
        <translation>Biên bản hội nghị đã ký</translation>
    </message>
    <message>
        <source>Summary: why it is beyond competence, and the proposal</source>
        <translation>Tóm tắt: lý do vượt thẩm quyền và đề xuất</translation>
    </message>
    <message>
        <source>There are none</source>
        <translation>Không có</translation>
    </message>
    <message>
        <source>It is stated that there are none.</source>
        <translation>Đã xác nhận là không có.</translation>
    </message>
    <message>
        <source>Not written in full yet: no rule asks for it, the superior will.</source>
        <translation>Chưa ghi đầy đủ: quy định không bắt buộc, nhưng cấp trên sẽ cần.</translation>
    </message>
    <message>
        <source>The dossier was dropped.</source>
        <translation>Hồ sơ đã dừng, không trình.</translation>
    </message>
    <message>
        <source>The signed minutes of %1.</source>
        <translation>Biên bản đã ký của %1.</translation>
    </message>
    <message>
        <source>Go to the session</source>
        <translation>Đến hội nghị</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Nhập vào</translation>
    </message>
    <message>
        <source>open</source>
        <translation>chưa xét</translation>
    </message>
</context>
<context>
    <name>DraftKeeper</name>
    <message>
        <source>The file %1 is no longer where it was. Put it back, or copy what is typed here elsewhere before closing.</source>
        <translation>Không còn thấy tệp %1 ở chỗ cũ. Hãy đưa tệp trở lại, hoặc chép những gì đang gõ sang nơi khác trước khi đóng chương trình.</translation>
    </message>
</context>
<context>
    <name>DutyScreen</name>
    <message>
        <source>Dialogue duty of the year</source>
        <translation>Chỉ tiêu đối thoại trong năm</translation>
    </message>
    <message>
        <source>&amp;Year</source>
        <translation>&amp;Năm</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Năm</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Chức danh</translation>
    </message>
    <message>
        <source>By the head</source>
        <translation>Người đứng đầu</translation>
    </message>
    <message>
        <source>By a deputy</source>
        <translation>Cấp phó</translation>
    </message>
    <message>
        <source>Still to be held</source>
        <translation>Còn phải thực hiện</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tình trạng</translation>
    </message>
    <message>
        <source>No post has a duty in this year</source>
        <translation>Năm này không có chức danh nào có chỉ tiêu</translation>
    </message>
    <message>
        <source>Posts with a quota come with the regulation profile in force.</source>
        <translation>Chức danh có chỉ tiêu được xác định theo bộ quy định đang có hiệu lực.</translation>
    </message>
    <message>
        <source>Filter posts: name, body…</source>
        <translation>Lọc chức danh: tên, cơ quan…</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Chưa có</translation>
    </message>
    <message>
        <source>Sessions of the post</source>
        <translation>Hội nghị của chức danh</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>Số lượt</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Dự kiến</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Hội nghị</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Vai trò</translation>
    </message>
    <message>
        <source>No session yet</source>
        <translation>Chưa có hội nghị</translation>
    </message>
    <message>
        <source>Choose a post at the left; its sessions of the year stand here.</source>
        <translation>Chọn một chức danh ở bên trái; các hội nghị trong năm hiện ở đây.</translation>
    </message>
    <message>
        <source>%1 of %2 turns done so far by %3 posts, in %4 sessions; the rest can be held until 31/12/%5.</source>
        <translation>Đã thực hiện %1/%2 lượt · %3 chức danh · %4 hội nghị; số còn lại thực hiện đến 31/12/%5.</translation>
    </message>
    <message>
        <source>%1 of %2 turns done by %3 posts, in %4 sessions, in %5.</source>
        <translation>Đã thực hiện %1/%2 lượt · %3 chức danh · %4 hội nghị, năm %5.</translation>
    </message>
    <message>
        <source>Announced today, a session is lawful from %1. The last day to announce one of this year is %2.</source>
        <translation>Thông báo hôm nay thì hội nghị tổ chức được từ %1. Ngày cuối để thông báo hội nghị của năm nay là %2.</translation>
    </message>
    <message>
        <source>A session that is not announced yet can no longer be lawful within the year: the last day to announce was %1.</source>
        <translation>Hội nghị chưa thông báo không còn kịp tổ chức đúng quy định trong năm: ngày cuối để thông báo là %1.</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Chủ trì</translation>
    </message>
    <message>
        <source>Co-chair</source>
        <translation>Đồng chủ trì</translation>
    </message>
    <message>
        <source>acting</source>
        <translation>phụ trách, quyền</translation>
    </message>
    <message>
        <source>No post is chosen</source>
        <translation>Chưa chọn chức danh</translation>
    </message>
    <message>
        <source>Choose a post; its sessions of the year stand here.</source>
        <translation>Chọn một chức danh; các hội nghị trong năm hiện ở đây.</translation>
    </message>
    <message>
        <source>No session of this year is planned or held by this post.</source>
        <translation>Trong năm chưa có hội nghị nào do chức danh này chủ trì hoặc dự kiến.</translation>
    </message>
    <message>
        <source>&amp;Papers of the post…</source>
        <translation>&amp;Văn bản của chức danh…</translation>
    </message>
    <message>
        <source>co-chaired %1</source>
        <translation>đồng chủ trì %1</translation>
    </message>
    <message>
        <source>acting %1</source>
        <translation>quyền, phụ trách %1</translation>
    </message>
    <message>
        <source>The regulation changes on %1: a post owes for this year what is in force on 31 December, or on its own last day.</source>
        <translation>Quy định thay đổi từ ngày %1: chỉ tiêu cả năm của mỗi chức danh theo quy định có hiệu lực ngày 31/12, hoặc ngày cuối cùng của chức danh đó.</translation>
    </message>
    <message>
        <source>All %1 held</source>
        <translation>Đủ %1 lượt</translation>
    </message>
    <message>
        <source>Only %1 held</source>
        <translation>Mới %1 lượt</translation>
    </message>
</context>
<context>
    <name>EditHistory</name>
    <message>
        <source>It was changed again since.</source>
        <translation>Mục này đã được sửa lại sau đó.</translation>
    </message>
</context>
<context>
    <name>EraseDialog</name>
    <message>
        <source>Also from cases that are &amp;not ended, though their answer needs the name</source>
        <translation>&amp;Xóa cả ở vụ việc chưa kết thúc, dù việc trả lời cần tên</translation>
    </message>
    <message>
        <source>&amp;Erase</source>
        <translation>&amp;Xóa</translation>
    </message>
    <message>
        <source>Erase personal data</source>
        <translation>Xóa dữ liệu cá nhân</translation>
    </message>
    <message>
        <source>Name, address and telephone go. The cases stay, with all their figures; the journal keeps that they were erased, not the words.</source>
        <translation>Họ tên, địa chỉ, điện thoại bị xóa. Vụ việc và mọi số liệu vẫn giữ; nhật ký ghi việc xóa, không ghi lời.</translation>
    </message>
    <message>
        <source>Texts that name the person: what is ticked is replaced by “(đã xóa)”</source>
        <translation>Chỗ có nêu tên: chỗ được đánh dấu sẽ thay bằng “(đã xóa)”</translation>
    </message>
    <message>
        <source>Texts that name the person</source>
        <translation>Chỗ có nêu tên</translation>
    </message>
    <message>
        <source>&amp;Why:</source>
        <translation>&amp;Lý do:</translation>
    </message>
    <message>
        <source>Why the data are erased</source>
        <translation>Lý do xóa dữ liệu</translation>
    </message>
    <message>
        <source>The request or the rule, without the name: it stays on record</source>
        <translation>Đơn đề nghị hoặc căn cứ, không ghi tên: lý do được lưu lại</translation>
    </message>
    <message>
        <source>Of another case: it may be somebody of the same name.</source>
        <translation>Thuộc vụ việc khác: có thể là người trùng tên.</translation>
    </message>
    <message>
        <source>The issued paper %1 of %2 names the person and stays: it goes only by a protocol of destruction.</source>
        <translation>Văn bản đã ban hành %1 ngày %2 có nêu tên và được giữ: chỉ tiêu hủy theo biên bản tiêu hủy.</translation>
    </message>
    <message>
        <source>The issued paper %1 of %2 stays.</source>
        <translation>Văn bản đã ban hành %1 ngày %2 được giữ.</translation>
    </message>
    <message>
        <source>%1 attached files stay: look whether they name the person, and take them away by hand.</source>
        <translation>%1 tệp đính kèm được giữ: hãy xem tệp có nêu tên không và tự gỡ bỏ.</translation>
    </message>
    <message>
        <source>The mark of the imported row stays, without words: the same table does not bring the name in again.</source>
        <translation>Dấu của dòng đã nhập được giữ, không có chữ: nhập lại bảng cũ không đưa tên vào lại.</translation>
    </message>
    <message>
        <source>Make a new &amp;backup, then remove %1 older ones that hold the words</source>
        <translation>Tạo &amp;bản sao lưu mới, rồi xóa %1 bản cũ còn giữ nội dung</translation>
    </message>
    <message>
        <source>Erase the personal data from %1 cases? This cannot be undone.</source>
        <translation>Xóa dữ liệu cá nhân khỏi %1 vụ việc? Việc này không thể hoàn tác.</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>The personal data are erased.</source>
        <translation>Đã xóa dữ liệu cá nhân.</translation>
    </message>
    <message>
        <source>Remove older &amp;backups that hold the words: there is none now</source>
        <translation>Xóa &amp;bản sao lưu cũ còn giữ nội dung: hiện không có bản nào</translation>
    </message>
    <message>
        <source>Words about other cases that were changed since name the person in the journal (entries: %1). They stay; the command line takes them away (--everywhere).</source>
        <translation>Nhật ký về các vụ việc khác còn nêu tên người này ở phần lời đã sửa sau đó (số mục: %1). Phần này được giữ; dòng lệnh xóa được (--everywhere).</translation>
    </message>
    <message>
        <source>%1 has these words as its own %2, which stays: it may be somebody of the same name.</source>
        <translation>%1 có những chữ này ở mục %2 của chính kiến nghị đó, được giữ: có thể là người khác trùng tên.</translation>
    </message>
    <message>
        <source>The personal data are erased; what was shown as staying names the person still.</source>
        <translation>Đã xóa dữ liệu cá nhân; những chỗ được báo là giữ lại vẫn còn nêu người này.</translation>
    </message>
</context>
<context>
    <name>Erasing</name>
    <message>
        <source>It could not be removed.</source>
        <translation>Không xóa được.</translation>
    </message>
    <message>
        <source>“%1” is no petition: a person&apos;s data are those of petitions.</source>
        <translation>“%1” không phải là kiến nghị: dữ liệu cá nhân nằm ở các kiến nghị.</translation>
    </message>
    <message>
        <source>Name the cases from which a person&apos;s data are to go.</source>
        <translation>Hãy nêu các vụ việc cần xóa dữ liệu cá nhân.</translation>
    </message>
    <message>
        <source>Say why the data are erased: the reason stays on record.</source>
        <translation>Hãy nêu lý do xóa: lý do được lưu lại.</translation>
    </message>
    <message>
        <source>The reason names the person. It stays on record: write it without the name.</source>
        <translation>Lý do có nêu tên người. Lý do được lưu lại: hãy viết không nêu tên.</translation>
    </message>
    <message>
        <source>These cases are not ended, and their answer needs the name: %1. End them first, or ask for it expressly (--open-too).</source>
        <translation>Các vụ việc này chưa kết thúc, việc trả lời còn cần tên: %1. Hãy kết thúc trước, hoặc yêu cầu rõ (--open-too).</translation>
    </message>
    <message>
        <source>There is nothing to erase: these cases name nobody (any more).</source>
        <translation>Không có gì để xóa: các vụ việc này không (còn) nêu tên ai.</translation>
    </message>
    <message>
        <source>words of a step</source>
        <translation>lời ghi của bước xử lý</translation>
    </message>
    <message>
        <source>words added to a paper</source>
        <translation>lời viết thêm vào văn bản</translation>
    </message>
    <message>
        <source>title of an attachment</source>
        <translation>tên tệp đính kèm</translation>
    </message>
    <message>
        <source>line of the register</source>
        <translation>dòng trong sổ đăng ký</translation>
    </message>
    <message>
        <source>what is being typed</source>
        <translation>phần đang soạn</translation>
    </message>
    <message>
        <source>setting %1</source>
        <translation>thiết lập %1</translation>
    </message>
    <message>
        <source>Who looks at full names is recorded in this office. The file is open for reading only, so that this cannot be recorded: only initials are shown.</source>
        <translation>Cơ quan này ghi lại ai xem họ tên đầy đủ. Tệp đang mở chỉ để đọc nên không ghi lại được: chỉ hiện chữ viết tắt của tên.</translation>
    </message>
    <message>
        <source>shown on the command line</source>
        <translation>xem bằng dòng lệnh</translation>
    </message>
    <message>
        <source>an exported list</source>
        <translation>danh sách xuất ra</translation>
    </message>
    <message>
        <source>Ask for a person by name, by telephone number, or by the code of one petition.</source>
        <translation>Hãy tìm người theo họ tên, số điện thoại, hoặc mã một kiến nghị.</translation>
    </message>
    <message>
        <source>“%1” is no field of a person. Corrected are: %2.</source>
        <translation>“%1” không phải trường dữ liệu cá nhân. Sửa được: %2.</translation>
    </message>
    <message>
        <source>Name the cases and what is to be corrected in them.</source>
        <translation>Hãy nêu các vụ việc và điều cần sửa.</translation>
    </message>
    <message>
        <source>The writing anew of the file was put off. It is remembered.</source>
        <translation>Việc ghi lại tệp đã được hoãn và vẫn được ghi nhớ.</translation>
    </message>
    <message>
        <source>Who looks at full names is recorded in this office. The file is open for reading only, so that this cannot be recorded: papers with full names and attached files are not shown.</source>
        <translation>Cơ quan này ghi lại người xem họ tên đầy đủ. Tệp đang mở chỉ để xem nên không ghi lại được: không hiển thị văn bản có họ tên đầy đủ và tệp đính kèm.</translation>
    </message>
    <message>
        <source>in the window</source>
        <translation>trong cửa sổ chương trình</translation>
    </message>
    <message>
        <source>a paper or an attached file</source>
        <translation>văn bản hoặc tệp đính kèm</translation>
    </message>
    <message>
        <source>It cannot be told whether it is a copy of this file.</source>
        <translation>Không xác định được đây có phải bản sao của tệp này không.</translation>
    </message>
    <message>
        <source>It is not finished, and may still be in the making.</source>
        <translation>Bản này chưa xong, có thể vẫn đang được ghi.</translation>
    </message>
    <message>
        <source>It still holds those words, and entries that this file does not have: look at it, and delete it yourself when you no longer need it.</source>
        <translation>Bản này còn giữ những lời đó và có những mục mà tệp này không có: hãy xem lại, khi không cần nữa thì tự xóa.</translation>
    </message>
    <message>
        <source>It still holds those words, and is a copy of %1 by its name. Erase them there too, or delete it yourself.</source>
        <translation>Bản này còn giữ những lời đó; theo tên thì đây là bản sao của %1. Hãy xóa dữ liệu cả trong tệp đó, hoặc tự xóa bản này.</translation>
    </message>
    <message>
        <source>It still holds those words, and somebody gave it its name: delete it yourself when you no longer need it.</source>
        <translation>Bản này còn giữ những lời đó và do người dùng tự đặt tên: khi không cần nữa thì tự xóa.</translation>
    </message>
    <message>
        <source>It has entries that this file does not have. Those words were erased in it too, but by another erasure, perhaps not all of them: look at it, and delete it yourself when you no longer need it.</source>
        <translation>Bản này có những mục mà tệp này không có. Những lời đó cũng đã được xóa trong bản này, nhưng ở một lần xóa khác, có thể chưa hết: hãy xem lại, khi không cần nữa thì tự xóa.</translation>
    </message>
    <message>
        <source>The new backup came out damaged and was thrown away, so no older copy goes. Have the disk looked at, and do it again.</source>
        <translation>Bản sao lưu mới bị hỏng khi ghi và đã được bỏ, nên chưa xóa bản cũ nào. Đề nghị cho kiểm tra ổ đĩa rồi làm lại.</translation>
    </message>
    <message>
        <source>The file is damaged, and so would be every new backup: no older copy goes.</source>
        <translation>Tệp dữ liệu bị hỏng nên bản sao lưu mới cũng sẽ hỏng: chưa xóa bản cũ nào.</translation>
    </message>
    <message>
        <source>It still holds those words, and stays until there is a good new backup.</source>
        <translation>Bản này còn giữ những lời đó, được giữ lại đến khi có bản sao lưu mới tốt.</translation>
    </message>
    <message>
        <source>It is a link to %1, which still holds those words: delete that yourself when you no longer need it, and the link.</source>
        <translation>Đây là liên kết đến %1, tệp đó còn giữ những lời này: khi không cần nữa thì tự xóa tệp đó và liên kết.</translation>
    </message>
    <message>
        <source>Nobody may learn who sent a denunciation: its words, and those of the cases around it, that name the sender go along always.</source>
        <translation>Không ai được biết người gửi đơn tố cáo: những lời nêu tên người đó trong vụ việc này và các vụ việc liên quan luôn bị xóa theo.</translation>
    </message>
    <message>
        <source>Who looks at full names is recorded in this office: the words of these cases, and of those around them, that name the person go along always.</source>
        <translation>Cơ quan này ghi lại ai xem họ tên đầy đủ: những lời nêu tên người đó trong các vụ việc này và các vụ việc liên quan luôn bị xóa theo.</translation>
    </message>
    <message>
        <source>No person&apos;s name was recognised in the record of %1: texts that name the person stay. Give the name on the command line: --words &quot;…&quot; with --also-in-words.</source>
        <translation>Không nhận ra họ tên người nào ở mục người nêu kiến nghị của %1: những lời có nêu tên người đó được giữ lại. Hãy nêu tên ấy trên dòng lệnh: --words &quot;…&quot; cùng với --also-in-words.</translation>
    </message>
    <message>
        <source>These words stand in texts that stay as it is asked: take them away with --also-in-words, from other cases with --everywhere.</source>
        <translation>Những lời này còn trong các đoạn chữ mà yêu cầu này chưa xóa đến: hãy thêm --also-in-words, với vụ việc khác thì thêm --everywhere.</translation>
    </message>
    <message>
        <source>The names are erased already, and the file does not know them any more. Where they still stand in texts, give the words themselves: --words &quot;…&quot; with --also-in-words, from other cases with --everywhere.</source>
        <translation>Họ tên đã được xóa từ trước, tệp không còn biết nữa. Nếu vẫn còn trong lời văn, hãy nêu chính những lời đó: --words &quot;…&quot; cùng với --also-in-words, với vụ việc khác thì thêm --everywhere.</translation>
    </message>
    <message>
        <source>There is nothing to erase: these words stand in no text.</source>
        <translation>Không có gì để xóa: không đoạn chữ nào có những lời này.</translation>
    </message>
    <message>
        <source>These words stand in settings only, which no erasure takes: change them among the settings.</source>
        <translation>Những lời này chỉ còn trong thiết lập, không lần xóa nào đụng đến: hãy sửa trong phần thiết lập.</translation>
    </message>
</context>
<context>
    <name>EscalationEvent</name>
    <message>
        <source>Draft the dossier</source>
        <translation>Lập hồ sơ trình</translation>
    </message>
    <message>
        <source>Confirm that the dossier is complete</source>
        <translation>Xác nhận đủ hồ sơ</translation>
    </message>
    <message>
        <source>Work on the dossier again</source>
        <translation>Sửa lại hồ sơ</translation>
    </message>
    <message>
        <source>Submit to the superior</source>
        <translation>Trình cấp trên</translation>
    </message>
    <message>
        <source>Record the receipt</source>
        <translation>Ghi nhận việc tiếp nhận</translation>
    </message>
    <message>
        <source>Ask for an answer</source>
        <translation>Đề nghị cho ý kiến</translation>
    </message>
    <message>
        <source>Record the passing to the next level</source>
        <translation>Ghi nhận việc chuyển lên cấp trên</translation>
    </message>
    <message>
        <source>The superior asks for more</source>
        <translation>Cấp trên yêu cầu bổ sung</translation>
    </message>
    <message>
        <source>Enter the superior&apos;s answer</source>
        <translation>Nhập ý kiến của cấp trên</translation>
    </message>
    <message>
        <source>Inform the petitioners</source>
        <translation>Thông báo cho người nêu kiến nghị</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kết thúc</translation>
    </message>
    <message>
        <source>Drop, do not submit</source>
        <translation>Dừng, không trình</translation>
    </message>
</context>
<context>
    <name>EscalationPage</name>
    <message>
        <source>Back to the list of escalations</source>
        <translation>Về danh sách hồ sơ trình cấp trên</translation>
    </message>
    <message>
        <source>What is sent, and to whom</source>
        <translation>Nội dung trình và nơi nhận</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Quá trình xử lý</translation>
    </message>
    <message>
        <source>Session %1: %2</source>
        <translation>Hội nghị %1: %2</translation>
    </message>
    <message>
        <source>What the superior said</source>
        <translation>Ý kiến của cấp trên</translation>
    </message>
    <message>
        <source>Addressees and petitions</source>
        <translation>Nơi nhận và các kiến nghị</translation>
    </message>
    <message>
        <source>Parts of the dossier</source>
        <translation>Thành phần hồ sơ</translation>
    </message>
    <message>
        <source>%1 steps</source>
        <translation>%1 bước</translation>
    </message>
    <message>
        <source>direct superior</source>
        <translation>cấp trên trực tiếp</translation>
    </message>
    <message>
        <source>Open %1: %2</source>
        <translation>Mở %1: %2</translation>
    </message>
    <message>
        <source>Papers of the dossier</source>
        <translation>Văn bản của hồ sơ trình</translation>
    </message>
    <message>
        <source>Papers and attachments</source>
        <translation>Văn bản, tệp kèm theo</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Tệp kèm theo</translation>
    </message>
</context>
<context>
    <name>EscalationState</name>
    <message>
        <source>Being drafted</source>
        <translation>Đang soạn hồ sơ</translation>
    </message>
    <message>
        <source>Dossier complete, to be submitted</source>
        <translation>Đủ hồ sơ, chờ trình</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Đã trình</translation>
    </message>
    <message>
        <source>Received by the superior</source>
        <translation>Cấp trên đã tiếp nhận</translation>
    </message>
    <message>
        <source>Answered by the superior</source>
        <translation>Đã có ý kiến cấp trên</translation>
    </message>
    <message>
        <source>Petitioners informed</source>
        <translation>Đã thông báo cho người nêu kiến nghị</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Đã kết thúc</translation>
    </message>
    <message>
        <source>Dropped, not submitted</source>
        <translation>Đã dừng, không trình</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Đủ hồ sơ</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Đã tiếp nhận</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Đã có ý kiến</translation>
    </message>
    <message>
        <source>Informed</source>
        <translation>Đã thông báo</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Đã dừng</translation>
    </message>
</context>
<context>
    <name>EscalationsPanel</name>
    <message>
        <source>&amp;Draft an escalation…</source>
        <translation>&amp;Lập hồ sơ trình…</translation>
    </message>
    <message>
        <source>Sent to the superior</source>
        <translation>Trình cấp trên</translation>
    </message>
    <message>
        <source>Nothing was sent to the superior.</source>
        <translation>Chưa có hồ sơ trình cấp trên.</translation>
    </message>
</context>
<context>
    <name>EscalationsScreen</name>
    <message>
        <source>Sent to the superior</source>
        <translation>Trình cấp trên</translation>
    </message>
    <message>
        <source>Double-click or press Enter to open one.</source>
        <translation>Bấm đúp hoặc nhấn Enter để mở hồ sơ.</translation>
    </message>
    <message>
        <source>Filter escalations: code, session, addressee, state…</source>
        <translation>Lọc hồ sơ trình: mã, hội nghị, nơi nhận, trạng thái…</translation>
    </message>
    <message>
        <source>Nothing was sent to the superior yet</source>
        <translation>Chưa có hồ sơ trình cấp trên</translation>
    </message>
    <message>
        <source>What a session noted for the superior is sent from here, with its dossier.</source>
        <translation>Nội dung hội nghị đã ghi nhận để báo cáo cấp trên được trình từ đây, kèm theo hồ sơ.</translation>
    </message>
    <message>
        <source>&amp;Draft an escalation</source>
        <translation>&amp;Lập hồ sơ trình</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Mã</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Hội nghị</translation>
    </message>
    <message>
        <source>Addressees</source>
        <translation>Nơi nhận</translation>
    </message>
    <message>
        <source>Petitions</source>
        <translation>Kiến nghị</translation>
    </message>
    <message>
        <source>Submitted on</source>
        <translation>Ngày trình</translation>
    </message>
    <message>
        <source>Answer expected on</source>
        <translation>Dự kiến có ý kiến</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>Number of the paper</source>
        <translation>Số văn bản</translation>
    </message>
    <message>
        <source>Why it is beyond the office</source>
        <translation>Lý do vượt thẩm quyền</translation>
    </message>
</context>
<context>
    <name>EventDialog</name>
    <message>
        <source>For %1 cases: %2</source>
        <translation>Áp dụng cho %1 hồ sơ: %2</translation>
    </message>
    <message>
        <source>&amp;Effective day</source>
        <translation>&amp;Ngày thực hiện</translation>
    </message>
    <message>
        <source>Effective day</source>
        <translation>Ngày thực hiện</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Lý do</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Thô&amp;i</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Nhập</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1 cases: %2.</source>
        <translation>%1 hồ sơ: %2.</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Session</source>
        <translation>Hội nghị</translation>
    </message>
    <message>
        <source>Petitions</source>
        <translation>Kiến nghị</translation>
    </message>
    <message>
        <source>Addressees</source>
        <translation>Nơi nhận</translation>
    </message>
    <message>
        <source>Why it is beyond competence</source>
        <translation>Lý do vượt thẩm quyền</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Đề xuất, kiến nghị</translation>
    </message>
    <message>
        <source>Answer expected on</source>
        <translation>Hạn mong có ý kiến</translation>
    </message>
    <message>
        <source>Related documents</source>
        <translation>Tài liệu liên quan</translation>
    </message>
    <message>
        <source>Opinions that still differ</source>
        <translation>Ý kiến còn khác nhau</translation>
    </message>
    <message>
        <source>Results so far</source>
        <translation>Kết quả đã thực hiện</translation>
    </message>
    <message>
        <source>Outgoing number</source>
        <translation>Số văn bản đi</translation>
    </message>
    <message>
        <source>Submitted on</source>
        <translation>Ngày trình</translation>
    </message>
    <message>
        <source>Receipt confirmed by</source>
        <translation>Người xác nhận đã tiếp nhận</translation>
    </message>
    <message>
        <source>Forwarded to</source>
        <translation>Đã chuyển tiếp đến</translation>
    </message>
    <message>
        <source>What the superior asks for</source>
        <translation>Nội dung cấp trên yêu cầu bổ sung</translation>
    </message>
    <message>
        <source>Number of the superior&apos;s paper</source>
        <translation>Số văn bản của cấp trên</translation>
    </message>
    <message>
        <source>Substance of the superior&apos;s paper</source>
        <translation>Nội dung văn bản của cấp trên</translation>
    </message>
    <message>
        <source>Petitioners told (yes, or why not)</source>
        <translation>Đã thông báo cho người nêu kiến nghị (có, hoặc lý do chưa)</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Ngày tiếp nhận</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kênh tiếp nhận</translation>
    </message>
    <message>
        <source>Petitioner</source>
        <translation>Người nêu kiến nghị</translation>
    </message>
    <message>
        <source>Kind of petitioner</source>
        <translation>Loại người kiến nghị</translation>
    </message>
    <message>
        <source>Number of people</source>
        <translation>Số người</translation>
    </message>
    <message>
        <source>Number of households</source>
        <translation>Số hộ</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Địa chỉ</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Điện thoại</translation>
    </message>
    <message>
        <source>Content of the petition</source>
        <translation>Nội dung kiến nghị</translation>
    </message>
    <message>
        <source>Kind of opinion</source>
        <translation>Loại ý kiến</translation>
    </message>
    <message>
        <source>About officials</source>
        <translation>Phản ánh về cán bộ</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Lĩnh vực</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Chủ đề</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Mức độ cấp thiết</translation>
    </message>
    <message>
        <source>Planned class</source>
        <translation>Dự kiến phân nhóm</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Căn cứ pháp lý</translation>
    </message>
    <message>
        <source>Direction of resolving</source>
        <translation>Hướng giải quyết</translation>
    </message>
    <message>
        <source>Time of resolving</source>
        <translation>Thời gian giải quyết</translation>
    </message>
    <message>
        <source>Level that resolves it</source>
        <translation>Cấp giải quyết</translation>
    </message>
    <message>
        <source>Unit in charge</source>
        <translation>Đơn vị xử lý</translation>
    </message>
    <message>
        <source>Draft due on</source>
        <translation>Hạn chuẩn bị trả lời</translation>
    </message>
    <message>
        <source>Answer due on</source>
        <translation>Hạn trả lời</translation>
    </message>
    <message>
        <source>No deadline</source>
        <translation>Chưa ấn định hạn</translation>
    </message>
    <message>
        <source>Basis of the deadline</source>
        <translation>Căn cứ của hạn</translation>
    </message>
    <message>
        <source>Drafted reply</source>
        <translation>Dự thảo trả lời</translation>
    </message>
    <message>
        <source>Agreed by</source>
        <translation>Người thống nhất</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Nội dung trả lời</translation>
    </message>
    <message>
        <source>Kind of answer</source>
        <translation>Loại trả lời</translation>
    </message>
    <message>
        <source>Respondent (post)</source>
        <translation>Người trả lời (chức vụ)</translation>
    </message>
    <message>
        <source>Name of the respondent</source>
        <translation>Họ tên người trả lời</translation>
    </message>
    <message>
        <source>On behalf of the chair</source>
        <translation>Trả lời thay người chủ trì</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Cam kết</translation>
    </message>
    <message>
        <source>Who keeps the promise</source>
        <translation>Đơn vị thực hiện cam kết</translation>
    </message>
    <message>
        <source>Promised until</source>
        <translation>Hạn thực hiện cam kết</translation>
    </message>
    <message>
        <source>Followed after the minutes</source>
        <translation>Tiếp tục theo dõi sau khi ký biên bản</translation>
    </message>
    <message>
        <source>Number of the written reply</source>
        <translation>Số văn bản trả lời</translation>
    </message>
    <message>
        <source>Why no written reply is needed</source>
        <translation>Lý do không cần trả lời bằng văn bản</translation>
    </message>
    <message>
        <source>Competent body</source>
        <translation>Cơ quan có thẩm quyền giải quyết</translation>
    </message>
    <message>
        <source>Number of the transfer slip</source>
        <translation>Số phiếu chuyển</translation>
    </message>
    <message>
        <source>Number of the notice to the petitioner</source>
        <translation>Số văn bản báo cho người nêu kiến nghị</translation>
    </message>
    <message>
        <source>How the petitioner was told</source>
        <translation>Cách báo cho người nêu kiến nghị</translation>
    </message>
    <message>
        <source>When the petitioner was told</source>
        <translation>Ngày báo cho người nêu kiến nghị</translation>
    </message>
    <message>
        <source>Promise kept</source>
        <translation>Đã thực hiện cam kết</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Kết quả giải quyết</translation>
    </message>
    <message>
        <source>Leading petition</source>
        <translation>Kiến nghị gộp vào</translation>
    </message>
    <message>
        <source>Who asked for it</source>
        <translation>Người đề nghị rút</translation>
    </message>
    <message>
        <source>Kind of matter out of scope</source>
        <translation>Loại việc ngoài phạm vi</translation>
    </message>
    <message>
        <source>Directed or passed on to</source>
        <translation>Nơi hướng dẫn hoặc chuyển đến</translation>
    </message>
    <message>
        <source>Sender told on</source>
        <translation>Ngày báo cho người gửi</translation>
    </message>
    <message>
        <source>Why the sender could not be told</source>
        <translation>Lý do không báo được cho người gửi</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Hình thức</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>Cơ quan tổ chức đối thoại</translation>
    </message>
    <message>
        <source>Chair (post)</source>
        <translation>Chủ trì (chức vụ)</translation>
    </message>
    <message>
        <source>Name of the chair</source>
        <translation>Họ tên người chủ trì</translation>
    </message>
    <message>
        <source>Stands in for (post)</source>
        <translation>Chủ trì thay (chức vụ)</translation>
    </message>
    <message>
        <source>Co-chairs (posts)</source>
        <translation>Đồng chủ trì (chức vụ)</translation>
    </message>
    <message>
        <source>Planned start</source>
        <translation>Thời gian dự kiến</translation>
    </message>
    <message>
        <source>Planned length (minutes)</source>
        <translation>Thời lượng dự kiến (phút)</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Địa điểm</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Thành phần tham dự</translation>
    </message>
    <message>
        <source>People expected</source>
        <translation>Số người dự kiến</translation>
    </message>
    <message>
        <source>Stands in the plan</source>
        <translation>Có trong kế hoạch</translation>
    </message>
    <message>
        <source>Number of the plan</source>
        <translation>Số kế hoạch</translation>
    </message>
    <message>
        <source>Day of the plan</source>
        <translation>Ngày của kế hoạch</translation>
    </message>
    <message>
        <source>Reason for an ad hoc session</source>
        <translation>Lý do đối thoại đột xuất</translation>
    </message>
    <message>
        <source>Consent of the Party committee (number, day)</source>
        <translation>Ý kiến đồng ý của cấp ủy (số, ngày)</translation>
    </message>
    <message>
        <source>Why this topic</source>
        <translation>Cơ sở chọn chủ đề</translation>
    </message>
    <message>
        <source>Moderator</source>
        <translation>Người điều hành chương trình</translation>
    </message>
    <message>
        <source>Secretary</source>
        <translation>Thư ký</translation>
    </message>
    <message>
        <source>Support team</source>
        <translation>Bộ phận tham mưu, giúp việc</translation>
    </message>
    <message>
        <source>Tasks: preparing</source>
        <translation>Phân công: chuẩn bị</translation>
    </message>
    <message>
        <source>Tasks: holding</source>
        <translation>Phân công: tiến hành</translation>
    </message>
    <message>
        <source>Tasks: following up</source>
        <translation>Phân công: xử lý sau hội nghị</translation>
    </message>
    <message>
        <source>Invited bodies</source>
        <translation>Cơ quan được mời</translation>
    </message>
    <message>
        <source>Co-organisers</source>
        <translation>Cơ quan phối hợp tổ chức</translation>
    </message>
    <message>
        <source>Agreement with the co-organisers</source>
        <translation>Nội dung thống nhất với cơ quan phối hợp</translation>
    </message>
    <message>
        <source>Announced on</source>
        <translation>Ngày thông báo công khai</translation>
    </message>
    <message>
        <source>Where it was announced</source>
        <translation>Nơi thông báo</translation>
    </message>
    <message>
        <source>Announced by</source>
        <translation>Người (cơ quan) thông báo</translation>
    </message>
    <message>
        <source>Proof of the announcement</source>
        <translation>Căn cứ đã thông báo</translation>
    </message>
    <message>
        <source>Opened at</source>
        <translation>Giờ khai mạc</translation>
    </message>
    <message>
        <source>Ended at</source>
        <translation>Giờ kết thúc</translation>
    </message>
    <message>
        <source>People present</source>
        <translation>Số người dự</translation>
    </message>
    <message>
        <source>Overview of the situation</source>
        <translation>Khái quát tình hình kinh tế - xã hội</translation>
    </message>
    <message>
        <source>Principles were told</source>
        <translation>Đã thông báo nguyên tắc đối thoại</translation>
    </message>
    <message>
        <source>Conclusions of the chair</source>
        <translation>Kết luận của chủ trì</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Người ký</translation>
    </message>
    <message>
        <source>Number of the minutes</source>
        <translation>Số biên bản</translation>
    </message>
    <message>
        <source>Internal review</source>
        <translation>Tổng kết, rút kinh nghiệm nội bộ</translation>
    </message>
    <message>
        <source>Number of the result report</source>
        <translation>Số báo cáo kết quả</translation>
    </message>
    <message>
        <source>Reported to</source>
        <translation>Nơi nhận báo cáo</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Kỳ báo cáo</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Hạn gửi</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Số văn bản</translation>
    </message>
    <message>
        <source>Received by Văn phòng Thành ủy</source>
        <translation>Ngày Văn phòng Thành ủy nhận</translation>
    </message>
    <message>
        <source>Received by Ban Dân vận</source>
        <translation>Ngày Ban Dân vận nhận</translation>
    </message>
    <message>
        <source>Sessions held</source>
        <translation>Số hội nghị đã tổ chức</translation>
    </message>
    <message>
        <source>Notices under the lead time</source>
        <translation>Số lần thông báo chưa đủ thời gian</translation>
    </message>
    <message>
        <source>Petitions received</source>
        <translation>Kiến nghị tiếp nhận</translation>
    </message>
    <message>
        <source>Petitions resolved</source>
        <translation>Đã giải quyết xong</translation>
    </message>
    <message>
        <source>Petitions explained</source>
        <translation>Đã trả lời, giải thích</translation>
    </message>
    <message>
        <source>Petitions taken on board</source>
        <translation>Đã tiếp thu</translation>
    </message>
    <message>
        <source>Petitions transferred</source>
        <translation>Đã chuyển cơ quan có thẩm quyền</translation>
    </message>
    <message>
        <source>Petitions declined</source>
        <translation>Không có cơ sở giải quyết</translation>
    </message>
    <message>
        <source>Petitions out of scope</source>
        <translation>Ngoài phạm vi điều chỉnh</translation>
    </message>
    <message>
        <source>Petitions escalated</source>
        <translation>Đã trình cấp trên</translation>
    </message>
    <message>
        <source>Open, in time</source>
        <translation>Đang giải quyết, trong hạn</translation>
    </message>
    <message>
        <source>Open, overdue</source>
        <translation>Đang giải quyết, quá hạn</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Number of the paper</source>
        <translation>Số văn bản</translation>
    </message>
    <message>
        <source>Days for the answer, counted from this act or the receipt</source>
        <translation>Số ngày để trả lời, tính từ ngày giao hoặc ngày tiếp nhận</translation>
    </message>
</context>
<context>
    <name>FieldEditor</name>
    <message>
        <source>Yes</source>
        <translation>Có</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Không</translation>
    </message>
</context>
<context>
    <name>FigureTable</name>
    <message>
        <source>This period</source>
        <translation>Kỳ này</translation>
    </message>
    <message>
        <source>Period before</source>
        <translation>Kỳ trước</translation>
    </message>
    <message>
        <source>A year ago</source>
        <translation>Cùng kỳ</translation>
    </message>
    <message>
        <source>Show the cases behind this number</source>
        <translation>Xem các vụ việc làm nên con số này</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>Sessions held</source>
        <translation>Hội nghị đã tổ chức</translation>
    </message>
    <message>
        <source>by the plan</source>
        <translation>theo kế hoạch</translation>
    </message>
    <message>
        <source>ad hoc</source>
        <translation>đột xuất</translation>
    </message>
    <message>
        <source>People present</source>
        <translation>Lượt người dự</translation>
    </message>
    <message>
        <source>Postponed</source>
        <translation>Đã hoãn</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Đã hủy</translation>
    </message>
    <message>
        <source>Announced in time</source>
        <translation>Thông báo đủ thời hạn</translation>
    </message>
    <message>
        <source>Announced too late</source>
        <translation>Thông báo chưa đủ thời hạn</translation>
    </message>
    <message>
        <source>Not announced</source>
        <translation>Không có thông báo</translation>
    </message>
    <message>
        <source>Carried over</source>
        <translation>Kỳ trước chuyển sang</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Tiếp nhận trong kỳ</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Mở lại trong kỳ</translation>
    </message>
    <message>
        <source>Total to be dealt with</source>
        <translation>Tổng số phải giải quyết</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Đã kết thúc</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>đã giải quyết, trả lời xong</translation>
    </message>
    <message>
        <source>out of scope</source>
        <translation>ngoài phạm vi</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>gộp trùng</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>người nêu rút</translation>
    </message>
    <message>
        <source>Remaining</source>
        <translation>Còn lại cuối kỳ</translation>
    </message>
    <message>
        <source>waiting for the superior</source>
        <translation>chờ ý kiến cấp trên</translation>
    </message>
    <message>
        <source>transferred, waiting</source>
        <translation>đã chuyển, chờ cơ quan có thẩm quyền</translation>
    </message>
    <message>
        <source>replied, result to be recorded</source>
        <translation>đã trả lời, chờ ghi kết quả</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>quá hạn</translation>
    </message>
    <message>
        <source>due on the last day</source>
        <translation>đến hạn ngày cuối kỳ</translation>
    </message>
    <message>
        <source>due later</source>
        <translation>trong hạn</translation>
    </message>
    <message>
        <source>without a deadline</source>
        <translation>chưa ấn định hạn</translation>
    </message>
    <message>
        <source>Resolved: done</source>
        <translation>Đã giải quyết xong</translation>
    </message>
    <message>
        <source>Resolved: explained</source>
        <translation>Đã trả lời, giải thích</translation>
    </message>
    <message>
        <source>Resolved: taken on board</source>
        <translation>Đã tiếp thu</translation>
    </message>
    <message>
        <source>Resolved: transferred, followed no further</source>
        <translation>Đã chuyển, kết thúc theo dõi</translation>
    </message>
    <message>
        <source>Resolved: no grounds</source>
        <translation>Không có cơ sở giải quyết</translation>
    </message>
    <message>
        <source>Resolved in time</source>
        <translation>Giải quyết đúng hạn</translation>
    </message>
    <message>
        <source>Resolved too late</source>
        <translation>Giải quyết quá hạn</translation>
    </message>
    <message>
        <source>People behind the received ones</source>
        <translation>Số người kiến nghị</translation>
    </message>
    <message>
        <source>People, without the merged ones</source>
        <translation>Số người kiến nghị (không tính trùng)</translation>
    </message>
    <message>
        <source>Answered at the session</source>
        <translation>Trả lời ngay tại hội nghị</translation>
    </message>
    <message>
        <source>To be verified, answered later</source>
        <translation>Kiểm tra làm rõ, trả lời sau</translation>
    </message>
    <message>
        <source>Noted for the superior</source>
        <translation>Ghi nhận, báo cáo cấp trên</translation>
    </message>
    <message>
        <source>Ended there in another way</source>
        <translation>Xử lý theo hình thức khác tại hội nghị</translation>
    </message>
    <message>
        <source>People who spoke</source>
        <translation>Số người phát biểu</translation>
    </message>
    <message>
        <source>Transferred in the period</source>
        <translation>Đã chuyển trong kỳ</translation>
    </message>
    <message>
        <source>Escalated in the period</source>
        <translation>Đã trình cấp trên trong kỳ</translation>
    </message>
    <message>
        <source>Decided by the superior</source>
        <translation>Cấp trên đã có ý kiến</translation>
    </message>
    <message>
        <source>Promises made</source>
        <translation>Cam kết tại hội nghị</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>đã thực hiện</translation>
    </message>
    <message>
        <source>not kept</source>
        <translation>không thực hiện được</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>đang thực hiện</translation>
    </message>
    <message>
        <source>Units that owe a report</source>
        <translation>Đơn vị phải báo cáo</translation>
    </message>
    <message>
        <source>Units whose figures are in</source>
        <translation>Đơn vị đã có số liệu</translation>
    </message>
    <message>
        <source>Reports in time</source>
        <translation>Báo cáo đúng hạn</translation>
    </message>
    <message>
        <source>Reports too late</source>
        <translation>Báo cáo chậm</translation>
    </message>
    <message>
        <source>Reports missing</source>
        <translation>Báo cáo chưa gửi</translation>
    </message>
    <message>
        <source>Sessions by level</source>
        <translation>Hội nghị theo cấp</translation>
    </message>
    <message>
        <source>Sessions by form</source>
        <translation>Hội nghị theo hình thức</translation>
    </message>
    <message>
        <source>Sessions by sector</source>
        <translation>Hội nghị theo lĩnh vực</translation>
    </message>
    <message>
        <source>Sessions by chair</source>
        <translation>Hội nghị theo người chủ trì</translation>
    </message>
    <message>
        <source>Received petitions by sector</source>
        <translation>Kiến nghị tiếp nhận theo lĩnh vực</translation>
    </message>
    <message>
        <source>Received petitions by channel</source>
        <translation>Kiến nghị tiếp nhận theo kênh</translation>
    </message>
    <message>
        <source>Received petitions by urgency</source>
        <translation>Kiến nghị tiếp nhận theo mức độ cấp thiết</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Hội nghị đối thoại</translation>
    </message>
    <message>
        <source>Public notice</source>
        <translation>Thông báo công khai</translation>
    </message>
    <message>
        <source>Petitions</source>
        <translation>Kiến nghị</translation>
    </message>
    <message>
        <source>Outcomes and people</source>
        <translation>Kết quả giải quyết, số người</translation>
    </message>
    <message>
        <source>At the sessions</source>
        <translation>Ý kiến tại hội nghị</translation>
    </message>
    <message>
        <source>Transferred and escalated</source>
        <translation>Chuyển, trình cấp trên</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Cam kết</translation>
    </message>
    <message>
        <source>Reports of the units (Đ.13)</source>
        <translation>Báo cáo của các đơn vị (Đ.13)</translation>
    </message>
</context>
<context>
    <name>FiguresView</name>
    <message>
        <source>Balanced</source>
        <translation>Cân đối</translation>
    </message>
    <message>
        <source>Does not balance</source>
        <translation>Không cân đối</translation>
    </message>
    <message>
        <source>Period not over</source>
        <translation>Kỳ báo cáo chưa kết thúc</translation>
    </message>
    <message>
        <source>Carried over %1 + received %2 + reopened %3 = closed %4 + open at the end %5</source>
        <translation>Kỳ trước chuyển sang %1 + tiếp nhận %2 + mở lại %3 = đã kết thúc %4 + còn lại cuối kỳ %5</translation>
    </message>
    <message>
        <source>look at: %1</source>
        <translation>cần kiểm tra: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) with steps that were recorded after the report</source>
        <translation>
            <numerusform>%n vụ việc có bước được ghi nhận sau khi báo cáo</numerusform>
        </translation>
    </message>
    <message>
        <source>Recorded after the report</source>
        <translation>Ghi nhận sau khi báo cáo</translation>
    </message>
    <message>
        <source>Petitions at a glance</source>
        <translation>Biểu đồ kiến nghị</translation>
    </message>
    <message>
        <source>This period</source>
        <translation>Kỳ này</translation>
    </message>
    <message>
        <source>Period before</source>
        <translation>Kỳ trước</translation>
    </message>
    <message>
        <source>A year ago</source>
        <translation>Cùng kỳ năm trước</translation>
    </message>
    <message>
        <source>Dialogue duty since 1 January (Đ.11)</source>
        <translation>Chỉ tiêu đối thoại từ 01/01 (Đ.11)</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Đã thực hiện</translation>
    </message>
    <message>
        <source>Required in the year</source>
        <translation>Chỉ tiêu năm</translation>
    </message>
    <message>
        <source>Answered at once: %1 % of %2.</source>
        <translation>Tỷ lệ trả lời ngay: %1 % trong %2 ý kiến.</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>Chưa xác định</translation>
    </message>
    <message>
        <source>Answering units</source>
        <translation>Đơn vị được giao trả lời</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Được giao</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Đã trả lời</translation>
    </message>
    <message>
        <source>Median days</source>
        <translation>Số ngày, trung vị</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Quá hạn</translation>
    </message>
    <message>
        <source>Consolidated with the units&apos; figures (Đ.14)</source>
        <translation>Tổng hợp cùng số liệu của các đơn vị (Đ.14)</translation>
    </message>
    <message>
        <source>Other bodies</source>
        <translation>Cơ quan, đơn vị khác</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Các đơn vị</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Cộng</translation>
    </message>
    <message>
        <source>Units that told it</source>
        <translation>Đơn vị có số liệu</translation>
    </message>
    <message>
        <source>Each session counts once. Where a unit has not told a figure, its cases in this file count, and the unit is missing in the last column: blank is not zero.</source>
        <translation>Mỗi hội nghị chỉ tính một lần. Đơn vị chưa báo cáo số liệu nào thì tính theo hồ sơ trong tệp này và không có trong cột cuối: để trống không phải là số 0.</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>&amp;Filters</source>
        <translation>&amp;Bộ lọc</translation>
    </message>
    <message>
        <source>&amp;Clear the filters</source>
        <translation>Bỏ bộ &amp;lọc</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>Cơ quan</translation>
    </message>
    <message>
        <source>Addressee</source>
        <translation>Nơi nhận</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Lĩnh vực</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Thời hạn</translation>
    </message>
    <message>
        <source>Held or planned</source>
        <translation>Thời gian</translation>
    </message>
    <message>
        <source>Drafted</source>
        <translation>Ngày lập</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Tiếp nhận</translation>
    </message>
    <message>
        <source>%1: any</source>
        <translation>%1: tất cả</translation>
    </message>
    <message>
        <source>All that are open</source>
        <translation>Chưa kết thúc</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Quá hạn</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Đến hạn hôm nay</translation>
    </message>
    <message>
        <source>Due this week</source>
        <translation>Đến hạn tuần này</translation>
    </message>
    <message>
        <source>Due later</source>
        <translation>Còn hạn</translation>
    </message>
    <message>
        <source>No deadline set</source>
        <translation>Chưa ấn định hạn</translation>
    </message>
    <message>
        <source>Nothing to do here now</source>
        <translation>Đang chờ nơi khác</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Đã kết thúc</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Tháng này</translation>
    </message>
    <message>
        <source>This half-year</source>
        <translation>6 tháng này</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Năm nay</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Năm trước</translation>
    </message>
    <message>
        <source>Filtered by: %1. Press to take it away.</source>
        <translation>Đang lọc theo: %1. Bấm để bỏ.</translation>
    </message>
    <message>
        <source>Take this away</source>
        <translation>Bỏ điều kiện này</translation>
    </message>
    <message>
        <source>Session %1</source>
        <translation>Hội nghị %1</translation>
    </message>
    <message>
        <source>Promise not yet reported on</source>
        <translation>Còn cam kết chưa báo cáo kết quả</translation>
    </message>
    <message>
        <source>On %1</source>
        <translation>Ngày %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>Từ %1 đến %2</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Từ %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Đến %1</translation>
    </message>
    <message>
        <source>Due on %1</source>
        <translation>Đến hạn ngày %1</translation>
    </message>
    <message>
        <source>Due from %1 to %2</source>
        <translation>Đến hạn từ %1 đến %2</translation>
    </message>
    <message>
        <source>Due since %1</source>
        <translation>Đến hạn từ %1</translation>
    </message>
    <message>
        <source>Due until %1</source>
        <translation>Đến hạn đến %1</translation>
    </message>
    <message>
        <source>%1, as on %2</source>
        <translation>%1, tính đến %2</translation>
    </message>
    <message>
        <source>&amp;Filters (in use)</source>
        <translation>&amp;Bộ lọc (đang dùng)</translation>
    </message>
    <message>
        <source>Three quarters of the time have passed</source>
        <translation>Đã qua ba phần tư thời hạn</translation>
    </message>
    <message>
        <source>No step for long</source>
        <translation>Lâu không có bước xử lý</translation>
    </message>
</context>
<context>
    <name>FilterField</name>
    <message>
        <source>Clear the filter</source>
        <translation>Xóa bộ lọc</translation>
    </message>
</context>
<context>
    <name>FindingList</name>
    <message>
        <source>Reason for going on all the same</source>
        <translation>Lý do vẫn thực hiện</translation>
    </message>
    <message>
        <source>Everything that this step asks for is there.</source>
        <translation>Đã đủ điều kiện để thực hiện bước này.</translation>
    </message>
    <message>
        <source>1 thing is not met yet:</source>
        <translation>1 nội dung chưa đạt:</translation>
    </message>
    <message>
        <source>%1 things are not met yet:</source>
        <translation>%1 nội dung chưa đạt:</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>%1 is not on record</source>
        <translation>%1 không có trong sổ</translation>
    </message>
    <message>
        <source>%1 is not of this session</source>
        <translation>%1 không thuộc hội nghị này</translation>
    </message>
    <message>
        <source>%1 stands in %2, which is still open</source>
        <translation>%1 đang nằm trong hồ sơ trình %2 chưa kết thúc</translation>
    </message>
    <message>
        <source>%1 is “%2”</source>
        <translation>%1 đang ở bước “%2”</translation>
    </message>
    <message>
        <source>The session from which this goes up is not named. Enter its code; its organiser&apos;s direct superior is the addressee.</source>
        <translation>Chưa ghi hội nghị có nội dung phải trình. Nhập mã hội nghị; nơi nhận là cấp trên trực tiếp của cơ quan tổ chức.</translation>
    </message>
    <message>
        <source>The directory names no direct superior of %1. Enter the superior of the organiser first.</source>
        <translation>Danh mục chưa ghi cấp trên trực tiếp của %1. Bổ sung cấp trên của cơ quan tổ chức trước.</translation>
    </message>
    <message>
        <source>The direct superior is not among the addressees. Add %1.</source>
        <translation>Nơi nhận chưa có cấp trên trực tiếp. Bổ sung %1.</translation>
    </message>
    <message>
        <source>No petition is named. Enter the codes of those that go to the superior.</source>
        <translation>Chưa chọn kiến nghị nào. Nhập mã các kiến nghị trình cấp trên.</translation>
    </message>
    <message>
        <source>Only petitions of this session that are noted or to be answered later, and in no other open escalation, can go up: %1. Take them off the list, or bring them so far first.</source>
        <translation>Chỉ trình được kiến nghị của hội nghị này đã ghi nhận hoặc đang kiểm tra, làm rõ và không nằm trong hồ sơ trình khác chưa kết thúc: %1. Bỏ các kiến nghị đó khỏi danh sách, hoặc xử lý đến bước phù hợp trước.</translation>
    </message>
    <message>
        <source>The signed minutes of %1 belong to the dossier and are not there. Sign the minutes of the session first.</source>
        <translation>Hồ sơ phải có biên bản đã ký của %1 nhưng chưa có. Ký biên bản hội nghị trước.</translation>
    </message>
    <message>
        <source>“%1” is neither given nor stated as none. Enter it, or write “none”.</source>
        <translation>“%1” chưa nhập và cũng chưa ghi là không có. Nhập nội dung, hoặc xác nhận là không có.</translation>
    </message>
    <message>
        <source>The number of the outgoing paper is missing. Enter the number under which it was issued.</source>
        <translation>Thiếu số văn bản đi. Nhập số văn bản đã phát hành.</translation>
    </message>
    <message>
        <source>Who confirmed the receipt is not said. Name the person or the post at the superior.</source>
        <translation>Chưa ghi ai xác nhận đã tiếp nhận. Ghi người hoặc chức vụ ở cơ quan cấp trên.</translation>
    </message>
    <message>
        <source>To whom the superior passed it on is not said. Name the superior&apos;s direct superior.</source>
        <translation>Chưa ghi cấp trên chuyển tiếp đến đâu. Ghi cơ quan cấp trên trực tiếp của nơi đó.</translation>
    </message>
    <message>
        <source>%1 is not the direct superior of %2. Enter one row for each level that it passes.</source>
        <translation>%1 không phải cấp trên trực tiếp của %2. Ghi mỗi cấp chuyển tiếp một dòng.</translation>
    </message>
    <message>
        <source>What the superior wants added is not said. Write it down.</source>
        <translation>Chưa ghi cấp trên yêu cầu bổ sung gì. Ghi rõ nội dung yêu cầu.</translation>
    </message>
    <message>
        <source>The number of the superior&apos;s paper is missing. Enter it.</source>
        <translation>Thiếu số văn bản của cấp trên. Nhập số văn bản.</translation>
    </message>
    <message>
        <source>The substance of the superior&apos;s paper is missing. Write down what it says.</source>
        <translation>Thiếu nội dung ý kiến của cấp trên. Ghi tóm tắt nội dung văn bản.</translation>
    </message>
    <message>
        <source>Not in this escalation: %1. Name only petitions that were sent with it.</source>
        <translation>Không nằm trong hồ sơ trình này: %1. Chỉ ghi các kiến nghị đã trình trong hồ sơ.</translation>
    </message>
    <message>
        <source>It is not said that every petitioner was told. Write “yes”, or why somebody could not be told.</source>
        <translation>Chưa ghi đã thông báo cho tất cả người nêu kiến nghị. Ghi “yes” (đã thông báo), hoặc ghi rõ vì sao có người chưa báo được.</translation>
    </message>
    <message>
        <source>It stays as it is.</source>
        <translation>Nội dung này giữ nguyên.</translation>
    </message>
    <message>
        <source>Only a step of the case sets it.</source>
        <translation>Nội dung này chỉ được ghi qua bước xử lý tương ứng.</translation>
    </message>
    <message>
        <source>Use “%1” first.</source>
        <translation>Thực hiện “%1” trước.</translation>
    </message>
    <message>
        <source>Already sent up with this escalation: %1. Leave them on the list, or drop the escalation to bring them back.</source>
        <translation>Đã trình cấp trên trong hồ sơ này: %1. Giữ nguyên trong danh sách, hoặc dừng hồ sơ trình để nhận lại.</translation>
    </message>
    <message>
        <source>No reason is given. Write down in words why this is done.</source>
        <translation>Chưa ghi lý do. Ghi rõ lý do bằng lời.</translation>
    </message>
    <message>
        <source>%1 This rule is required: no reason passes it.</source>
        <translation>%1 Đây là yêu cầu bắt buộc, không thể nêu lý do để cho qua.</translation>
    </message>
    <message>
        <source>%1 lies in the future: today is %2. Enter the step on the day on which it happens, or give an earlier effective day.</source>
        <translation>Ngày %1 chưa đến: hôm nay là ngày %2. Ghi bước này vào đúng ngày thực hiện, hoặc nhập ngày sớm hơn.</translation>
    </message>
    <message>
        <source>%1 lies before the previous step of this case, which is of %2. Give that day or a later one.</source>
        <translation>Ngày %1 sớm hơn bước trước của hồ sơ (ngày %2). Nhập ngày đó hoặc ngày muộn hơn.</translation>
    </message>
    <message>
        <source>“%1” (%2) lies in the future: today is %3. Give today or an earlier day.</source>
        <translation>“%1” (%2) chưa đến: hôm nay là ngày %3. Nhập ngày hôm nay hoặc sớm hơn.</translation>
    </message>
    <message>
        <source>“%1” cannot be done now: the case is “%2”, where nothing more is to be done.</source>
        <translation>Chưa thực hiện được “%1” ở bước này: hồ sơ đang ở bước “%2”, không còn việc phải làm.</translation>
    </message>
    <message>
        <source>“%1” cannot be done now: the case is “%2”. Possible now: %3.</source>
        <translation>Chưa thực hiện được “%1” ở bước này: hồ sơ đang ở bước “%2”. Hiện có thể: %3.</translation>
    </message>
    <message>
        <source>“%1” is brought about only by the escalation in which the petition stands: take the step there. Possible here: %2.</source>
        <translation>“%1” chỉ thực hiện qua hồ sơ trình có kiến nghị này: thực hiện ở hồ sơ trình. Tại đây có thể: %2.</translation>
    </message>
    <message>
        <source>“%1” takes no “%2”. Leave it out.</source>
        <translation>Bước “%1” không dùng “%2”. Bỏ nội dung này.</translation>
    </message>
    <message>
        <source>“%1” cannot be changed along with a step. Change it first, then take the step.</source>
        <translation>“%1” không sửa được cùng lúc với bước xử lý. Sửa trước, rồi thực hiện bước này.</translation>
    </message>
    <message>
        <source>The case has no field “%1”. Leave it out.</source>
        <translation>Hồ sơ không có mục “%1”. Bỏ nội dung này.</translation>
    </message>
    <message>
        <source>“%2” cannot be read as a value of “%1”. Write a day as 18/03/2023, a number in digits, yes or no in words.</source>
        <translation>Không đọc được “%2” ở mục “%1”. Viết ngày dạng 18/03/2023, số bằng chữ số, có hoặc không bằng chữ.</translation>
    </message>
    <message>
        <source>“%1” can no longer be changed freely: the case is “%2”. %3</source>
        <translation>Không còn sửa trực tiếp được “%1”: hồ sơ đang ở bước “%2”. %3</translation>
    </message>
    <message>
        <source>“%1” (%2) lies before the day on which the petition was received, %3. Correct one of the two days.</source>
        <translation>“%1” (%2) sớm hơn ngày tiếp nhận kiến nghị (%3). Sửa lại một trong hai ngày.</translation>
    </message>
    <message>
        <source>How the petition came is not said. Choose its channel.</source>
        <translation>Chưa ghi kiến nghị đến bằng cách nào. Chọn kênh tiếp nhận.</translation>
    </message>
    <message>
        <source>The petition has no content. Write down what is asked for.</source>
        <translation>Kiến nghị chưa có nội dung. Ghi rõ nội dung kiến nghị.</translation>
    </message>
    <message>
        <source>There is no session %1. Name another one, or receive the petition without a session.</source>
        <translation>Không có hội nghị %1. Ghi hội nghị khác, hoặc tiếp nhận kiến nghị chưa gắn với hội nghị nào.</translation>
    </message>
    <message>
        <source>The session %1 is “%2” and takes no more petitions. Name another session, or none.</source>
        <translation>Hội nghị %1 đang ở bước “%2”, không nhận thêm kiến nghị. Ghi hội nghị khác, hoặc để trống.</translation>
    </message>
    <message>
        <source>Why the matter is out of scope is not said. Give the reason in words.</source>
        <translation>Chưa ghi vì sao nội dung này ngoài phạm vi. Ghi rõ lý do.</translation>
    </message>
    <message>
        <source>A denunciation is passed on, not merely directed. Name the body that it was passed on to.</source>
        <translation>Tố cáo phải được chuyển đi, không chỉ hướng dẫn. Ghi cơ quan đã chuyển đến.</translation>
    </message>
    <message>
        <source>Where the sender was directed is not said. Name the body in charge of the matter.</source>
        <translation>Chưa ghi đã hướng dẫn người gửi đến đâu. Ghi cơ quan có trách nhiệm giải quyết.</translation>
    </message>
    <message>
        <source>When the sender was told is not said. Enter the day, or why the sender could not be told.</source>
        <translation>Chưa ghi ngày báo cho người gửi. Nhập ngày, hoặc ghi vì sao không báo được.</translation>
    </message>
    <message>
        <source>%1 petitions are merged into this one. Separate them from it first, or merge them into another one.</source>
        <translation>Có %1 kiến nghị đã gộp vào kiến nghị này. Tách các kiến nghị đó ra trước, hoặc gộp vào kiến nghị khác.</translation>
    </message>
    <message>
        <source>The sector of the petition is not chosen. Choose the sector that it belongs to.</source>
        <translation>Chưa chọn lĩnh vực của kiến nghị. Chọn lĩnh vực phù hợp.</translation>
    </message>
    <message>
        <source>The urgency of the petition is not chosen. Choose urgent, high or normal.</source>
        <translation>Chưa chọn mức độ cấp thiết. Chọn cấp bách, cấp thiết hoặc bình thường.</translation>
    </message>
    <message>
        <source>No unit is in charge of the petition. Name the unit.</source>
        <translation>Chưa giao đơn vị nào xử lý kiến nghị. Chọn đơn vị.</translation>
    </message>
    <message>
        <source>No deadline is set for the answer. Enter a day, or say that there is no deadline.</source>
        <translation>Chưa ấn định hạn trả lời. Nhập ngày, hoặc ghi rõ là không ấn định hạn.</translation>
    </message>
    <message>
        <source>A deadline of %1 is set and it is said that there is none. Leave one of the two blank.</source>
        <translation>Vừa ấn định hạn ngày %1, vừa ghi là không ấn định hạn. Để trống một trong hai.</translation>
    </message>
    <message>
        <source>The drafted reply is empty. Write down what is to be answered.</source>
        <translation>Dự thảo trả lời còn trống. Ghi nội dung dự kiến trả lời.</translation>
    </message>
    <message>
        <source>Who agreed to the reply is not said. Name the person, the post or the meeting.</source>
        <translation>Chưa ghi ai đã thống nhất nội dung trả lời. Ghi người, chức vụ hoặc cuộc họp.</translation>
    </message>
    <message>
        <source>The competent body is not named. Name the body that the petition is transferred to.</source>
        <translation>Chưa ghi cơ quan có thẩm quyền. Ghi cơ quan nhận chuyển kiến nghị.</translation>
    </message>
    <message>
        <source>The number of the transfer slip is missing. Enter it; one slip may carry many petitions.</source>
        <translation>Thiếu số phiếu chuyển. Nhập số phiếu; một phiếu có thể chuyển nhiều kiến nghị.</translation>
    </message>
    <message>
        <source>The petitioner is not named, so that the transfer is to be posted in public. Choose “posted” and enter the day.</source>
        <translation>Kiến nghị không ghi tên nên phải niêm yết việc chuyển. Chọn “niêm yết” và nhập ngày.</translation>
    </message>
    <message>
        <source>Transfer and notice to the petitioner are one act. Enter the number of the notice, or how and on which day the petitioner was told.</source>
        <translation>Chuyển kiến nghị và thông báo cho người nêu là một việc. Nhập số công văn thông báo, hoặc cách báo và ngày báo.</translation>
    </message>
    <message>
        <source>The petition stands in no session. Put it into the session at which it is spoken to.</source>
        <translation>Kiến nghị chưa gắn với hội nghị nào. Gắn vào hội nghị có trả lời kiến nghị này.</translation>
    </message>
    <message>
        <source>The session %1 is “%2”. This is done while it is in progress or until its minutes are signed.</source>
        <translation>Hội nghị %1 đang ở bước “%2”. Việc này chỉ làm khi hội nghị đang diễn ra hoặc trước khi ký biên bản.</translation>
    </message>
    <message>
        <source>Who answered is not said. Name the post that gave the answer.</source>
        <translation>Chưa ghi ai trả lời. Ghi chức vụ của người trả lời.</translation>
    </message>
    <message>
        <source>The answer is empty. Write down what was answered.</source>
        <translation>Nội dung trả lời còn trống. Ghi nội dung đã trả lời.</translation>
    </message>
    <message>
        <source>A promise was made, but it is not complete. Missing: %1. Enter what was promised, who keeps it and until when.</source>
        <translation>Có cam kết nhưng chưa đủ. Còn thiếu: %1. Ghi rõ cam kết gì, ai thực hiện và đến khi nào.</translation>
    </message>
    <message>
        <source>No written reply has been issued. Enter its number, or why none is needed.</source>
        <translation>Chưa có văn bản trả lời. Nhập số văn bản, hoặc ghi vì sao không cần.</translation>
    </message>
    <message>
        <source>The session %1 is in progress. Answer the petition there, or defer it.</source>
        <translation>Hội nghị %1 đang diễn ra. Trả lời tại hội nghị, hoặc để kiểm tra làm rõ, trả lời sau.</translation>
    </message>
    <message>
        <source>The result is empty. Write down what was done.</source>
        <translation>Kết quả còn trống. Ghi rõ kết quả giải quyết.</translation>
    </message>
    <message>
        <source>The petition was answered with a promise (“%1”). Say whether it was kept, yes or no.</source>
        <translation>Kiến nghị đã được trả lời kèm cam kết (“%1”). Ghi rõ cam kết đã được thực hiện hay chưa.</translation>
    </message>
    <message>
        <source>The leading petition is not named. Enter its code.</source>
        <translation>Chưa ghi kiến nghị chính để gộp vào. Nhập mã kiến nghị đó.</translation>
    </message>
    <message>
        <source>%1 cannot be merged into itself. Name another petition.</source>
        <translation>Không thể gộp %1 vào chính nó. Ghi kiến nghị khác.</translation>
    </message>
    <message>
        <source>There is no petition %1. Name one that is on record.</source>
        <translation>Không có kiến nghị %1. Ghi kiến nghị có trong sổ.</translation>
    </message>
    <message>
        <source>%1 is “%2” and can lead no other petition. Name one that is still open.</source>
        <translation>%1 đang ở bước “%2”, không nhận gộp được. Ghi kiến nghị chưa kết thúc.</translation>
    </message>
    <message>
        <source>Use “%1”.</source>
        <translation>Thực hiện “%1”.</translation>
    </message>
    <message>
        <source>The minutes of %1 are signed: use “%2” on that session first.</source>
        <translation>Biên bản của %1 đã ký: thực hiện “%2” ở hội nghị đó trước.</translation>
    </message>
    <message>
        <source>The day of receipt cannot be blank. Enter the day on which the petition came.</source>
        <translation>Không được để trống ngày tiếp nhận. Nhập ngày kiến nghị đến.</translation>
    </message>
    <message>
        <source>The petition was already dealt with on %1, so that it cannot have been received on %2. Give that day or an earlier one.</source>
        <translation>Kiến nghị đã được xử lý ngày %1 nên không thể tiếp nhận ngày %2. Nhập ngày đó hoặc ngày sớm hơn.</translation>
    </message>
    <message>
        <source>The petition was raised for %1, which is “%2”: it can leave a session only before that opens. It stays there, and goes on under its own number.</source>
        <translation>Kiến nghị thuộc hội nghị %1, đang ở bước “%2”: chỉ chuyển khỏi hội nghị được trước khi khai mạc. Kiến nghị vẫn ở đó và được theo dõi tiếp theo mã riêng.</translation>
    </message>
    <message>
        <source>The day of the session is not set, so that no regulation applies to it yet. Set the planned start.</source>
        <translation>Chưa ấn định ngày hội nghị nên chưa xác định được quy định áp dụng. Nhập thời gian dự kiến.</translation>
    </message>
    <message>
        <source>No regulation profile is in force on %1, the day of the session. Choose another day, or import the profile of the regulation that applies to it.</source>
        <translation>Ngày hội nghị %1 không có quy định nào đang có hiệu lực. Chọn ngày khác, hoặc nhập bộ quy định áp dụng cho ngày đó.</translation>
    </message>
    <message>
        <source>The form of the dialogue is not chosen. Choose one of the forms of the regulation.</source>
        <translation>Chưa chọn hình thức đối thoại. Chọn một hình thức theo quy định.</translation>
    </message>
    <message>
        <source>The level of the organiser is not known, since no organiser is named. Name the body that holds the dialogue.</source>
        <translation>Chưa rõ cấp tổ chức vì chưa ghi cơ quan tổ chức. Ghi cơ quan tổ chức đối thoại.</translation>
    </message>
    <message>
        <source>The level of the organiser is not known: the directory has no unit %1. Add the unit, or name another organiser.</source>
        <translation>Chưa rõ cấp tổ chức: danh mục không có đơn vị %1. Bổ sung đơn vị, hoặc ghi cơ quan tổ chức khác.</translation>
    </message>
    <message>
        <source>%1 is not of a level at which dialogues are held by this regulation. Name an organiser of a level that it allows.</source>
        <translation>%1 không thuộc cấp tổ chức đối thoại theo quy định. Ghi cơ quan tổ chức thuộc cấp được quy định.</translation>
    </message>
    <message>
        <source>The sector of the session is not chosen. Choose the sector that its topic belongs to.</source>
        <translation>Chưa chọn lĩnh vực của hội nghị. Chọn lĩnh vực của chủ đề.</translation>
    </message>
    <message>
        <source>The number or the day of the plan in which the session stands is missing. Enter both.</source>
        <translation>Thiếu số hoặc ngày của kế hoạch có hội nghị này. Nhập cả hai.</translation>
    </message>
    <message>
        <source>The session neither stands in the organiser&apos;s plan nor is marked as ad hoc with a reason. Say that it is planned, or enter the reason for an ad hoc session.</source>
        <translation>Hội nghị chưa ghi là có trong kế hoạch của cơ quan tổ chức, cũng chưa ghi lý do tổ chức đột xuất. Ghi là có trong kế hoạch, hoặc nhập lý do đột xuất.</translation>
    </message>
    <message>
        <source>No organiser is named. Name the body that holds the dialogue.</source>
        <translation>Chưa ghi cơ quan tổ chức. Ghi cơ quan tổ chức đối thoại.</translation>
    </message>
    <message>
        <source>No chair is named. Name the post of the head or deputy who chairs the dialogue.</source>
        <translation>Chưa ghi người chủ trì. Ghi chức vụ người đứng đầu hoặc cấp phó chủ trì đối thoại.</translation>
    </message>
    <message>
        <source>The directory has no post %1. Add the post, or name another chair.</source>
        <translation>Danh mục không có chức vụ %1. Bổ sung chức vụ, hoặc ghi người chủ trì khác.</translation>
    </message>
    <message>
        <source>The chair cannot stand in for %1: name another post of the directory than the chair&apos;s own, or leave the field blank.</source>
        <translation>Người chủ trì không thể chủ trì thay %1: ghi chức vụ khác trong danh mục, không phải chức vụ của chính người chủ trì, hoặc để trống.</translation>
    </message>
    <message>
        <source>The directory has no post %1, which is named as co-chair. Add the post, or take it off the list.</source>
        <translation>Danh mục không có chức vụ %1 ghi là đồng chủ trì. Bổ sung chức vụ, hoặc bỏ khỏi danh sách.</translation>
    </message>
    <message>
        <source>The consent of the Party committee to this session of %1 is not on record. Enter its number and day.</source>
        <translation>Chưa ghi ý kiến đồng ý của cấp ủy về hội nghị của %1. Nhập số và ngày văn bản.</translation>
    </message>
    <message>
        <source>Why this topic was chosen is not on record. Write down what public opinion or which concerns it follows from.</source>
        <translation>Chưa ghi vì sao chọn chủ đề này. Ghi căn cứ từ nắm tình hình dư luận hoặc vấn đề nhân dân quan tâm.</translation>
    </message>
    <message>
        <source>The public announcement is not complete. Still missing: %1. Enter what is missing.</source>
        <translation>Thông báo công khai chưa đủ nội dung. Còn thiếu: %1. Nhập nội dung còn thiếu.</translation>
    </message>
    <message>
        <source>The notice of %1 does not come before the session, which is on %2. Move the session to %3 or later, or give the reason.</source>
        <translation>Thông báo ngày %1 không sớm hơn ngày hội nghị (%2). Lùi hội nghị sang ngày %3 hoặc muộn hơn, hoặc ghi rõ lý do.</translation>
    </message>
    <message>
        <source>Less than %1 working days: announced on %2, session on %3 (only %4 working days). Move the session to %5 or later, or give the reason.</source>
        <translation>Chưa đủ %1 ngày làm việc: thông báo ngày %2, hội nghị ngày %3 (mới được %4 ngày làm việc). Lùi hội nghị sang ngày %5 hoặc muộn hơn, hoặc ghi rõ lý do.</translation>
    </message>
    <message>
        <source>Less than %1 days: announced on %2, session on %3 (only %4 days). Move the session to %5 or later, or give the reason.</source>
        <translation>Chưa đủ %1 ngày: thông báo ngày %2, hội nghị ngày %3 (mới được %4 ngày). Lùi hội nghị sang ngày %5 hoặc muộn hơn, hoặc ghi rõ lý do.</translation>
    </message>
    <message>
        <source>The agreement with %1 on policy line, content, time and participants is not on record. Enter it, or give the reason.</source>
        <translation>Chưa ghi việc thống nhất với %1 về chủ trương, nội dung, thời gian và thành phần. Nhập nội dung thống nhất, hoặc ghi rõ lý do.</translation>
    </message>
    <message>
        <source>Nothing of what was announced changes. Enter the new time, place, topic or participants.</source>
        <translation>Nội dung đã thông báo không có gì thay đổi. Nhập thời gian, địa điểm, chủ đề hoặc thành phần mới.</translation>
    </message>
    <message>
        <source>No new day is given for the session. Enter a planned start later than today, %1.</source>
        <translation>Chưa ấn định thời gian mới cho hội nghị. Nhập thời gian dự kiến sau ngày hôm nay (%1).</translation>
    </message>
    <message>
        <source>The new planned start, %1, is not later than today, %2. Enter a later day.</source>
        <translation>Thời gian dự kiến mới (%1) không sau ngày hôm nay (%2). Nhập ngày muộn hơn.</translation>
    </message>
    <message>
        <source>The internal review of the session is not on record. Enter it; it stays out of the public papers.</source>
        <translation>Chưa ghi nội dung tổng kết, rút kinh nghiệm nội bộ. Nhập nội dung; nội dung này không đưa vào văn bản công khai.</translation>
    </message>
    <message>
        <source>The number of the result report is missing. Enter the number under which it was issued.</source>
        <translation>Thiếu số báo cáo kết quả. Nhập số báo cáo đã phát hành.</translation>
    </message>
    <message>
        <source>To whom the result is reported is missing. Name the direct superior of the organiser.</source>
        <translation>Chưa ghi nơi nhận báo cáo kết quả. Ghi cơ quan cấp trên trực tiếp của cơ quan tổ chức.</translation>
    </message>
    <message>
        <source>To whom the result is reported is missing. It goes to the direct superior of the organiser: %1.</source>
        <translation>Chưa ghi nơi nhận báo cáo kết quả. Báo cáo gửi cấp trên trực tiếp của cơ quan tổ chức: %1.</translation>
    </message>
    <message>
        <source>The result goes to the direct superior of the organiser, %1, not to %2. Correct the recipient.</source>
        <translation>Báo cáo kết quả gửi cấp trên trực tiếp của cơ quan tổ chức là %1, không phải %2. Sửa lại nơi nhận.</translation>
    </message>
    <message>
        <source>No conclusions of the chair are on record, so that it is not said who does what until when. Enter them by a correction of the minutes, or issue the notice of conclusions apart.</source>
        <translation>Chưa ghi kết luận của chủ trì nên chưa rõ ai làm việc gì, đến khi nào. Bổ sung qua đính chính biên bản, hoặc ra thông báo kết luận riêng.</translation>
    </message>
    <message>
        <source>Not yet ended: %1. Bring them to their end, or give the reason; they then go on under their own numbers.</source>
        <translation>Chưa kết thúc: %1. Giải quyết xong, hoặc ghi rõ lý do; khi đó các việc này được theo dõi tiếp theo mã riêng.</translation>
    </message>
    <message>
        <source>Proposals that were not sent to the superior stand in: %1. Submit them, or let the dossier show that they were not sent.</source>
        <translation>Còn đề xuất chưa gửi cấp trên trong: %1. Trình cấp trên, hoặc để hồ sơ ghi rõ là chưa gửi.</translation>
    </message>
    <message>
        <source>The support team is not appointed. Enter who belongs to it.</source>
        <translation>Chưa cử bộ phận tham mưu, giúp việc. Nhập thành phần.</translation>
    </message>
    <message>
        <source>The support team has no secretary. Name who writes the minutes.</source>
        <translation>Bộ phận tham mưu, giúp việc chưa có thư ký. Ghi người ghi biên bản.</translation>
    </message>
    <message>
        <source>Not yet classified by sector and urgency and assigned to a unit: %1. Classify and assign them, or give the reason.</source>
        <translation>Chưa phân loại theo lĩnh vực, mức độ cấp thiết và giao đơn vị chuẩn bị: %1. Phân loại và giao đơn vị, hoặc ghi rõ lý do.</translation>
    </message>
    <message>
        <source>No intended reply has been discussed and agreed for: %1. Draft and agree the replies, or give the reason.</source>
        <translation>Chưa thảo luận, thống nhất nội dung trả lời cho: %1. Dự thảo và thống nhất nội dung, hoặc ghi rõ lý do.</translation>
    </message>
    <message>
        <source>Tasks are not given for every phase. Missing: %1. Enter who does what, or give the reason.</source>
        <translation>Chưa giao nhiệm vụ cho đủ các giai đoạn. Còn thiếu: %1. Nhập phân công, hoặc ghi rõ lý do.</translation>
    </message>
    <message>
        <source>When the session opened is not said, and %1 is not its planned day. Enter the day and the time.</source>
        <translation>Chưa ghi thời điểm khai mạc và %1 không phải ngày dự kiến. Nhập ngày, giờ khai mạc.</translation>
    </message>
    <message>
        <source>The session is announced for %1 and cannot open on %2. Open it on its day, or announce another day first.</source>
        <translation>Hội nghị đã thông báo vào ngày %1, không thể khai mạc ngày %2. Khai mạc đúng ngày, hoặc thông báo thay đổi ngày trước.</translation>
    </message>
    <message>
        <source>Planned class, legal basis, direction, time or level of resolving is still missing for: %1. Enter what is missing.</source>
        <translation>Còn thiếu dự kiến phân nhóm, căn cứ pháp lý, hướng, thời gian hoặc cấp giải quyết của: %1. Bổ sung nội dung còn thiếu.</translation>
    </message>
    <message>
        <source>No invited body is on record, although petitions are assigned to: %1. Enter who is invited to attend and to answer.</source>
        <translation>Chưa ghi cơ quan được mời, trong khi đã giao kiến nghị cho: %1. Nhập thành phần mời dự và trả lời.</translation>
    </message>
    <message>
        <source>These opinions are in no class yet: %1. Answer, defer or note each of them (or transfer, merge, withdraw or screen it out).</source>
        <translation>Các ý kiến chưa được xếp nhóm: %1. Trả lời ngay, để trả lời sau hoặc ghi nhận từng ý kiến (hoặc chuyển, gộp, ghi nhận việc rút, xác định ngoài phạm vi).</translation>
    </message>
    <message>
        <source>When the session ended is not said. Enter the day and the time.</source>
        <translation>Chưa ghi thời điểm kết thúc hội nghị. Nhập ngày, giờ.</translation>
    </message>
    <message>
        <source>The session ended on %1, which is not after its start on %2. Correct one of the two times.</source>
        <translation>Thời điểm kết thúc (%1) không sau thời điểm khai mạc (%2). Sửa lại một trong hai.</translation>
    </message>
    <message>
        <source>The number of people present is not given. Enter it in digits.</source>
        <translation>Chưa ghi số người dự. Nhập bằng chữ số.</translation>
    </message>
    <message>
        <source>The session took %1 minutes; %2 to %3 are recommended. Check the times; if they are right, nothing is to be done.</source>
        <translation>Hội nghị kéo dài %1 phút; quy định nên từ %2 đến %3 phút. Kiểm tra lại giờ; nếu đúng thì không phải làm gì thêm.</translation>
    </message>
    <message>
        <source>To be answered later, but without a unit or a deadline: %1. Name the unit in charge and the day (or no deadline).</source>
        <translation>Trả lời sau nhưng chưa có đơn vị hoặc hạn: %1. Ghi đơn vị xử lý và hạn trả lời (hoặc không ấn định hạn).</translation>
    </message>
    <message>
        <source>Noted, but without the level that is to resolve it: %1. Name the level or the body.</source>
        <translation>Đã ghi nhận nhưng chưa có cấp giải quyết: %1. Ghi cấp hoặc cơ quan giải quyết.</translation>
    </message>
    <message>
        <source>It is not on record that the chair told the principles of the dialogue. Record it, or give the reason.</source>
        <translation>Chưa ghi việc chủ trì thông báo nguyên tắc đối thoại. Ghi lại, hoặc nêu rõ lý do.</translation>
    </message>
    <message>
        <source>The overview of the economic and social situation is not on record. Enter it, or give the reason.</source>
        <translation>Chưa ghi phần khái quát tình hình kinh tế - xã hội. Nhập nội dung, hoặc nêu rõ lý do.</translation>
    </message>
    <message>
        <source>The secretary of the minutes is not named. Name who signs beside the chair.</source>
        <translation>Chưa ghi thư ký. Ghi người ký biên bản cùng chủ trì.</translation>
    </message>
    <message>
        <source>Spoken to, but without a sector: %1. Choose the sector of each before the minutes are signed.</source>
        <translation>Đã trả lời, xử lý tại hội nghị nhưng chưa có lĩnh vực: %1. Chọn lĩnh vực cho từng ý kiến trước khi ký biên bản.</translation>
    </message>
    <message>
        <source>Use “%1”, change it then, and announce anew.</source>
        <translation>Thực hiện “%1”, sửa rồi thông báo lại.</translation>
    </message>
    <message>
        <source>Give it along with “%1”.</source>
        <translation>Nhập cùng bước “%1”.</translation>
    </message>
    <message>
        <source>%1 did not exist in the period %2, so that no report of it is expected. Choose another unit or another period.</source>
        <translation>%1 không tồn tại trong kỳ %2 nên không phải báo cáo. Chọn đơn vị khác hoặc kỳ khác.</translation>
    </message>
    <message>
        <source>“%1” is %2. A figure is a number from 0 on, or blank where the unit gave none.</source>
        <translation>“%1” là %2. Số liệu là số từ 0 trở lên, hoặc để trống nếu đơn vị không báo cáo.</translation>
    </message>
    <message>
        <source>The report has no figures. Enter those that it gives; a nil return is entered with 0, or with a note that nothing arose.</source>
        <translation>Báo cáo chưa có số liệu. Nhập số liệu đơn vị báo cáo; báo cáo không phát sinh thì nhập số 0, hoặc ghi chú là không phát sinh.</translation>
    </message>
    <message>
        <source>The working calendar of %1 has not been entered: the deadline of %2 leaves out weekends only. Enter the holidays of that year; the deadline is then counted anew.</source>
        <translation>Lịch làm việc năm %1 chưa được nhập: hạn %2 chỉ mới trừ ngày cuối tuần. Hãy nhập ngày nghỉ của năm đó; hạn sẽ được tính lại.</translation>
    </message>
    <message>
        <source>“%1” is no number of days. Write for example “10 working days”, “15 days” or “10 working days from receipt”, or enter a day.</source>
        <translation>“%1” không phải là số ngày. Ví dụ: “10 ngày làm việc”, “15 ngày”, “10 ngày làm việc từ ngày nhận”, hoặc nhập một ngày.</translation>
    </message>
    <message>
        <source>The form “%1” is not one of the regulation that is in force on the day of the session. Choose one of its forms.</source>
        <translation>Hình thức “%1” không có trong quy định có hiệu lực vào ngày hội nghị. Hãy chọn một hình thức của quy định đó.</translation>
    </message>
    <message>
        <source>%1 belongs to the organiser of the session: giving it the petition is assigning, not transferring. Use “%2”.</source>
        <translation>%1 thuộc cơ quan tổ chức hội nghị: giao kiến nghị cho đơn vị này là phân công, không phải chuyển. Hãy dùng “%2”.</translation>
    </message>
    <message>
        <source>No longer with the superior: %1. Nothing of this escalation waits there any more. Leave the petitions out to enter the paper.</source>
        <translation>Không còn chờ cấp trên: %1. Hồ sơ này không còn kiến nghị nào chờ ý kiến. Để trống danh sách kiến nghị để nhập văn bản của cấp trên.</translation>
    </message>
    <message>
        <source>No longer with the superior: %1. Name petitions that still wait there: %2.</source>
        <translation>Không còn chờ cấp trên: %1. Ghi các kiến nghị còn đang chờ ý kiến: %2.</translation>
    </message>
    <message>
        <source>The petition is anonymous: nobody can be written to. Answer it in public, leave the number out, and enter where and when that was done as the reason why no written reply is needed.</source>
        <translation>Kiến nghị không ghi tên nên không thể trả lời bằng văn bản. Trả lời công khai, để trống số văn bản, và ghi nơi, ngày đã trả lời vào lý do không cần văn bản trả lời.</translation>
    </message>
    <message>
        <source>The chair cannot stand in for %1: there is no such post on %2, the day of the session. Name a post of that day, or leave the field blank.</source>
        <translation>Người chủ trì không thể chủ trì thay %1: ngày %2, ngày tổ chức hội nghị, không có chức danh này. Chọn một chức danh có vào ngày đó, hoặc để trống.</translation>
    </message>
    <message>
        <source>The session %1 has no organiser, whose direct superior is the addressee. Name the organiser of the session first.</source>
        <translation>Hội nghị %1 chưa có cơ quan tổ chức; nơi nhận là cấp trên trực tiếp của cơ quan đó. Nhập cơ quan tổ chức của hội nghị trước.</translation>
    </message>
    <message>
        <source>The day %1 has gone by already on %2, the day of this step. Check it.</source>
        <translation>Ngày %1 đã qua trước ngày %2, ngày của bước này. Đề nghị kiểm tra lại.</translation>
    </message>
    <message>
        <source>A group has people in it. Enter how many stand behind the petition, or leave the number blank while nobody knows it.</source>
        <translation>Tập thể phải có người. Hãy nhập số người kiến nghị, hoặc để trống khi chưa biết.</translation>
    </message>
    <message>
        <source>%1, merged into this petition, was answered with a promise, which is reported on here. Say whether it was kept, yes or no; a promise that ended otherwise is separated from it first.</source>
        <translation>%1 đã gộp vào kiến nghị này, khi trả lời có cam kết; kết quả cam kết được ghi tại đây. Hãy ghi cam kết đã thực hiện hay chưa (có hoặc không); nếu có cam kết kết thúc khác thì tách kiến nghị đó ra trước.</translation>
    </message>
    <message>
        <source>It ended with that unit and that deadline. If it has to go on, use “%1” first.</source>
        <translation>Kiến nghị đã kết thúc với đơn vị và thời hạn đó. Nếu phải giải quyết tiếp thì thực hiện “%1” trước.</translation>
    </message>
    <message>
        <source>There is no %1 on %2, the day of the session. Name the body that is there on that day.</source>
        <translation>Ngày %2, ngày tổ chức hội nghị, không có %1. Ghi cơ quan có vào ngày đó.</translation>
    </message>
    <message>
        <source>There is no post “%1” on %2, the day of the session. Name a post of that day.</source>
        <translation>Ngày %2, ngày tổ chức hội nghị, không có chức danh “%1”. Chọn một chức danh có vào ngày đó.</translation>
    </message>
</context>
<context>
    <name>FinishingDialog</name>
    <message>
        <source>The file is written anew: nothing is left in its unused space.</source>
        <translation>Tệp đã được ghi lại: không còn gì trong phần không dùng.</translation>
    </message>
    <message>
        <source>A new backup is made and verified; %1 older copies that held the words are removed.</source>
        <translation>Đã tạo và kiểm tra bản sao lưu mới; đã xóa %1 bản sao cũ còn giữ nội dung.</translation>
    </message>
    <message>
        <source>The copy %1 is left: %2</source>
        <translation>Bản sao %1 còn lại: %2</translation>
    </message>
    <message>
        <source>The backups in %1 cannot be reached now; they are removed when the place is back.</source>
        <translation>Chưa với tới được các bản sao lưu ở %1; chúng sẽ bị xóa khi nơi ấy có lại.</translation>
    </message>
    <message>
        <source>Still to be done: %1</source>
        <translation>Còn phải làm: %1</translation>
    </message>
    <message>
        <source>The file (%1) is written anew, so that nothing of what was erased is left in its unused space …</source>
        <translation>Đang ghi lại tệp (%1), để không còn sót gì đã xóa …</translation>
    </message>
    <message>
        <source>Do it &amp;later</source>
        <translation>Để &amp;sau</translation>
    </message>
    <message>
        <source>Finishing the erasure</source>
        <translation>Hoàn tất việc xóa</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Tiến độ</translation>
    </message>
    <message>
        <source>The file can be worked in again when this is done. If the machine is switched off meanwhile nothing is lost: what is left is done when the file is opened again.</source>
        <translation>Xong việc này thì làm tiếp được trong tệp. Nếu máy bị tắt giữa chừng thì không mất gì: phần còn lại được làm khi mở lại tệp.</translation>
    </message>
    <message>
        <source>The erasure itself is done and stays. What is left is done when the file is opened again.</source>
        <translation>Việc xóa đã xong và giữ nguyên. Phần còn lại được làm khi mở lại tệp.</translation>
    </message>
    <message>
        <source>The file is written anew. A new backup is made and verified, and older copies that hold the words are removed …</source>
        <translation>Tệp đã được ghi lại. Đang tạo và kiểm tra bản sao lưu mới, rồi bỏ các bản cũ còn giữ những từ ngữ ấy …</translation>
    </message>
    <message>
        <source>Unfinished copies that were left behind are removed: %1.</source>
        <translation>Đã xóa các bản sao dở dang còn sót lại: %1.</translation>
    </message>
</context>
<context>
    <name>FirstStartDialog</name>
    <message>
        <source>Case files (*.doithoai)</source>
        <translation>Tệp hồ sơ (*.doithoai)</translation>
    </message>
    <message>
        <source>Đối Thoại</source>
        <translation>Đối Thoại</translation>
    </message>
    <message>
        <source>First start</source>
        <translation>Bắt đầu lần đầu</translation>
    </message>
    <message>
        <source>Welcome to Đối Thoại</source>
        <translation>Chào mừng đến với Đối Thoại</translation>
    </message>
    <message>
        <source>Three questions, and the office is at work. Everything can be changed later.</source>
        <translation>Ba câu hỏi là có thể làm việc ngay. Mọi thứ đều sửa lại được về sau.</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>Để &amp;sau</translation>
    </message>
    <message>
        <source>&amp;Begin</source>
        <translation>&amp;Bắt đầu</translation>
    </message>
    <message>
        <source>1. Whose office is it?</source>
        <translation>1. Đây là cơ quan nào?</translation>
    </message>
    <message>
        <source>The body whose office it is</source>
        <translation>Cơ quan sử dụng chương trình</translation>
    </message>
    <message>
        <source>Its letterhead stands on the papers. Type some letters, with or without marks.</source>
        <translation>Tên cơ quan đứng ở đầu văn bản. Gõ vài chữ, có dấu hay không dấu đều được.</translation>
    </message>
    <message>
        <source>2. Which file?</source>
        <translation>2. Dùng tệp nào?</translation>
    </message>
    <message>
        <source>A new file in the &amp;usual place</source>
        <translation>Tệp mới ở nơi &amp;thường dùng</translation>
    </message>
    <message>
        <source>A new file in &amp;another place…</source>
        <translation>Tệp mới ở nơi &amp;khác…</translation>
    </message>
    <message>
        <source>A file that is &amp;there already…</source>
        <translation>Tệp đã &amp;có sẵn…</translation>
    </message>
    <message>
        <source>3. With an example?</source>
        <translation>3. Có kèm ví dụ không?</translation>
    </message>
    <message>
        <source>&amp;Empty, with the bodies and posts of Từ Sơn: to work</source>
        <translation>Chưa có &amp;hội nghị nào, đã có các cơ quan, chức danh của Từ Sơn: để làm việc</translation>
    </message>
    <message>
        <source>With a &amp;year of an invented office: to look around and to practise</source>
        <translation>Kèm một &amp;năm của một cơ quan tưởng tượng: để xem và tập làm</translation>
    </message>
    <message>
        <source>Where shall the new file lie?</source>
        <translation>Lưu tệp mới ở đâu?</translation>
    </message>
    <message>
        <source>Which file shall be opened?</source>
        <translation>Mở tệp nào?</translation>
    </message>
    <message>
        <source>There is a file of that name already. Choose “A file that is there already”, or another name.</source>
        <translation>Đã có tệp mang tên này. Hãy chọn “Tệp đã có sẵn”, hoặc đặt tên khác.</translation>
    </message>
    <message>
        <source>Choose the body from the list: type some letters of its name.</source>
        <translation>Hãy chọn cơ quan trong danh sách: gõ vài chữ trong tên.</translation>
    </message>
</context>
<context>
    <name>FormDraft</name>
    <message>
        <source>Brought back what was typed here on %1.</source>
        <translation>Đã lấy lại nội dung nhập dở lúc %1.</translation>
    </message>
    <message>
        <source>Start an&amp;ew</source>
        <translation>&amp;Nhập lại từ đầu</translation>
    </message>
    <message>
        <source>What was typed</source>
        <translation>Nội dung đang nhập</translation>
    </message>
    <message>
        <source>Much was typed here and nothing was done with it yet. Keep it as a draft, so that it stands here again when this opens the next time?</source>
        <translation>Đã nhập khá nhiều nhưng chưa ghi nhận. Giữ lại làm bản nháp để lần sau mở ra vẫn còn?</translation>
    </message>
    <message>
        <source>Keep it as a draft</source>
        <translation>Giữ làm bản nháp</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Bỏ nội dung đã nhập</translation>
    </message>
    <message>
        <source>The draft is not kept</source>
        <translation>Chưa giữ được bản nháp</translation>
    </message>
    <message>
        <source>What you typed stays here and is tried again.</source>
        <translation>Nội dung đã viết vẫn ở đây và sẽ được lưu lại.</translation>
    </message>
    <message>
        <source>Brought back what %1 typed here on %2.</source>
        <translation>Đã lấy lại nội dung %1 nhập dở lúc %2.</translation>
    </message>
</context>
<context>
    <name>FoundModel</name>
    <message>
        <source>Sessions</source>
        <translation>Hội nghị</translation>
    </message>
    <message>
        <source>Petitions</source>
        <translation>Kiến nghị</translation>
    </message>
    <message>
        <source>To the superior</source>
        <translation>Trình cấp trên</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Chức danh</translation>
    </message>
    <message>
        <source>Officials</source>
        <translation>Cán bộ</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Văn bản</translation>
    </message>
    <message>
        <source>Do or go</source>
        <translation>Thao tác, chuyển màn hình</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>hơn %1</translation>
    </message>
    <message>
        <source>Show all in the list</source>
        <translation>Xem tất cả trong danh sách</translation>
    </message>
</context>
<context>
    <name>FrozenPaper</name>
    <message>
        <source>Version %1 as it left the office on %2. It cannot be changed.</source>
        <translation>Bản %1, đúng như khi phát hành ngày %2. Không sửa được nữa.</translation>
    </message>
</context>
<context>
    <name>Handover</name>
    <message>
        <source>Units</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Units below, with their new superior</source>
        <translation>Đơn vị trực thuộc, với cấp trên mới</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Chức vụ</translation>
    </message>
    <message>
        <source>Terms of office</source>
        <translation>Người giữ chức vụ</translation>
    </message>
    <message>
        <source>Open petitions</source>
        <translation>Kiến nghị đang giải quyết</translation>
    </message>
    <message>
        <source>Promises that run</source>
        <translation>Cam kết đang thực hiện</translation>
    </message>
    <message>
        <source>Open dossiers to the superior</source>
        <translation>Hồ sơ trình cấp trên chưa kết thúc</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Hội nghị</translation>
    </message>
    <message>
        <source>Reports that are owed</source>
        <translation>Báo cáo định kỳ còn phải gửi</translation>
    </message>
    <message>
        <source>Settings of the office</source>
        <translation>Thiết lập của cơ quan</translation>
    </message>
    <message>
        <source>RECORD OF A HANDOVER</source>
        <translation>BIÊN BẢN BÀN GIAO</translation>
    </message>
    <message>
        <source>Units that end on %1: %2</source>
        <translation>Đơn vị kết thúc ngày %1: %2</translation>
    </message>
    <message>
        <source>Takes over from %1: %2 (%3)</source>
        <translation>Đơn vị tiếp nhận từ ngày %1: %2 (%3)</translation>
    </message>
    <message>
        <source>Written down on %1 by %2</source>
        <translation>Lập ngày %1, người lập: %2</translation>
    </message>
    <message>
        <source>LEFT TO A PERSON</source>
        <translation>CÒN PHẢI QUYẾT ĐỊNH</translation>
    </message>
    <message>
        <source>Nothing was open with them.</source>
        <translation>Không có việc nào đang giải quyết.</translation>
    </message>
    <message>
        <source>promise kept by</source>
        <translation>cam kết do</translation>
    </message>
    <message>
        <source>passed on to</source>
        <translation>đã chuyển đến</translation>
    </message>
    <message>
        <source>to be resolved by</source>
        <translation>cấp giải quyết</translation>
    </message>
    <message>
        <source>addressed to</source>
        <translation>gửi đến</translation>
    </message>
    <message>
        <source>held, its follow-up goes on under its own number</source>
        <translation>đã tổ chức, tiếp tục theo dõi theo mã của hội nghị</translation>
    </message>
    <message>
        <source>announced: postpone it, or cancel it</source>
        <translation>đã thông báo: hoãn hoặc hủy</translation>
    </message>
    <message>
        <source>planned: hand it over, or cancel it</source>
        <translation>dự kiến: chuyển giao hoặc hủy</translation>
    </message>
    <message>
        <source>planned: organised and chaired by</source>
        <translation>dự kiến: cơ quan tổ chức và chủ trì</translation>
    </message>
    <message>
        <source>planned: name its chair anew</source>
        <translation>dự kiến: chọn lại người chủ trì</translation>
    </message>
    <message>
        <source>its report for its own days is given by</source>
        <translation>báo cáo cho thời gian đã hoạt động do đơn vị sau gửi</translation>
    </message>
    <message>
        <source>setting: name another body</source>
        <translation>thiết lập: chọn cơ quan khác</translation>
    </message>
    <message>
        <source>Name the units that end, the one that takes over, and its first day.</source>
        <translation>Cho biết các đơn vị kết thúc, đơn vị tiếp nhận và ngày đầu tiên của đơn vị đó.</translation>
    </message>
    <message>
        <source>The directory has no unit “%1”.</source>
        <translation>Danh mục không có đơn vị “%1”.</translation>
    </message>
    <message>
        <source>%1 is named twice.</source>
        <translation>%1 được nêu hai lần.</translation>
    </message>
    <message>
        <source>%1 ended on %2 already, before the day of the handover.</source>
        <translation>%1 đã kết thúc ngày %2, trước ngày bàn giao.</translation>
    </message>
    <message>
        <source>%1 was followed by %2 already. Correct the unit first.</source>
        <translation>%1 đã có đơn vị kế tiếp là %2. Hãy sửa đơn vị này trước.</translation>
    </message>
    <message>
        <source>%1 begins only on %2: it cannot end on %3.</source>
        <translation>%1 đến ngày %2 mới bắt đầu: không thể kết thúc ngày %3.</translation>
    </message>
    <message>
        <source>%1 is of another line than the units beside it: Party committees, Councils and People&apos;s Committees are handed over each by themselves.</source>
        <translation>%1 thuộc hệ thống khác với các đơn vị cùng nêu: cấp ủy, HĐND và UBND bàn giao riêng từng hệ thống.</translation>
    </message>
    <message>
        <source>The code %1 is taken by %2. Leave the name out to hand over to it, or choose another code.</source>
        <translation>Mã %1 đã là của %2. Để trống tên nếu bàn giao cho đơn vị này, hoặc chọn mã khác.</translation>
    </message>
    <message>
        <source>%1 ends with this handover: it cannot be the superior of what follows it.</source>
        <translation>%1 kết thúc trong lần bàn giao này: không thể là cấp trên của đơn vị kế tiếp.</translation>
    </message>
    <message>
        <source>The directory has no unit “%1”. Give its name to make it, or add it first.</source>
        <translation>Danh mục không có đơn vị “%1”. Cho biết tên để lập mới, hoặc thêm đơn vị trước.</translation>
    </message>
    <message>
        <source>%1 does not exist on %2: it cannot take over that day.</source>
        <translation>%1 không tồn tại vào ngày %2: không thể tiếp nhận ngày đó.</translation>
    </message>
    <message>
        <source>%1 is of another line: it cannot take over from %2.</source>
        <translation>%1 thuộc hệ thống khác: không thể tiếp nhận từ %2.</translation>
    </message>
    <message>
        <source>%1 was itself followed by %2.</source>
        <translation>Chính %1 đã được %2 kế tiếp.</translation>
    </message>
    <message>
        <source>post made</source>
        <translation>lập chức vụ</translation>
    </message>
    <message>
        <source>%1 begins only on %2, after the last day of %3. Correct it first.</source>
        <translation>%1 đến ngày %2 mới bắt đầu, sau ngày cuối của %3. Hãy sửa trước.</translation>
    </message>
    <message>
        <source>post ended</source>
        <translation>kết thúc chức vụ</translation>
    </message>
    <message>
        <source>term ended</source>
        <translation>kết thúc nhiệm kỳ</translation>
    </message>
    <message>
        <source>unit made</source>
        <translation>lập đơn vị</translation>
    </message>
    <message>
        <source>unit ended, followed by</source>
        <translation>kết thúc đơn vị, kế tiếp là</translation>
    </message>
    <message>
        <source>Handed over on %1 from %2 to %3</source>
        <translation>Bàn giao ngày %1 từ %2 cho %3</translation>
    </message>
</context>
<context>
    <name>HelpTopics</name>
    <message>
        <source>Today&apos;s work</source>
        <translation>Việc hôm nay</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>Màn hình này cho biết</translation>
    </message>
    <message>
        <source>Everything that must be done, the most pressing first: the last day to announce a session, petitions that are overdue or due, what waits for the superior, promises, reports of units, the duty of the year, the calendar, the backup.</source>
        <translation>Mọi việc phải làm, việc gấp nhất ở trên: ngày cuối để thông báo công khai, kiến nghị quá hạn hoặc đến hạn, việc chờ cấp trên, cam kết, báo cáo của đơn vị, chỉ tiêu trong năm, lịch làm việc, sao lưu.</translation>
    </message>
    <message>
        <source>Due today is not overdue; it is overdue tomorrow.</source>
        <translation>Đến hạn hôm nay chưa phải là quá hạn; ngày mai mới quá hạn.</translation>
    </message>
    <message>
        <source>How to work with it</source>
        <translation>Cách làm việc</translation>
    </message>
    <message>
        <source>The button beside a line does what mends it. Enter or a click opens the list behind the line.</source>
        <translation>Nút bên cạnh mỗi dòng làm ngay việc cần làm. Nhấn Enter hoặc bấm chuột để mở danh sách của dòng đó.</translation>
    </message>
    <message>
        <source>Up and Down go from line to line.</source>
        <translation>Phím mũi tên lên, xuống chuyển giữa các dòng.</translation>
    </message>
    <message>
        <source>Plan of the year</source>
        <translation>Kế hoạch năm</translation>
    </message>
    <message>
        <source>The sessions of a year by body and month (Đ.8.1), those of the plan and those held besides it, and what the duty of Đ.11 still asks for.</source>
        <translation>Các hội nghị trong năm theo cơ quan và theo tháng (Đ.8.1), trong kế hoạch và đột xuất, và số còn phải thực hiện theo Điều 11.</translation>
    </message>
    <message>
        <source>A session that stands in no plan is marked as ad hoc, with its reason.</source>
        <translation>Hội nghị không có trong kế hoạch được ghi là đột xuất, kèm lý do.</translation>
    </message>
    <message>
        <source>Enter on a month adds a session there. The plan of last year can be taken over: choose which sessions.</source>
        <translation>Nhấn Enter ở một tháng để thêm hội nghị vào tháng đó. Có thể lấy lại kế hoạch năm trước: chọn những hội nghị cần lấy.</translation>
    </message>
    <message>
        <source>Dialogue sessions</source>
        <translation>Hội nghị đối thoại</translation>
    </message>
    <message>
        <source>A session goes from its plan over preparation, public notice, the day itself and the signed minutes to the report to the superior and the closed dossier. The strip shows where it stands and what comes next.</source>
        <translation>Hội nghị đi từ dự kiến, chuẩn bị, thông báo công khai, ngày tổ chức, ký biên bản đến báo cáo cấp trên và đóng hồ sơ. Dải các bước cho thấy hội nghị đang ở đâu và bước nào tiếp theo.</translation>
    </message>
    <message>
        <source>Beside it stands what is missing, with the article that asks for it and a link to the field that mends it. What is required keeps the step from being taken; what must be justified may pass with a reason, which stays on record; advice is only shown.</source>
        <translation>Bên cạnh là những nội dung chưa đạt, điều khoản quy định và đường dẫn đến ô cần bổ sung. Nội dung bắt buộc thì phải có mới làm được bước tiếp; nội dung phải nêu lý do thì được cho qua khi ghi rõ lý do và lý do được lưu lại; lưu ý chỉ để nhắc.</translation>
    </message>
    <message>
        <source>The public notice (Đ.8.3)</source>
        <translation>Thông báo công khai (Đ.8.3)</translation>
    </message>
    <message>
        <source>Time, participants, place and topic are announced at least 10 days before, the day of the session not counted. The date planner shows the last lawful day to announce, and the first lawful date for a session announced today.</source>
        <translation>Thời gian, thành phần, địa điểm và chủ đề được thông báo trước ít nhất 10 ngày, không tính ngày hội nghị. Lịch chọn ngày cho biết ngày cuối còn kịp thông báo và ngày sớm nhất có thể tổ chức nếu thông báo hôm nay.</translation>
    </message>
    <message>
        <source>A later notice is possible with a reason; the reason goes into the dossier and the result report.</source>
        <translation>Thông báo muộn hơn thì phải ghi rõ lý do; lý do được đưa vào hồ sơ và báo cáo kết quả.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Phím tắt</translation>
    </message>
    <message>
        <source>Enter opens a session, Alt+Left goes back to the list, F11 opens the writing of the minutes.</source>
        <translation>Enter mở hội nghị, Alt+← trở về danh sách, F11 mở chế độ ghi biên bản.</translation>
    </message>
    <message>
        <source>Writing the minutes in the hall</source>
        <translation>Ghi biên bản tại hội nghị</translation>
    </message>
    <message>
        <source>At the left the order of speakers, in the middle the opinion in hand, at the right the minutes as they grow. The clock marks two and three hours.</source>
        <translation>Bên trái là thứ tự phát biểu, ở giữa là ý kiến đang ghi, bên phải là biên bản đang ghi. Đồng hồ đánh dấu mốc 2 giờ và 3 giờ.</translation>
    </message>
    <message>
        <source>Every opinion ends in one of three classes: answered at once, to be verified and answered later, noted for the superior (Đ.9.2).</source>
        <translation>Mỗi ý kiến kết thúc ở một trong ba loại: trả lời ngay tại hội nghị; kiểm tra làm rõ, trả lời sau; ghi nhận, báo cáo cấp trên (Đ.9.2).</translation>
    </message>
    <message>
        <source>F2 takes in a new speaker: name, quarter, a colon and the opinion, then Enter. F4 takes over the agreed reply. F5, F6 and F7 give the class. F8 goes to the opinions that still differ. F11 leaves.</source>
        <translation>F2 thêm người mới: họ tên, khu phố, dấu hai chấm và nội dung, rồi Enter. F4 đưa vào nội dung trả lời đã thống nhất. F5, F6, F7 chọn loại. F8 đến ô ý kiến còn khác nhau. F11 thoát.</translation>
    </message>
    <message>
        <source>A short word and Tab becomes a phrase; the office keeps its own list of them.</source>
        <translation>Gõ chữ tắt rồi nhấn Tab sẽ thành cụm từ; cơ quan tự sửa danh sách cụm từ của mình.</translation>
    </message>
    <message>
        <source>When the power goes</source>
        <translation>Khi mất điện</translation>
    </message>
    <message>
        <source>What is typed is kept at least once a second. At the next start the program says what it brought back.</source>
        <translation>Nội dung đang gõ được giữ lại ít nhất mỗi giây một lần. Lần mở sau, chương trình báo những gì đã lấy lại được.</translation>
    </message>
    <message>
        <source>Petitions</source>
        <translation>Kiến nghị</translation>
    </message>
    <message>
        <source>Every opinion and petition with who raised it, what, who deals with it, its deadline and its state. It stays here until it has an honest end.</source>
        <translation>Mọi ý kiến, kiến nghị: ai nêu, nội dung gì, đơn vị nào xử lý, hạn và trạng thái. Kiến nghị được theo dõi cho đến khi có kết quả thật sự.</translation>
    </message>
    <message>
        <source>Complaints, denunciations and court matters lie outside the regulation (Đ.1.2): they end as out of scope, with the place the sender was directed to.</source>
        <translation>Khiếu nại, tố cáo và việc của tòa án nằm ngoài phạm vi điều chỉnh (Đ.1.2): kết thúc ở loại ngoài phạm vi, ghi rõ nơi đã hướng dẫn người gửi.</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>Thời hạn</translation>
    </message>
    <message>
        <source>The regulation sets no deadline for answering: deadlines are the office&apos;s own, with their basis. Each one explains itself: day 0, every day counted and skipped, the last day.</source>
        <translation>Quy định không ấn định hạn trả lời: hạn do cơ quan đặt, kèm căn cứ. Mỗi hạn đều giải thích được: ngày bắt đầu, từng ngày được tính và không tính, ngày cuối.</translation>
    </message>
    <message>
        <source>Several at once</source>
        <translation>Làm nhiều kiến nghị một lúc</translation>
    </message>
    <message>
        <source>Choose rows with Shift or Ctrl and the arrow keys, or all with Ctrl+A; what all of them may do stands below the list.</source>
        <translation>Chọn nhiều dòng bằng Shift hoặc Ctrl với phím mũi tên, hoặc chọn hết bằng Ctrl+A; những việc làm được cho tất cả hiện ở phía dưới danh sách.</translation>
    </message>
    <message>
        <source>To the superior</source>
        <translation>Trình cấp trên</translation>
    </message>
    <message>
        <source>What the organiser cannot decide goes to the direct superior with its dossier (Đ.7): the signed minutes, the dossier, the related documents, the opinions that still differ, the results so far. A part that does not exist is stated as none.</source>
        <translation>Nội dung vượt quá khả năng giải quyết được trình cấp trên trực tiếp kèm hồ sơ (Đ.7): biên bản đã ký, hồ sơ, tài liệu liên quan, ý kiến còn khác nhau, kết quả đã thực hiện. Phần nào không có thì ghi rõ là không có.</translation>
    </message>
    <message>
        <source>A dossier has a clock of its own: when an answer is expected, how long it has been silent, when the superior was asked for its opinion.</source>
        <translation>Mỗi hồ sơ trình có thời hạn riêng: ngày mong có ý kiến, đã bao lâu chưa có ý kiến, các lần đề nghị cho ý kiến.</translation>
    </message>
    <message>
        <source>Dialogue duty</source>
        <translation>Chỉ tiêu đối thoại</translation>
    </message>
    <message>
        <source>The posts of Đ.11 hold at least two sessions a year. The duty lies on the post: two holders in a year add up to its two. A session credits several posts when they are named as co-chairs.</source>
        <translation>Các chức danh nêu tại Điều 11 đối thoại ít nhất 2 lần một năm. Chỉ tiêu tính theo chức danh: hai người giữ chức danh trong năm thì cộng lại. Một hội nghị được tính cho nhiều chức danh khi ghi là đồng chủ trì.</translation>
    </message>
    <message>
        <source>Within the year nobody is in default: it shows what is done and what can still be held until 31 December. A deputy&apos;s session stands apart.</source>
        <translation>Trong năm chưa ai bị coi là thiếu: chỉ nêu số đã thực hiện và số còn có thể tổ chức đến 31/12. Hội nghị do cấp phó chủ trì được nêu riêng.</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Báo cáo</translation>
    </message>
    <message>
        <source>The figures of a half-year or a year beside the period before and a year ago (Đ.13, Đ.14), made from the recorded steps: made again later, they are the same.</source>
        <translation>Số liệu 6 tháng hoặc năm, đặt cạnh kỳ trước và cùng kỳ năm trước (Đ.13, Đ.14), tính từ các bước đã ghi: lập lại sau này vẫn cho cùng số liệu.</translation>
    </message>
    <message>
        <source>Carried over, received and reopened are always as many as closed and remaining; where they are not, the report names the cases and prints as a draft.</source>
        <translation>Số chuyển sang, tiếp nhận và mở lại luôn bằng số đã kết thúc và còn lại; nếu không bằng, báo cáo nêu rõ hồ sơ nào và in là dự thảo.</translation>
    </message>
    <message>
        <source>Reports of units</source>
        <translation>Báo cáo của đơn vị</translation>
    </message>
    <message>
        <source>Ward Party committees and attached cells report each half-year and year to Văn phòng Thành ủy and Ban Dân vận. Blank is not zero: a nil return is a return.</source>
        <translation>Đảng ủy các phường và các chi, đảng bộ trực thuộc báo cáo 6 tháng, năm gửi Văn phòng Thành ủy và Ban Dân vận. Để trống không phải là số 0: báo cáo không phát sinh cũng là báo cáo.</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Văn bản</translation>
    </message>
    <message>
        <source>The papers as they left the office, each with its number, its day and its version. They are frozen: a correction is a new version, the old one stays.</source>
        <translation>Các văn bản đúng như khi ban hành, có số, ngày và bản. Văn bản đã chốt thì không sửa: đính chính là một bản mới, bản cũ giữ nguyên.</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Danh mục</translation>
    </message>
    <message>
        <source>Bodies with their superiors and dates, posts with their duty, officials with their terms of office, the working calendar, the regulations in force.</source>
        <translation>Cơ quan với cấp trên và thời gian tồn tại, chức danh với chỉ tiêu, cán bộ với thời gian giữ chức, lịch làm việc, các quy định có hiệu lực.</translation>
    </message>
    <message>
        <source>Nothing is overwritten: a body that ends gets a last day and a successor, and old sessions keep the names of their time.</source>
        <translation>Không ghi đè: cơ quan kết thúc thì ghi ngày cuối và cơ quan kế thừa, hội nghị cũ giữ tên của thời điểm đó.</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Nhật ký</translation>
    </message>
    <message>
        <source>Who changed what and when, with what stood there before and after. Its rows are chained: a row that was changed or taken out is found by the check.</source>
        <translation>Ai đã sửa gì, khi nào, trước và sau ra sao. Các dòng được nối chuỗi: dòng bị sửa hay bị xóa sẽ bị phát hiện khi kiểm tra.</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Tất cả phím tắt</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Ở mọi nơi</translation>
    </message>
    <message>
        <source>Ctrl+K finds everything. Ctrl+F filters the list. Ctrl+N adds. Ctrl+Z takes back an edit, Ctrl+Shift+Z does it again.</source>
        <translation>Ctrl+K tìm mọi thứ. Ctrl+F lọc danh sách. Ctrl+N thêm mới. Ctrl+Z hoàn tác một lần sửa, Ctrl+Shift+Z làm lại.</translation>
    </message>
    <message>
        <source>Alt and an underlined letter presses what carries it. Tab goes on, Shift+Tab back; Space presses, Enter opens.</source>
        <translation>Alt và chữ gạch chân để bấm nút có chữ đó. Tab đi tiếp, Shift+Tab lùi lại; phím cách để bấm, Enter để mở.</translation>
    </message>
    <message>
        <source>In dialogs</source>
        <translation>Trong hộp thoại</translation>
    </message>
    <message>
        <source>The file and its backups</source>
        <translation>Tệp và sao lưu</translation>
    </message>
    <message>
        <source>No Save button</source>
        <translation>Không có nút Lưu</translation>
    </message>
    <message>
        <source>What is typed is kept within a second. The foot of the window says when something was saved last.</source>
        <translation>Nội dung nhập được giữ trong vòng một giây. Cuối cửa sổ cho biết lần lưu gần nhất.</translation>
    </message>
    <message>
        <source>All of the office&apos;s work lies in one file. It is locked while the program is open; a second program may look, not change.</source>
        <translation>Toàn bộ công việc của cơ quan nằm trong một tệp. Tệp được khóa khi chương trình đang mở; chương trình thứ hai chỉ xem, không sửa được.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sao lưu</translation>
    </message>
    <message>
        <source>When something goes wrong</source>
        <translation>Khi có trục trặc</translation>
    </message>
    <message>
        <source>A message says what happened, what was kept and what to do. What you typed stays on the screen until it could be kept.</source>
        <translation>Thông báo cho biết việc gì đã xảy ra, những gì đã được giữ và phải làm gì. Nội dung đã nhập vẫn nằm trên màn hình cho đến khi lưu được.</translation>
    </message>
    <message>
        <source>Ctrl+Enter does what the coloured button does. Esc turns away; what was typed is kept and offered again.</source>
        <translation>Ctrl+Enter như bấm nút có màu. Esc để thôi; nội dung đã nhập được giữ lại và đưa ra lần sau.</translation>
    </message>
    <message>
        <source>Files of figures</source>
        <translation>Tệp số liệu</translation>
    </message>
    <message>
        <source>A unit with its own copy of the program sends its figures as a signed file: the report screen writes it, the list of unit reports takes it in after showing each figure beside the one that stands.</source>
        <translation>Đơn vị dùng chương trình này gửi số liệu bằng một tệp có ký: màn hình Báo cáo ghi tệp, danh sách báo cáo đơn vị nhận tệp sau khi cho xem từng số cạnh số đang có.</translation>
    </message>
    <message>
        <source>The first file of a unit shows the fingerprint of its key: compare it on the telephone. A file signed with another key, or changed on its way by one letter, is refused by name. It holds no petitioner&apos;s data.</source>
        <translation>Tệp đầu tiên của một đơn vị hiện mã nhận dạng của khóa: hãy đối chiếu qua điện thoại. Tệp ký bằng khóa khác, hoặc bị sửa dù một chữ trên đường đi, đều bị từ chối và nói rõ chỗ sửa. Tệp không chứa thông tin của người kiến nghị.</translation>
    </message>
    <message>
        <source>A paper is made on the page of its case: the list there says which can be made, what is missing, and which were issued.</source>
        <translation>Văn bản được lập ngay tại trang của vụ việc: danh sách ở đó cho biết văn bản nào lập được, còn thiếu gì, văn bản nào đã ban hành.</translation>
    </message>
    <message>
        <source>Writing and issuing</source>
        <translation>Soạn và ban hành</translation>
    </message>
    <message>
        <source>Edit the words opens the page: write in the yellow fields. What you write is kept with the case and stays when the paper is made anew; take it away, and the program proposes its words again.</source>
        <translation>Nút Sửa lời văn mở trang văn bản: viết vào các ô màu vàng. Lời đã viết được lưu cùng vụ việc và giữ nguyên khi lập lại văn bản; xóa đi thì chương trình lại gợi ý lời của mình.</translation>
    </message>
    <message>
        <source>Issuing takes the number, freezes the pages and files them under every case that they are about. A transfer takes two numbers, of the slip and of the letter. The step that asks for such a number afterwards finds it filled in.</source>
        <translation>Ban hành là lấy số, khóa nội dung và lưu vào hồ sơ của mọi vụ việc mà văn bản nói đến. Chuyển kiến nghị lấy hai số: của phiếu chuyển và của công văn thông báo. Bước xử lý sau đó cần số nào thì số ấy đã được điền sẵn.</translation>
    </message>
    <message>
        <source>A number that another paper has is refused; a number with a letter, 21a, is lawful. A state secret has no place on this machine.</source>
        <translation>Số đã cấp cho văn bản khác thì không nhận; số có thêm chữ như 21a là hợp lệ. Không soạn văn bản mật trên máy này.</translation>
    </message>
    <message>
        <source>Number books and the register</source>
        <translation>Sổ số văn bản và sổ đăng ký</translation>
    </message>
    <message>
        <source>Papers of the Party are numbered per kind and term, those of state bodies per year. Number books settles it, and with which number a book begins.</source>
        <translation>Văn bản của Đảng đánh số theo từng loại, theo nhiệm kỳ; của cơ quan nhà nước theo năm. Mục Sổ số quy định điều đó và số bắt đầu của từng sổ.</translation>
    </message>
    <message>
        <source>The register also takes papers that were made elsewhere, so that their numbers are not given twice, and what comes in. It is searched with or without marks and exported as a spreadsheet.</source>
        <translation>Sổ đăng ký ghi cả văn bản lập ở nơi khác, để không cấp trùng số, và văn bản đến. Tìm được có dấu hoặc không dấu, xuất ra bảng tính.</translation>
    </message>
    <message>
        <source>Attachments and the dossier</source>
        <translation>Tệp kèm theo và hồ sơ</translation>
    </message>
    <message>
        <source>Files are dropped onto a case, or attached with the button, and lie in the office&apos;s file once each. Their title is what lists and the dossier call them.</source>
        <translation>Thả tệp vào vụ việc, hoặc bấm nút đính kèm; mỗi tệp chỉ lưu một lần trong tệp dữ liệu của cơ quan. Tiêu đề là tên gọi của tệp trong danh sách và trong hồ sơ.</translation>
    </message>
    <message>
        <source>A signed paper that was made elsewhere stands in for its part of the dossier when its title begins with “Biên bản hội nghị” or “Báo cáo kết quả”.</source>
        <translation>Văn bản đã ký lập ở nơi khác được tính là thành phần của hồ sơ khi tiêu đề bắt đầu bằng “Biên bản hội nghị” hoặc “Báo cáo kết quả”.</translation>
    </message>
    <message>
        <source>The dossier of a session, or of what goes to the superior, is one PDF with cover, contents, one run of page numbers and bookmarks. What cannot be a page is listed and saved in a folder beside it. While a required part is missing it is refused, and says which.</source>
        <translation>Hồ sơ của hội nghị, hoặc hồ sơ trình cấp trên, là một tệp PDF có bìa, mục lục, số trang liên tục và dấu trang. Tệp không thành trang được thì ghi vào mục lục và lưu trong thư mục bên cạnh. Còn thiếu thành phần bắt buộc thì chưa lập được, và chương trình nêu rõ thiếu gì.</translation>
    </message>
    <message>
        <source>How papers look</source>
        <translation>Hình thức văn bản</translation>
    </message>
    <message>
        <source>The settings choose the layout, how much of a petitioner&apos;s name is shown, place and contact, both sides of the sheet, report or submission to the superior. Public papers never show a telephone number or an address.</source>
        <translation>Phần Thiết lập chọn thể thức, mức hiện họ tên người kiến nghị, địa danh và đầu mối liên hệ, in hai mặt, báo cáo hay tờ trình cấp trên. Văn bản công khai không bao giờ ghi số điện thoại, địa chỉ.</translation>
    </message>
    <message>
        <source>A backup is a whole copy that was opened and checked. One is made when the program closes and before a table is taken in; the newest of each of 7 days, 8 weeks and 24 months is kept. The foot of the window says how old the last one is and opens them.</source>
        <translation>Bản sao lưu là bản chép trọn vẹn đã được mở và kiểm tra. Chương trình sao lưu khi đóng và trước khi nhận bảng; giữ bản mới nhất của mỗi ngày trong 7 ngày, mỗi tuần trong 8 tuần, mỗi tháng trong 24 tháng. Dòng cuối cửa sổ cho biết bản mới nhất đã bao lâu và mở danh sách.</translation>
    </message>
    <message>
        <source>There each backup can be tried out, which touches nothing, and brought back: the file as it was stays beside it. A second place, a stick perhaps, gets every backup too; the program asks for it when it comes back.</source>
        <translation>Ở đó có thể thử khôi phục từng bản (không đụng đến tệp) và khôi phục thật: tệp trước đó vẫn được giữ bên cạnh. Nơi thứ hai, chẳng hạn một USB, cũng nhận mọi bản sao lưu; khi có lại, chương trình sẽ hỏi.</translation>
    </message>
    <message>
        <source>A deadline that is given in days (a usual one from the list, or the office&apos;s own) is counted anew when the working calendar changes; the difference is shown before it is kept. A day that was set by hand stays. What was answered or ended keeps the days that it had.</source>
        <translation>Hạn cho theo số ngày (chọn trong danh sách hoặc do cơ quan đặt) được tính lại khi lịch làm việc thay đổi; thay đổi được cho xem trước khi ghi. Hạn đặt bằng một ngày thì giữ nguyên. Kiến nghị đã trả lời hoặc đã kết thúc giữ nguyên các ngày đã có.</translation>
    </message>
    <message>
        <source>When three quarters of the time have passed, the petition is shown among today&apos;s work and by the filter of the list; so is what nobody has taken a step on for long (a setting).</source>
        <translation>Khi đã qua ba phần tư thời hạn, kiến nghị được nêu trong Việc hôm nay và ở bộ lọc của danh sách; việc lâu không ai xử lý cũng vậy (theo thiết lập).</translation>
    </message>
    <message>
        <source>How many a post owes is the word of one regulation, never a mixture by months: of the one in force on 31 December, or on the post&apos;s last day where it ended within the year. A post or a regulation that was there for fewer days than a public notice takes owes nothing.</source>
        <translation>Chỉ tiêu cả năm của một chức danh theo đúng một quy định, không chia theo tháng: quy định có hiệu lực ngày 31/12, hoặc ngày cuối của chức danh nếu chức danh kết thúc trong năm. Chức danh hoặc quy định tồn tại ít ngày hơn thời gian thông báo công khai thì không có chỉ tiêu.</translation>
    </message>
    <message>
        <source>Units that merge</source>
        <translation>Sáp nhập đơn vị</translation>
    </message>
    <message>
        <source>“Hand over” ends several units together, makes their successor or takes one that is there, and hands over what is open: petitions, promises, dossiers, units below. The record lists every case with its code, before and after, and what is left to a person; it can be saved and printed.</source>
        <translation>“Bàn giao” kết thúc nhiều đơn vị cùng lúc, lập đơn vị kế tiếp hoặc dùng đơn vị đã có, và bàn giao việc đang theo dõi: kiến nghị, cam kết, hồ sơ trình, đơn vị trực thuộc. Biên bản liệt kê từng việc theo mã, trước và sau, và những việc còn phải quyết định; có thể lưu và in.</translation>
    </message>
    <message>
        <source>A new regulation</source>
        <translation>Quy định mới</translation>
    </message>
    <message>
        <source>A regulation comes in as a file. It may be based on another one and say only what is different: numbers, levels, forms, rules. It takes force on its first day, and the one before ends the day before; each session follows the one of its own day, for ever.</source>
        <translation>Quy định được nhận từ một tệp. Tệp có thể dựa trên quy định khác và chỉ nêu điểm khác: con số, cấp, hình thức, quy tắc. Quy định có hiệu lực từ ngày đầu tiên, quy định trước hết hiệu lực vào ngày liền trước; mỗi hội nghị luôn theo quy định của ngày tổ chức.</translation>
    </message>
    <message>
        <source>Days of two regulations never lie over one another. Days without any are named, and a session on one of them is refused.</source>
        <translation>Thời gian của hai quy định không chồng lên nhau. Những ngày không có quy định được nêu rõ, hội nghị vào ngày đó bị từ chối.</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>Dữ liệu cá nhân</translation>
    </message>
    <message>
        <source>Of a person are kept: the name, to answer and to tell cases apart; address and telephone, to reach the person and to know which ward answers; kind and number of petitioners, for the figures; and what was said. Who sent a denunciation is shown to nobody.</source>
        <translation>Về một người, tệp giữ: họ tên, để trả lời và phân biệt vụ việc; địa chỉ và điện thoại, để liên hệ và biết phường nào trả lời; loại và số người kiến nghị, để thống kê; và nội dung đã nêu. Người gửi đơn tố cáo không hiện cho ai.</translation>
    </message>
    <message>
        <source>“Personal data…” on a petition&apos;s page, or Ctrl+K, shows everything that is held about a person, prints it for that person, corrects it, and erases it: the case and its figures stay, the name goes, from older backups too. Issued papers stay until their period of keeping is over.</source>
        <translation>“Dữ liệu cá nhân…” trên trang kiến nghị, hoặc Ctrl+K, cho xem mọi dữ liệu đang giữ về một người, in cho người đó, sửa, và xóa: vụ việc và số liệu vẫn giữ, tên bị xóa, cả ở bản sao lưu cũ. Văn bản đã ban hành được giữ đến hết thời hạn lưu trữ.</translation>
    </message>
    <message>
        <source>Alt+1 to Alt+9 and Alt+0 go to the screens in their order. Alt+Left goes back. Ctrl+R reads the screen anew. F1 opens this help, Ctrl+comma the settings, Ctrl+L locks the window.</source>
        <translation>Alt+1 đến Alt+9 và Alt+0 mở các màn hình theo thứ tự. Alt+Trái quay lại. Ctrl+R đọc lại màn hình. F1 mở hướng dẫn này, Ctrl+dấu phẩy mở thiết lập, Ctrl+L khóa cửa sổ.</translation>
    </message>
    <message>
        <source>People and roles</source>
        <translation>Người dùng và vai trò</translation>
    </message>
    <message>
        <source>Who works</source>
        <translation>Ai làm việc</translation>
    </message>
    <message>
        <source>Without accounts the file is open to whoever can open it. From the first account on the program asks who works. The name at the foot of the window opens what concerns people: the list, one&apos;s own password, the lock.</source>
        <translation>Khi chưa có người dùng, ai mở được tệp đều làm việc được. Từ người dùng đầu tiên, chương trình hỏi ai làm việc. Tên ở chân cửa sổ mở các việc về người dùng: danh sách, mật khẩu của mình, khóa cửa sổ.</translation>
    </message>
    <message>
        <source>Each person acts in their own name, which stands in the steps and in the journal.</source>
        <translation>Mỗi người làm việc bằng tên của mình; tên đó ghi trong các bước và trong nhật ký.</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Vai trò</translation>
    </message>
    <message>
        <source>A role says which acts a person may do; several roles may go together. What is not for a role says so beside the step, and names who does it. No role passes a rule of the regulation.</source>
        <translation>Vai trò cho biết một người được làm những việc gì; một người có thể có nhiều vai trò. Việc không thuộc vai trò thì ghi rõ bên cạnh bước đó, kèm vai trò được làm. Không vai trò nào vượt qua được một điều của Quy định.</translation>
    </message>
    <message>
        <source>Let at least two people be keepers: only a keeper can replace a forgotten password.</source>
        <translation>Nên có ít nhất hai người quản trị: chỉ người quản trị đặt lại được mật khẩu bị quên.</translation>
    </message>
    <message>
        <source>The lock</source>
        <translation>Khóa cửa sổ</translation>
    </message>
    <message>
        <source>Ctrl+L locks the window at once; it locks itself when nobody touches it for some minutes, but not while minutes are being taken. What was being typed is kept. Somebody else can sign in there and work on.</source>
        <translation>Ctrl+L khóa cửa sổ ngay; cửa sổ tự khóa khi không ai dùng trong một số phút, nhưng không khóa khi đang ghi biên bản. Chữ đang gõ dở vẫn được giữ. Người khác có thể đăng nhập tại đó để làm việc tiếp.</translation>
    </message>
    <message>
        <source>In the settings stand the period of keeping (today&apos;s list tells what is past it, and a protocol destroys it) and whether it is recorded who looks at full names: then lists and search show initials, and opening a petition, the live session, a paper or an attached file is a look, recorded once a day.</source>
        <translation>Trong phần thiết lập có thời hạn lưu giữ (việc hôm nay cho biết hồ sơ nào đã quá hạn, và hủy theo biên bản) và việc có ghi lại ai xem họ tên đầy đủ hay không: khi đó danh sách và tìm kiếm chỉ hiện chữ viết tắt, còn mở một kiến nghị, hội nghị đang diễn ra, văn bản hay tệp đính kèm là một lần xem, mỗi ngày ghi một lần.</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Trợ giúp</translation>
    </message>
    <message>
        <source>Topics of the help</source>
        <translation>Mục trợ giúp</translation>
    </message>
    <message>
        <source>States and steps</source>
        <translation>Trạng thái và các bước</translation>
    </message>
    <message>
        <source>Choose a state with the arrow keys or the mouse: the steps that lead out of it stand out. The state of the case you come from is filled.</source>
        <translation>Chọn một trạng thái bằng phím mũi tên hoặc chuột: các bước đi tiếp sẽ nổi lên. Trạng thái của hồ sơ đang xem được tô đậm.</translation>
    </message>
    <message>
        <source>From “%1”</source>
        <translation>Từ trạng thái “%1”</translation>
    </message>
    <message>
        <source>Nothing leads out of it: the case has ended.</source>
        <translation>Không còn bước nào nữa: hồ sơ đã kết thúc.</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>The table cannot be read: row %1 holds a NUL byte. Save it again as CSV UTF-8. Nothing was written.</source>
        <translation>Không đọc được bảng: dòng %1 có ký tự NUL. Hãy lưu lại dưới dạng CSV UTF-8. Chưa ghi gì vào tệp.</translation>
    </message>
    <message>
        <source>The table cannot be read: row %1 is not UTF-8 text. Save it as CSV UTF-8. Nothing was written.</source>
        <translation>Không đọc được bảng: dòng %1 không phải văn bản UTF-8. Hãy lưu dưới dạng CSV UTF-8. Chưa ghi gì vào tệp.</translation>
    </message>
    <message>
        <source>The table cannot be read: in row %1, column %2, a quotation mark stands alone. Put the cell in quotation marks and write each one inside it twice. Nothing was written.</source>
        <translation>Không đọc được bảng: dòng %1, cột %2 có dấu ngoặc kép lẻ. Hãy đặt cả ô trong dấu ngoặc kép và viết đôi mỗi dấu ngoặc kép bên trong. Chưa ghi gì vào tệp.</translation>
    </message>
    <message>
        <source>The table cannot be read: it is not UTF-16 text. Nothing was written.</source>
        <translation>Không đọc được bảng: không phải văn bản UTF-16. Chưa ghi gì vào tệp.</translation>
    </message>
    <message>
        <source>The table has a heading but no rows: there was nothing to take in.</source>
        <translation>Bảng chỉ có dòng tiêu đề, không có dòng nào để nhập.</translation>
    </message>
    <message>
        <source>This petition was imported before; the row changes nothing.</source>
        <translation>Kiến nghị này đã được nhập trước đây; dòng này không làm thay đổi gì.</translation>
    </message>
    <message>
        <source>“%1” is no day: the day comes first, then the month. Write it as day/month/year, for example 15/03/2023.</source>
        <translation>“%1” không phải là ngày: ghi ngày trước, tháng sau. Hãy ghi theo dạng ngày/tháng/năm, ví dụ 15/03/2023.</translation>
    </message>
    <message>
        <source>“%1” is a day that the calendar does not have. Write an existing day as day/month/year.</source>
        <translation>“%1” là ngày không có trong lịch. Hãy ghi ngày có thật theo dạng ngày/tháng/năm.</translation>
    </message>
    <message>
        <source>“%1” is no day. Write it as day/month/year, for example 15/03/2023.</source>
        <translation>“%1” không phải là ngày. Hãy ghi theo dạng ngày/tháng/năm, ví dụ 15/03/2023.</translation>
    </message>
    <message>
        <source>The table has two columns for the same thing: “%1” is the second one. Take one of them out. Nothing was written.</source>
        <translation>Bảng có hai cột cùng một nội dung: “%1” là cột thứ hai. Hãy bỏ một cột. Chưa ghi gì vào tệp.</translation>
    </message>
    <message>
        <source>The column “%1” is not known and was not read.</source>
        <translation>Không rõ cột “%1” nên cột này không được đọc.</translation>
    </message>
    <message>
        <source>The row has more cells (%1) than the heading (%2). Put cells that hold a separator in quotation marks.</source>
        <translation>Dòng có nhiều ô (%1) hơn dòng tiêu đề (%2). Hãy đặt ô có dấu phân cách trong dấu ngoặc kép.</translation>
    </message>
    <message>
        <source>The day on which the petition was received is missing. Write it as day/month/year.</source>
        <translation>Thiếu ngày tiếp nhận kiến nghị. Hãy ghi theo dạng ngày/tháng/năm.</translation>
    </message>
    <message>
        <source>Nobody knows the unit “%1”: the petition comes in without a unit. Name one when you assign it.</source>
        <translation>Danh mục không có đơn vị “%1”: kiến nghị được nhập mà chưa có đơn vị xử lý. Hãy chọn đơn vị khi giao chuẩn bị trả lời.</translation>
    </message>
    <message>
        <source>“%1” is no number. Write a whole number.</source>
        <translation>“%1” không phải là số. Hãy ghi một số nguyên.</translation>
    </message>
    <message>
        <source>“%1” is no code of a session.</source>
        <translation>“%1” không phải là mã hội nghị.</translation>
    </message>
    <message>
        <source>The table is empty: it has not even a heading. Nothing was written.</source>
        <translation>Bảng trống, không có cả dòng tiêu đề. Chưa ghi gì vào tệp.</translation>
    </message>
    <message>
        <source>The table lacks indispensable columns: %1. Add them, or give one value for all rows (--set key=value). Nothing was written.</source>
        <translation>Bảng thiếu cột bắt buộc: %1. Hãy thêm cột, hoặc cho một giá trị chung cho mọi dòng (--set khóa=giá trị). Chưa ghi gì vào tệp.</translation>
    </message>
    <message>
        <source>Row %1 has more cells than the heading. Nothing was written.</source>
        <translation>Dòng %1 có nhiều ô hơn dòng tiêu đề. Chưa ghi gì vào tệp.</translation>
    </message>
    <message>
        <source>Row %1: %2 Nothing was written.</source>
        <translation>Dòng %1: %2 Chưa ghi gì vào tệp.</translation>
    </message>
    <message>
        <source>“%1” is missing. Give it a value.</source>
        <translation>Thiếu “%1”. Hãy cho giá trị.</translation>
    </message>
    <message>
        <source>%1: “%2” is no day. Write it as day/month/year, for example 15/03/2023.</source>
        <translation>%1: “%2” không phải là ngày. Hãy ghi theo dạng ngày/tháng/năm, ví dụ 15/03/2023.</translation>
    </message>
    <message>
        <source>%1: “%2” is no number. Write a whole number.</source>
        <translation>%1: “%2” không phải là số. Hãy ghi một số nguyên.</translation>
    </message>
    <message>
        <source>%1: “%2” is not known. There is: %3.</source>
        <translation>%1: không có “%2”. Các giá trị: %3.</translation>
    </message>
    <message>
        <source>%1: nobody knows the unit “%2”.</source>
        <translation>%1: danh mục không có đơn vị “%2”.</translation>
    </message>
    <message>
        <source>There is no key “%1” here.</source>
        <translation>Không có khóa “%1”.</translation>
    </message>
    <message>
        <source>post: nobody knows the post “%1”.</source>
        <translation>post: danh mục không có chức danh “%1”.</translation>
    </message>
    <message>
        <source>kind: “%1” is not known. There is: off, work.</source>
        <translation>kind: không có “%1”. Các giá trị: off, work.</translation>
    </message>
    <message>
        <source>Tables are read in these encodings: %1. Save a table in “%2” as CSV UTF-8 first.</source>
        <translation>Bảng đọc được các bảng mã: %1. Hãy lưu bảng “%2” thành CSV UTF-8 trước.</translation>
    </message>
    <message>
        <source>The table was written in %1 and was read as such.</source>
        <translation>Bảng dùng bảng mã %1 và đã được đọc theo bảng mã đó.</translation>
    </message>
    <message>
        <source>Words such as “ơng” lack their ư: it was lost before this file was made. Check the words against the paper.</source>
        <translation>Có chữ như “ơng” thiếu “ư”: chữ này đã mất từ trước khi lập tệp. Hãy đối chiếu lại với bản giấy.</translation>
    </message>
    <message>
        <source>The table has more than %1 rows: these are no units&apos; reports. Nothing was read.</source>
        <translation>Bảng có hơn %1 dòng: đây không phải báo cáo của đơn vị. Không đọc gì.</translation>
    </message>
    <message>
        <source>The table has no headings of a unit&apos;s report. Use the form that the program prints (print unit-form), or headings such as unit, sessions, received.</source>
        <translation>Bảng không có tiêu đề của báo cáo đơn vị. Hãy dùng biểu do chương trình in (print unit-form), hoặc các tiêu đề như unit, sessions, received.</translation>
    </message>
    <message>
        <source>There is no unit “%1”.</source>
        <translation>Không có đơn vị “%1”.</translation>
    </message>
    <message>
        <source>“%1” is no day.</source>
        <translation>“%1” không phải là ngày.</translation>
    </message>
    <message>
        <source>“%1” is no whole number. A figure that is not known stays blank.</source>
        <translation>“%1” không phải số nguyên. Số liệu chưa biết thì để trống.</translation>
    </message>
    <message>
        <source>%1 stands there with these figures.</source>
        <translation>%1 đã có đúng số liệu này.</translation>
    </message>
    <message>
        <source>The file is no spreadsheet (XLSX) that can be read. Open it, save it anew and try again.</source>
        <translation>Tệp không phải bảng tính (XLSX) đọc được. Hãy mở, lưu lại rồi thử lại.</translation>
    </message>
    <message>
        <source>The spreadsheet is larger than any table of an office. Nothing was read.</source>
        <translation>Bảng tính lớn quá mức một bảng của cơ quan. Không đọc gì.</translation>
    </message>
    <message>
        <source>The spreadsheet has more than %1 rows. Nothing was read.</source>
        <translation>Bảng tính có hơn %1 dòng. Không đọc gì.</translation>
    </message>
    <message>
        <source>The table cannot be read: in row %1, column %2, a cell has more than %3 characters. A quotation mark may be missing there. Nothing was written.</source>
        <translation>Không đọc được bảng: ở dòng %1, cột %2, một ô có hơn %3 ký tự. Có thể ở đó thiếu một dấu ngoặc kép. Chưa ghi gì.</translation>
    </message>
    <message>
        <source>The table cannot be read: row %1 has more than %2 columns. Nothing was written.</source>
        <translation>Không đọc được bảng: dòng %1 có hơn %2 cột. Chưa ghi gì.</translation>
    </message>
    <message>
        <source>The table cannot be read: it has more than %1 rows. Divide it. Nothing was written.</source>
        <translation>Không đọc được bảng: bảng có hơn %1 dòng. Hãy chia nhỏ. Chưa ghi gì.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read. Check its name and whether you may read it.</source>
        <translation>Không đọc được tệp %1. Hãy xem lại tên tệp và quyền đọc.</translation>
    </message>
    <message>
        <source>%1 is no file that can be taken in: it is a folder or a device.</source>
        <translation>%1 không phải tệp để nhập: đó là thư mục hoặc thiết bị.</translation>
    </message>
    <message>
        <source>%1 is larger than any file of this kind that an office writes (%2). Nothing was read.</source>
        <translation>%1 lớn hơn mọi tệp loại này của một cơ quan (%2). Chưa đọc gì.</translation>
    </message>
    <message>
        <source>%1 is a pipe into which nobody writes: there is nothing to read.</source>
        <translation>%1 là ống dẫn không có ai ghi vào: không có gì để đọc.</translation>
    </message>
    <message>
        <source>None of the first %1 rows can be taken. The first of them: %2 Nothing was written.</source>
        <translation>Không nhập được dòng nào trong %1 dòng đầu. Dòng đầu tiên: %2 Chưa ghi gì.</translation>
    </message>
    <message>
        <source>The table has more than %1 rows: that is no list of an office. Nothing was written.</source>
        <translation>Bảng có hơn %1 dòng: đó không phải danh sách của một cơ quan. Chưa ghi gì.</translation>
    </message>
    <message>
        <source>The unit %1 stands below the row that names it. Put it above.</source>
        <translation>Đơn vị %1 đứng dưới dòng nêu nó. Hãy đưa lên trên.</translation>
    </message>
    <message>
        <source>The keys here are: %1.</source>
        <translation>Các khóa ở đây: %1.</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>&amp;Take them in</source>
        <translation>&amp;Nhập các kiến nghị</translation>
    </message>
    <message>
        <source>Petitions from a CSV file</source>
        <translation>Nhập kiến nghị từ tệp CSV</translation>
    </message>
    <message>
        <source>For session %1. Nothing is written before you have seen what becomes of each row.</source>
        <translation>Cho hội nghị %1. Chưa ghi gì khi chưa xem kết quả kiểm tra từng dòng.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Tệp</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Tệp</translation>
    </message>
    <message>
        <source>Choose a table that was saved as CSV, or type its path and press Enter</source>
        <translation>Chọn bảng đã lưu dạng CSV, hoặc gõ đường dẫn rồi nhấn Enter</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>&amp;Chọn tệp…</translation>
    </message>
    <message>
        <source>No table yet</source>
        <translation>Chưa chọn bảng</translation>
    </message>
    <message>
        <source>The first row names the columns. It needs at least the day, the channel and the content.</source>
        <translation>Dòng đầu là tên cột. Bảng cần có ít nhất ngày tiếp nhận, kênh tiếp nhận và nội dung kiến nghị.</translation>
    </message>
    <message>
        <source>Rows of the table</source>
        <translation>Các dòng của bảng</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Dòng</translation>
    </message>
    <message>
        <source>Petitioner</source>
        <translation>Người kiến nghị</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Kết quả kiểm tra</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Thô&amp;i</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Bảng dữ liệu</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Mọi tệp</translation>
    </message>
    <message>
        <source>Rows: %1. To be taken in: %2; known already: %3; with a warning: %4; left out: %5.</source>
        <translation>Tổng số %1 dòng. Sẽ nhập: %2; đã có: %3; có lưu ý: %4; không nhập được: %5.</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>Nhập được</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Không nhập được</translation>
    </message>
    <message>
        <source>Known already</source>
        <translation>Đã có</translation>
    </message>
    <message>
        <source>With a warning</source>
        <translation>Nhập, có lưu ý</translation>
    </message>
    <message>
        <source>%1 petitions were taken in; %2 known already, %3 left out.</source>
        <translation>Đã nhập %1 kiến nghị; %2 kiến nghị đã có, %3 dòng không nhập được.</translation>
    </message>
    <message>
        <source>&amp;Written in</source>
        <translation>&amp;Bảng mã</translation>
    </message>
    <message>
        <source>How the letters of the table are written</source>
        <translation>Bảng mã của tệp</translation>
    </message>
    <message>
        <source>found by itself</source>
        <translation>tự nhận biết</translation>
    </message>
    <message>
        <source>TCVN3, all capitals (.VnTimeH)</source>
        <translation>TCVN3, toàn chữ hoa (.VnTimeH)</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>Dòng %1: %2</translation>
    </message>
</context>
<context>
    <name>IssueDialog</name>
    <message>
        <source>Party papers, from 2018 (hd36)</source>
        <translation>Văn bản của Đảng, từ 2018 (hd36)</translation>
    </message>
    <message>
        <source>Party papers, from 2026 (hd05)</source>
        <translation>Văn bản của Đảng, từ 2026 (hd05)</translation>
    </message>
    <message>
        <source>Papers of state bodies (nd30)</source>
        <translation>Văn bản của cơ quan nhà nước (nd30)</translation>
    </message>
    <message>
        <source>Another head (other)</source>
        <translation>Tiêu đề khác (other)</translation>
    </message>
    <message>
        <source>&amp;Issue and freeze</source>
        <translation>&amp;Ban hành</translation>
    </message>
    <message>
        <source>Issue: %1</source>
        <translation>Ban hành: %1</translation>
    </message>
    <message>
        <source>Names of petitioners</source>
        <translation>Họ tên người nêu kiến nghị</translation>
    </message>
    <message>
        <source>Layout; left out: by who issues it, and when</source>
        <translation>Thể thức (để trống: tự chọn theo cơ quan, ngày ban hành)</translation>
    </message>
    <message>
        <source>Version %1, number %2 of %3</source>
        <translation>Bản %1, số %2 ngày %3</translation>
    </message>
    <message>
        <source>It corrects and replaces</source>
        <translation>Đính chính, thay thế bản</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>&amp;Xem trước</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Thô&amp;i</translation>
    </message>
    <message>
        <source>%1 issues it. It is frozen as it stands now; what changes later changes it no more.</source>
        <translation>Cơ quan ban hành: %1. Văn bản được giữ nguyên như lúc ban hành; thay đổi về sau không ảnh hưởng đến bản này.</translation>
    </message>
    <message>
        <source>The day of the paper cannot be read. Write it as 05/02/2023.</source>
        <translation>Không đọc được ngày của văn bản. Hãy viết như 05/02/2023.</translation>
    </message>
    <message>
        <source>Numbers of the letters that go with it, by comma</source>
        <translation>Số của công văn đi kèm, cách nhau bằng dấu phẩy</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 cho %2</translation>
    </message>
    <message>
        <source>Left empty, the letters take: %1.</source>
        <translation>Để trống, công văn đi kèm lấy số: %1.</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>State</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Mã</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Bước</translation>
    </message>
    <message>
        <source>State before</source>
        <translation>Trạng thái trước</translation>
    </message>
    <message>
        <source>State after</source>
        <translation>Trạng thái sau</translation>
    </message>
    <message>
        <source>Effective on</source>
        <translation>Ngày hiệu lực</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>Passed with a reason</source>
        <translation>Cho qua, có lý do</translation>
    </message>
    <message>
        <source>Advice shown</source>
        <translation>Lưu ý đã hiện</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Hồ sơ</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Bản</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Số</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Trích yếu</translation>
    </message>
    <message>
        <source>Words of the paper</source>
        <translation>Lời văn của văn bản</translation>
    </message>
    <message>
        <source>Pages of the paper</source>
        <translation>Các trang của văn bản</translation>
    </message>
    <message>
        <source>Place in the order</source>
        <translation>Thứ tự phát biểu</translation>
    </message>
    <message>
        <source>Petition</source>
        <translation>Kiến nghị</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Hội nghị</translation>
    </message>
    <message>
        <source>Began to speak</source>
        <translation>Bắt đầu phát biểu</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Kết thúc phát biểu</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Giá trị</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Mục khác</translation>
    </message>
    <message>
        <source>Fields changed</source>
        <translation>Sửa nội dung</translation>
    </message>
    <message>
        <source>(kept whole with the paper)</source>
        <translation>(lưu nguyên văn cùng văn bản)</translation>
    </message>
    <message>
        <source>(kept whole)</source>
        <translation>(lưu nguyên văn)</translation>
    </message>
    <message>
        <source>(kept confidential)</source>
        <translation>(giữ bí mật)</translation>
    </message>
    <message>
        <source>(erased)</source>
        <translation>(đã xóa)</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Chức danh</translation>
    </message>
    <message>
        <source>Official</source>
        <translation>Cán bộ</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Regulation</source>
        <translation>Quy định</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Thiết lập</translation>
    </message>
    <message>
        <source>The file itself</source>
        <translation>Bản thân tệp hồ sơ</translation>
    </message>
    <message>
        <source>Paper of</source>
        <translation>Văn bản của</translation>
    </message>
    <message>
        <source>Mark of an imported row</source>
        <translation>Dấu dòng đã nhập</translation>
    </message>
    <message>
        <source>fields changed</source>
        <translation>sửa nội dung</translation>
    </message>
    <message>
        <source>step: %1</source>
        <translation>bước: %1</translation>
    </message>
    <message>
        <source>added</source>
        <translation>thêm mới</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>xóa</translation>
    </message>
    <message>
        <source>changed: %1</source>
        <translation>sửa: %1</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tất cả</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Văn bản</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Danh mục</translation>
    </message>
    <message>
        <source>Working calendar</source>
        <translation>Lịch làm việc</translation>
    </message>
    <message>
        <source>Regulations</source>
        <translation>Quy định</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Thiết lập</translation>
    </message>
    <message>
        <source>Escalation</source>
        <translation>Hồ sơ trình</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Báo cáo</translation>
    </message>
    <message>
        <source>Words of a paper of</source>
        <translation>Lời bổ sung trong văn bản của</translation>
    </message>
    <message>
        <source>Number book</source>
        <translation>Sổ số</translation>
    </message>
    <message>
        <source>Register line</source>
        <translation>Dòng sổ văn bản</translation>
    </message>
    <message>
        <source>Attachment of</source>
        <translation>Tệp đính kèm của</translation>
    </message>
    <message>
        <source>Key of the unit</source>
        <translation>Khóa của đơn vị</translation>
    </message>
    <message>
        <source>Personal data erased from</source>
        <translation>Xóa dữ liệu cá nhân khỏi</translation>
    </message>
    <message>
        <source>Part of an erasure</source>
        <translation>Phần việc của lần xóa dữ liệu</translation>
    </message>
    <message>
        <source>Look at the name of</source>
        <translation>Xem họ tên của</translation>
    </message>
    <message>
        <source>Protocol of destruction</source>
        <translation>Biên bản tiêu hủy</translation>
    </message>
    <message>
        <source>Destroyed by protocol</source>
        <translation>Tiêu hủy theo biên bản</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>Dữ liệu cá nhân</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Người dùng</translation>
    </message>
    <message>
        <source>password set</source>
        <translation>đặt mật khẩu</translation>
    </message>
</context>
<context>
    <name>JournalExport</name>
    <message>
        <source>No.</source>
        <translation>Số</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Thời điểm</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Người ghi</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Chạy thử</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Về việc</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Thay đổi</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Trước</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Sau</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>có</translation>
    </message>
    <message>
        <source>No table was written: the window was made anew meanwhile. Write the journal as a table once more.</source>
        <translation>Chưa xuất được bảng: cửa sổ đã được dựng lại trong lúc xuất. Hãy xuất nhật ký thành bảng lần nữa.</translation>
    </message>
</context>
<context>
    <name>JournalModel</name>
    <message>
        <source>rehearsal</source>
        <translation>chạy thử</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Thời điểm</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Người ghi</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Về việc</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Thay đổi</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Dấu</translation>
    </message>
</context>
<context>
    <name>JournalScreen</name>
    <message>
        <source>Look for words in the journal…</source>
        <translation>Tìm trong nhật ký…</translation>
    </message>
    <message>
        <source>C&amp;lear the filter</source>
        <translation>Bỏ &amp;lọc</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Dừng</translation>
    </message>
    <message>
        <source>E&amp;xport as a table…</source>
        <translation>&amp;Xuất bảng…</translation>
    </message>
    <message>
        <source>Chec&amp;k the chain</source>
        <translation>&amp;Kiểm tra</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Nhật ký</translation>
    </message>
    <message>
        <source>Every writing, with what stood there before. It is only added to.</source>
        <translation>Mọi lần ghi, kèm nội dung trước và sau. Nhật ký chỉ thêm, không sửa.</translation>
    </message>
    <message>
        <source>Entries of the journal</source>
        <translation>Các dòng nhật ký</translation>
    </message>
    <message>
        <source>The table was written: %1 rows.</source>
        <translation>Đã xuất bảng: %1 dòng.</translation>
    </message>
    <message>
        <source>Kind of what was written</source>
        <translation>Loại nội dung</translation>
    </message>
    <message>
        <source>Code of a case</source>
        <translation>Mã hồ sơ</translation>
    </message>
    <message>
        <source>Who wrote it</source>
        <translation>Người ghi</translation>
    </message>
    <message>
        <source>Case, e.g. KN-2023-0001</source>
        <translation>Hồ sơ, ví dụ KN-2023-0001</translation>
    </message>
    <message>
        <source>Written from</source>
        <translation>Ghi từ ngày</translation>
    </message>
    <message>
        <source>Written until</source>
        <translation>Ghi đến ngày</translation>
    </message>
    <message>
        <source>From dd/mm/yyyy</source>
        <translation>Từ ngày (ngày/tháng/năm)</translation>
    </message>
    <message>
        <source>Until dd/mm/yyyy</source>
        <translation>Đến ngày (ngày/tháng/năm)</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Nội dung thay đổi</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Trước</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Sau</translation>
    </message>
    <message>
        <source>Writing the table: %1 %</source>
        <translation>Đang xuất bảng: %1 %</translation>
    </message>
    <message>
        <source>Checking the journal…</source>
        <translation>Đang kiểm tra nhật ký…</translation>
    </message>
    <message>
        <source>%1 entries</source>
        <translation>%1 dòng</translation>
    </message>
    <message>
        <source>Looking: %1 % · %2 entries so far</source>
        <translation>Đang tìm: %1 % · đã thấy %2 dòng</translation>
    </message>
    <message>
        <source>Stopped at %1 % · %2 entries so far</source>
        <translation>Đã dừng ở %1 % · đã thấy %2 dòng</translation>
    </message>
    <message>
        <source>%1 of %2 entries fit</source>
        <translation>%1 trên %2 dòng phù hợp</translation>
    </message>
    <message>
        <source>Nothing fits.</source>
        <translation>Không có dòng nào phù hợp.</translation>
    </message>
    <message>
        <source>Choose an entry.</source>
        <translation>Hãy chọn một dòng.</translation>
    </message>
    <message>
        <source>Clear a part of the filter above.</source>
        <translation>Hãy bỏ bớt điều kiện lọc ở trên.</translation>
    </message>
    <message>
        <source>What stood there before and after is shown here.</source>
        <translation>Nội dung trước và sau hiện ở đây.</translation>
    </message>
    <message>
        <source>Entry %1 · %2 · %3</source>
        <translation>Dòng %1 · %2 · %3</translation>
    </message>
    <message>
        <source>rehearsal: the day was given, not read from the clock</source>
        <translation>chạy thử: ngày do người dùng đặt, không theo đồng hồ máy</translation>
    </message>
    <message>
        <source>Write the journal as a table</source>
        <translation>Xuất nhật ký thành bảng</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Bảng (*.csv)</translation>
    </message>
    <message>
        <source>Stopped: no table was written.</source>
        <translation>Đã dừng, chưa xuất bảng nào.</translation>
    </message>
    <message>
        <source>All is well: the chain of %1 entries holds, every row is what the journal says, every signed paper is as it was signed.</source>
        <translation>Tốt: chuỗi %1 dòng nhật ký nguyên vẹn, dữ liệu khớp nhật ký, văn bản đã ký đúng như khi ký.</translation>
    </message>
    <message>
        <source>%1 faults were found.</source>
        <translation>Tìm thấy %1 chỗ hỏng.</translation>
    </message>
    <message>
        <source>The table was written: %1 rows. Not in it: %2 entries of which nothing could be read.</source>
        <translation>Đã xuất bảng: %1 dòng. Không có trong bảng: %2 mục không đọc được.</translation>
    </message>
</context>
<context>
    <name>KeptViews</name>
    <message>
        <source>Planned day has passed</source>
        <translation>Đã qua ngày dự kiến</translation>
    </message>
    <message>
        <source>Due this week</source>
        <translation>Đến hạn tuần này</translation>
    </message>
    <message>
        <source>Minutes to be signed</source>
        <translation>Chờ ký biên bản</translation>
    </message>
    <message>
        <source>Result to be reported</source>
        <translation>Chờ báo cáo kết quả</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Quá hạn</translation>
    </message>
    <message>
        <source>Waiting for the superior</source>
        <translation>Chờ cấp trên</translation>
    </message>
    <message>
        <source>Promises to be kept</source>
        <translation>Cam kết phải thực hiện</translation>
    </message>
    <message>
        <source>Not yet classified</source>
        <translation>Chưa phân loại</translation>
    </message>
    <message>
        <source>Superior&apos;s answer overdue</source>
        <translation>Cấp trên chưa có ý kiến, đã quá hạn</translation>
    </message>
    <message>
        <source>Ready to be submitted</source>
        <translation>Đủ hồ sơ, chờ trình</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Chưa kết thúc</translation>
    </message>
    <message>
        <source>Three quarters of the time have passed</source>
        <translation>Đã qua ba phần tư thời hạn</translation>
    </message>
    <message>
        <source>No step for long</source>
        <translation>Lâu không có bước xử lý</translation>
    </message>
</context>
<context>
    <name>Lateness</name>
    <message>
        <source>1 working day overdue</source>
        <translation>Quá hạn 1 ngày làm việc</translation>
    </message>
    <message>
        <source>%1 working days overdue</source>
        <translation>Quá hạn %1 ngày làm việc</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Đến hạn hôm nay</translation>
    </message>
    <message>
        <source>1 working day left</source>
        <translation>Còn 1 ngày làm việc</translation>
    </message>
    <message>
        <source>%1 working days left</source>
        <translation>Còn %1 ngày làm việc</translation>
    </message>
    <message>
        <source>No deadline set</source>
        <translation>Chưa ấn định hạn</translation>
    </message>
    <message>
        <source>overdue: %1</source>
        <translation>quá hạn %1</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hôm nay</translation>
    </message>
    <message>
        <source>left: %1</source>
        <translation>còn %1</translation>
    </message>
    <message>
        <source>none set</source>
        <translation>chưa ấn định</translation>
    </message>
</context>
<context>
    <name>ListOutput</name>
    <message>
        <source>Stop</source>
        <translation>Dừng</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Đã dừng. Chưa ghi gì.</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>Xuất danh sách</translation>
    </message>
    <message>
        <source>Writing the table…</source>
        <translation>Đang ghi bảng…</translation>
    </message>
    <message>
        <source>%1 rows were written to %2.</source>
        <translation>Đã ghi %1 dòng vào %2.</translation>
    </message>
    <message>
        <source>The list has %1 rows, and at most %2 are printed at once. Narrow it, choose some rows, or export it.</source>
        <translation>Danh sách có %1 dòng, mỗi lần in nhiều nhất %2 dòng. Hãy lọc bớt, chọn một số dòng, hoặc xuất ra tệp.</translation>
    </message>
    <message>
        <source>Laying out the pages…</source>
        <translation>Đang dàn trang…</translation>
    </message>
    <message>
        <source>Tables (*.csv);;Spreadsheets (*.xlsx)</source>
        <translation>Bảng (*.csv);;Bảng tính (*.xlsx)</translation>
    </message>
</context>
<context>
    <name>ListScreen</name>
    <message>
        <source>%1 in all</source>
        <translation>Tất cả %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Nothing fits “%1”.</source>
        <translation>Không có mục nào khớp với “%1”.</translation>
    </message>
    <message>
        <source>Shorten what you look for, or clear the field above.</source>
        <translation>Rút ngắn từ cần tìm hoặc xóa ô lọc ở trên.</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Xuất tệp…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;In…</translation>
    </message>
    <message>
        <source>&amp;Views</source>
        <translation>Bộ lọc đã lư&amp;u</translation>
    </message>
    <message>
        <source>Co&amp;lumns…</source>
        <translation>&amp;Cột…</translation>
    </message>
    <message>
        <source>%1 chosen</source>
        <translation>đã chọn %1</translation>
    </message>
    <message>
        <source>Nothing fits these filters.</source>
        <translation>Không có dòng nào khớp với bộ lọc.</translation>
    </message>
    <message>
        <source>Take one of them away, or clear them all.</source>
        <translation>Hãy bỏ bớt một điều kiện, hoặc bỏ toàn bộ bộ lọc.</translation>
    </message>
    <message>
        <source>Shorten what you look for, or clear the filters: they narrow the list too.</source>
        <translation>Hãy rút ngắn từ cần tìm, hoặc bỏ bộ lọc: bộ lọc cũng thu hẹp danh sách.</translation>
    </message>
    <message>
        <source>&amp;Show all</source>
        <translation>Hiện &amp;tất cả</translation>
    </message>
    <message>
        <source>At most %1 are acted on at once: choose fewer of them.</source>
        <translation>Mỗi lần xử lý nhiều nhất %1 dòng: hãy chọn ít hơn.</translation>
    </message>
    <message>
        <source>%1 rows, as on %2</source>
        <translation>%1 dòng, tính đến %2</translation>
    </message>
</context>
<context>
    <name>LiveClock</name>
    <message>
        <source>%1 h</source>
        <translation>%1 giờ</translation>
    </message>
    <message>
        <source>The session is not open yet.</source>
        <translation>Hội nghị chưa khai mạc.</translation>
    </message>
    <message>
        <source>The session has lasted %1.</source>
        <translation>Hội nghị đã diễn ra %1.</translation>
    </message>
    <message>
        <source>That is longer than %1 (Đ.8.3).</source>
        <translation>Đã quá %1 (Đ.8.3).</translation>
    </message>
</context>
<context>
    <name>LiveNotes</name>
    <message>
        <source>Somebody new</source>
        <translation>Người mới</translation>
    </message>
    <message>
        <source>Live minutes of %1: “%2”, %3 words that were being typed.</source>
        <translation>Biên bản đang ghi của %1: “%2”, %3 chữ đang gõ dở.</translation>
    </message>
    <message>
        <source>Live minutes of %1, %2: “%3”, %4 words that were being typed.</source>
        <translation>Biên bản đang ghi của %1, %2: “%3”, %4 chữ đang gõ dở.</translation>
    </message>
</context>
<context>
    <name>LiveScreen</name>
    <message>
        <source>Write what is said behind the colon, then press Enter.</source>
        <translation>Ghi nội dung phát biểu sau dấu hai chấm rồi nhấn Enter.</translation>
    </message>
    <message>
        <source>%1: taken in</source>
        <translation>%1: đã tiếp nhận</translation>
    </message>
    <message>
        <source>No class was given yet that could be taken back.</source>
        <translation>Chưa có lựa chọn nào vừa ghi để sửa.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Sửa lựa chọn vừa ghi</translation>
    </message>
    <message>
        <source>Why is “%1” of %2 taken back?</source>
        <translation>Vì sao sửa lựa chọn “%1” của %2?</translation>
    </message>
    <message>
        <source>A wrong key was pressed</source>
        <translation>Bấm nhầm phím</translation>
    </message>
    <message>
        <source>%1: taken back</source>
        <translation>%1: đã sửa lại</translation>
    </message>
    <message>
        <source>Nothing is left to be deferred.</source>
        <translation>Không còn ý kiến nào để chuyển sang trả lời sau.</translation>
    </message>
    <message>
        <source>Defer all that are left</source>
        <translation>Trả lời sau tất cả ý kiến còn lại</translation>
    </message>
    <message>
        <source>Defer the %1 opinions that are left? They are verified and answered later.</source>
        <translation>Chuyển %1 ý kiến còn lại sang kiểm tra làm rõ, trả lời sau?</translation>
    </message>
    <message>
        <source>Defer them</source>
        <translation>Chuyển trả lời sau</translation>
    </message>
    <message>
        <source>Deferred: %1</source>
        <translation>Đã chuyển trả lời sau: %1</translation>
    </message>
    <message>
        <source>Live session</source>
        <translation>Chế độ ghi biên bản</translation>
    </message>
    <message>
        <source>Speaking order</source>
        <translation>Thứ tự phát biểu</translation>
    </message>
    <message>
        <source>opinions that differ</source>
        <translation>ý kiến còn khác nhau</translation>
    </message>
    <message>
        <source>principles, overview</source>
        <translation>nguyên tắc, khái quát tình hình</translation>
    </message>
    <message>
        <source>phrases: letters, then Tab</source>
        <translation>cụm từ: gõ tắt rồi Tab</translation>
    </message>
    <message>
        <source>take the last class back</source>
        <translation>sửa lựa chọn vừa ghi</translation>
    </message>
    <message>
        <source>defer all that are left</source>
        <translation>trả lời sau tất cả còn lại</translation>
    </message>
    <message>
        <source>leaves the live session</source>
        <translation>thoát chế độ ghi biên bản</translation>
    </message>
    <message>
        <source>saved %1</source>
        <translation>đã lưu %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 is “%2”. Its minutes are written live from the public notice until they are signed.</source>
        <translation>%1 đang ở bước “%2”. Chế độ ghi biên bản mở được từ khi thông báo công khai đến trước khi ký biên bản.</translation>
    </message>
    <message>
        <source>Brought back: %1</source>
        <translation>Đã khôi phục: %1</translation>
    </message>
    <message>
        <source>%1 people present</source>
        <translation>%1 người dự</translation>
    </message>
    <message>
        <source>What is typed stays here, and the program goes on trying to keep it.</source>
        <translation>Những gì đang gõ vẫn còn ở đây, chương trình tiếp tục thử lưu lại.</translation>
    </message>
    <message>
        <source>Received %1 = done %2 + speaking %3 + waiting %4 + out of scope %5</source>
        <translation>Tiếp nhận %1 = đã xong %2 + đang %3 + chờ %4 + ngoài phạm vi %5</translation>
    </message>
    <message>
        <source>%1 presides</source>
        <translation>%1 chủ trì</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation>Ý kiến đang ghi</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Biên bản đang ghi</translation>
    </message>
    <message>
        <source>receipt for the opinion</source>
        <translation>phiếu tiếp nhận</translation>
    </message>
    <message>
        <source>%1 is not opened yet: the file does not take what was typed live in %2.</source>
        <translation>Chưa mở %1: tệp chưa nhận nội dung đang ghi trực tiếp tại %2.</translation>
    </message>
</context>
<context>
    <name>Lock</name>
    <message>
        <source>Locked</source>
        <translation>Đã khóa</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Đối Thoại</source>
        <translation>Đối Thoại</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Hội nghị</translation>
    </message>
    <message>
        <source>Petitions</source>
        <translation>Kiến nghị</translation>
    </message>
    <message>
        <source>To the superior</source>
        <translation>Trình cấp trên</translation>
    </message>
    <message>
        <source>Dialogue duty</source>
        <translation>Chỉ tiêu đối thoại</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Báo cáo</translation>
    </message>
    <message>
        <source>The file was moved, renamed or removed while it is open, or its disk is gone.</source>
        <translation>Tệp đang mở đã bị chuyển chỗ, đổi tên hoặc xóa, hoặc ổ đĩa chứa tệp không còn.</translation>
    </message>
    <message>
        <source>Another file was put in the place of the one that is open.</source>
        <translation>Một tệp khác đã được chép đè vào chỗ của tệp đang mở.</translation>
    </message>
    <message>
        <source>The file lies in its place again.</source>
        <translation>Tệp đã trở lại đúng chỗ.</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Lưu bản sao…</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Lưu bản sao</translation>
    </message>
    <message>
        <source>Case files (*.doithoai)</source>
        <translation>Tệp hồ sơ (*.doithoai)</translation>
    </message>
    <message>
        <source>A whole copy was written to %1 and checked. Close the program and open that file.</source>
        <translation>Đã ghi và kiểm tra một bản sao đầy đủ tại %1. Hãy đóng chương trình rồi mở tệp đó.</translation>
    </message>
    <message>
        <source>Something is not saved</source>
        <translation>Có nội dung chưa lưu được</translation>
    </message>
    <message>
        <source>The file does not take what was typed here: %1.</source>
        <translation>Tệp không nhận nội dung đã nhập tại: %1.</translation>
    </message>
    <message>
        <source>Close &amp;all the same</source>
        <translation>&amp;Vẫn đóng</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation>Ở &amp;lại</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Đến đó</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Văn bản</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Danh mục</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Nhật ký</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Việc hôm nay</translation>
    </message>
    <message>
        <source>Typed and not finished yet: %1.</source>
        <translation>Có nội dung nhập dở, chưa hoàn tất: %1.</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Kế hoạch</translation>
    </message>
    <message>
        <source>Go to: %1</source>
        <translation>Đến mục: %1</translation>
    </message>
    <message>
        <source>Add a dialogue session</source>
        <translation>Thêm hội nghị đối thoại</translation>
    </message>
    <message>
        <source>Receive a petition</source>
        <translation>Tiếp nhận kiến nghị</translation>
    </message>
    <message>
        <source>Draft a dossier for the superior</source>
        <translation>Lập hồ sơ trình cấp trên</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Sao lưu ngay</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Trợ giúp</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Thiết lập</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>Chưa sao lưu lần nào</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>hôm nay %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>hôm qua %1</translation>
    </message>
    <message>
        <source>Last backup: %1</source>
        <translation>Sao lưu lần cuối: %1</translation>
    </message>
    <message>
        <source>The file and its backups</source>
        <translation>Tệp và các bản sao lưu</translation>
    </message>
    <message>
        <source>The second place for backups is here: %1.</source>
        <translation>Đã thấy nơi thứ hai để bản sao lưu: %1.</translation>
    </message>
    <message>
        <source>&amp;Copy the last backup there</source>
        <translation>&amp;Chép bản sao lưu mới nhất vào đó</translation>
    </message>
    <message>
        <source>The last backup lies in the second place too: %1</source>
        <translation>Bản sao lưu mới nhất cũng đã có ở nơi thứ hai: %1</translation>
    </message>
    <message>
        <source>The new password is kept.</source>
        <translation>Đã lưu mật khẩu mới.</translation>
    </message>
    <message>
        <source>A person&apos;s data: show, correct, erase</source>
        <translation>Dữ liệu cá nhân: xem, sửa, xóa</translation>
    </message>
    <message>
        <source>Destroy old dossiers</source>
        <translation>Tiêu hủy hồ sơ hết thời hạn lưu trữ</translation>
    </message>
    <message>
        <source>No backup up to today; one is dated ahead: %1. Look at the clock.</source>
        <translation>Đến hôm nay chưa có bản sao lưu; có một bản ghi ngày tương lai: %1. Hãy xem lại đồng hồ của máy.</translation>
    </message>
    <message>
        <source>Last backup: %1; one is dated ahead: %2. Look at the clock.</source>
        <translation>Sao lưu lần cuối: %1; có một bản ghi ngày tương lai: %2. Hãy xem lại đồng hồ của máy.</translation>
    </message>
    <message>
        <source>Refused, and so not saved: %1.</source>
        <translation>Bị từ chối nên chưa lưu: %1.</translation>
    </message>
    <message>
        <source>When you close now, these words are lost. Stay to mend them in their field.</source>
        <translation>Nếu đóng bây giờ thì những chữ này mất. Hãy ở lại để sửa tại ô đó.</translation>
    </message>
    <message>
        <source>When you close now, these words are lost. Stay, copy them elsewhere, put the file back in its place or make room on the disk.</source>
        <translation>Nếu đóng bây giờ, những nội dung này sẽ mất. Hãy ở lại, chép chúng ra nơi khác, đưa tệp về chỗ cũ hoặc giải phóng chỗ trên đĩa.</translation>
    </message>
    <message>
        <source>Nothing can be saved into it now. All that was saved is still whole in the program: save a copy before you close it.</source>
        <translation>Lúc này không lưu được vào tệp. Mọi nội dung đã lưu vẫn còn nguyên trong chương trình: hãy lưu một bản sao trước khi đóng.</translation>
    </message>
    <message>
        <source>A copy of all that was saved was written to %1 and checked. What was typed since is not in it: %2. Copy these words before you close.</source>
        <translation>Đã ghi và kiểm tra bản sao của mọi nội dung đã lưu tại %1. Nội dung nhập sau đó không có trong bản sao: %2. Hãy chép những nội dung này ra trước khi đóng.</translation>
    </message>
    <message>
        <source>Words that %1 typed are not saved: the file did not take them, or a rule refused them. When you close now, they are lost.</source>
        <translation>Còn nội dung %1 đã nhập chưa lưu được: tệp không nhận, hoặc chưa đúng quy định. Nếu đóng bây giờ, những nội dung này sẽ mất.</translation>
    </message>
    <message>
        <source>The backup of %1 holds entries that this file does not have: an older copy may have been put in its place. That backup is kept. Look before you go on working.</source>
        <translation>Bản sao lưu lúc %1 có những mục mà tệp này không có: có thể tệp đã bị thay bằng một bản cũ hơn. Bản sao lưu ấy vẫn được giữ. Hãy xem lại trước khi làm tiếp.</translation>
    </message>
    <message>
        <source>Show the backups…</source>
        <translation>Xem các bản sao lưu…</translation>
    </message>
    <message>
        <source>Words typed live</source>
        <translation>Nội dung gõ khi ghi biên bản</translation>
    </message>
    <message>
        <source>Nothing can be written live in %1 any more, and these words that were typed there became no act. Copy what is still needed, then throw them away.</source>
        <translation>%1 không còn ghi biên bản trực tiếp được nữa, và nội dung dưới đây đã gõ ở đó nhưng chưa được ghi nhận. Hãy sao chép phần còn cần, rồi bỏ đi.</translation>
    </message>
    <message>
        <source>C&amp;opy the words</source>
        <translation>&amp;Sao chép nội dung</translation>
    </message>
    <message>
        <source>&amp;Throw them away</source>
        <translation>&amp;Bỏ đi</translation>
    </message>
    <message>
        <source>The words were copied: they can be pasted now. They are kept until you throw them away.</source>
        <translation>Đã sao chép nội dung: giờ có thể dán vào nơi khác. Nội dung vẫn được giữ cho đến khi bỏ đi.</translation>
    </message>
    <message>
        <source>The words were thrown away.</source>
        <translation>Đã bỏ nội dung này.</translation>
    </message>
    <message>
        <source>A dialog of %1 stands open. When you close now, what was typed in it and is not recorded yet can be lost.</source>
        <translation>%1 đang mở một hộp thoại. Nếu đóng bây giờ, nội dung đã nhập trong đó mà chưa ghi nhận có thể mất.</translation>
    </message>
    <message>
        <source>A dialog stands open</source>
        <translation>Còn hộp thoại đang mở</translation>
    </message>
</context>
<context>
    <name>MessageStrip</name>
    <message>
        <source>Message</source>
        <translation>Thông báo</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Đóng thông báo</translation>
    </message>
</context>
<context>
    <name>MinutesPane</name>
    <message>
        <source>Minutes being written</source>
        <translation>Biên bản đang ghi</translation>
    </message>
    <message>
        <source>Nothing has been spoken to yet. What is typed appears here in the words of the minutes.</source>
        <translation>Chưa có ý kiến nào được ghi. Nội dung đang gõ sẽ hiện ở đây theo lời văn của biên bản.</translation>
    </message>
</context>
<context>
    <name>MinutesPaper</name>
    <message>
        <source>Minutes of %1</source>
        <translation>Biên bản %1</translation>
    </message>
    <message>
        <source>As signed. It cannot be changed.</source>
        <translation>Bản đã ký, không thay đổi được.</translation>
    </message>
    <message>
        <source>A draft: this is how the minutes would look today.</source>
        <translation>Bản dự thảo: biên bản theo dữ liệu đến hôm nay.</translation>
    </message>
    <message>
        <source>Version %1 as signed on %2. It cannot be changed.</source>
        <translation>Bản %1 đã ký ngày %2. Không sửa được.</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Đối Thoại</source>
        <translation>Đối Thoại</translation>
    </message>
    <message>
        <source>Navigation</source>
        <translation>Danh mục chính</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Trợ giúp</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Thiết lập</translation>
    </message>
</context>
<context>
    <name>NewFile</name>
    <message>
        <source>No unit is called “%1”. Give the code of the office&apos;s own body, for example TU.BDV.</source>
        <translation>Không có đơn vị nào tên là “%1”. Hãy ghi mã của chính cơ quan sử dụng, ví dụ TU.BDV.</translation>
    </message>
    <message>
        <source>The sample cases could not be made. %1</source>
        <translation>Không tạo được dữ liệu mẫu. %1</translation>
    </message>
    <message>
        <source>A part of the program is missing or damaged (%1). Install the program again.</source>
        <translation>Một phần của chương trình bị thiếu hoặc hỏng (%1). Hãy cài đặt lại chương trình.</translation>
    </message>
</context>
<context>
    <name>NextStepCard</name>
    <message>
        <source>&amp;Fill in and check…</source>
        <translation>&amp;Nhập và kiểm tra…</translation>
    </message>
    <message>
        <source>&amp;Other steps</source>
        <translation>Việc &amp;khác</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Bước tiếp theo</translation>
    </message>
    <message>
        <source>Other steps</source>
        <translation>Việc khác</translation>
    </message>
    <message>
        <source>Nothing more is to be done with this case.</source>
        <translation>Hồ sơ này không còn việc phải làm.</translation>
    </message>
    <message>
        <source>No step follows by itself. What may be done stands under “Other steps”.</source>
        <translation>Cần làm tiếp thì chọn ở “Việc khác”.</translation>
    </message>
    <message>
        <source>Next step: %1</source>
        <translation>Bước tiếp theo: %1</translation>
    </message>
    <message>
        <source>Give the reason…</source>
        <translation>Ghi rõ lý do…</translation>
    </message>
    <message>
        <source>Fill in…</source>
        <translation>Nhập…</translation>
    </message>
    <message>
        <source>It is done. What may be done about it still stands under “Other steps”.</source>
        <translation>Đã xong. Cần làm tiếp thì chọn ở “Việc khác”.</translation>
    </message>
</context>
<context>
    <name>NumberBooksDialog</name>
    <message>
        <source>Per committee term</source>
        <translation>Theo nhiệm kỳ cấp ủy</translation>
    </message>
    <message>
        <source>Per year</source>
        <translation>Theo năm</translation>
    </message>
    <message>
        <source>&amp;Keep the book</source>
        <translation>&amp;Lưu sổ</translation>
    </message>
    <message>
        <source>Number books</source>
        <translation>Sổ cấp số văn bản</translation>
    </message>
    <message>
        <source>Papers of the Party are numbered per kind and committee term, those of state bodies per year, unless the office keeps a book otherwise.</source>
        <translation>Văn bản của Đảng đánh số theo từng loại và nhiệm kỳ cấp ủy, văn bản của cơ quan nhà nước theo năm, trừ khi cơ quan quy định sổ khác đi.</translation>
    </message>
    <message>
        <source>Whose book</source>
        <translation>Sổ của cơ quan</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Cách đánh số</translation>
    </message>
    <message>
        <source>First number</source>
        <translation>Số bắt đầu</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Từ ngày</translation>
    </message>
    <message>
        <source>No book is kept otherwise</source>
        <translation>Chưa có sổ nào quy định riêng</translation>
    </message>
    <message>
        <source>Fill in the fields below to keep one.</source>
        <translation>Điền các ô bên dưới để lập.</translation>
    </message>
    <message>
        <source>Kind of paper (TB, BC, CV …)</source>
        <translation>Loại văn bản (TB, BC, CV …)</translation>
    </message>
    <message>
        <source>How long the numbers run</source>
        <translation>Số chạy theo</translation>
    </message>
    <message>
        <source>First day of the term, or day from which it is kept so</source>
        <translation>Ngày đầu nhiệm kỳ, hoặc ngày bắt đầu đánh số</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Đó&amp;ng</translation>
    </message>
    <message>
        <source>Name the day from which the book runs so.</source>
        <translation>Hãy ghi ngày bắt đầu đánh số.</translation>
    </message>
</context>
<context>
    <name>Office</name>
    <message>
        <source>%1: “%2” is not a day. Write it as 18/03/2023 or 2023-03-18.</source>
        <translation>%1: “%2” không phải là một ngày có thật. Hãy ghi như 18/03/2023 hoặc 2023-03-18.</translation>
    </message>
    <message>
        <source>%1: “%2” is not a day with a time. Write it as 18/03/2023 08:00 or 2023-03-18T08:00.</source>
        <translation>%1: “%2” không phải là ngày kèm giờ. Hãy ghi như 18/03/2023 08:00 hoặc 2023-03-18T08:00.</translation>
    </message>
    <message>
        <source>%1: “%2” is not a whole number of zero or more.</source>
        <translation>%1: “%2” không phải là số nguyên từ 0 trở lên.</translation>
    </message>
    <message>
        <source>%1: the directory has no unit “%2”, or more than one of that name.</source>
        <translation>%1: danh mục không có đơn vị “%2”, hoặc có nhiều đơn vị cùng tên đó.</translation>
    </message>
    <message>
        <source>%1: the directory has no post “%2”, or more than one of that name.</source>
        <translation>%1: danh mục không có chức danh “%2”, hoặc có nhiều chức danh cùng tên đó.</translation>
    </message>
    <message>
        <source>“%1” is no key of %2, which takes none.</source>
        <translation>%2 không có mục “%1” và không nhận thêm mục nào.</translation>
    </message>
    <message>
        <source>“%1” is no key of %2. It takes: %3.</source>
        <translation>%2 không có mục “%1”. Các mục nhận được: %3.</translation>
    </message>
    <message>
        <source>%1: the list has no word “%2”. It has: %3.</source>
        <translation>%1: danh mục không có giá trị “%2”. Các giá trị: %3.</translation>
    </message>
    <message>
        <source>There is no event “%1” for this kind of case (%2). Known: %3.</source>
        <translation>Không có bước “%1” cho loại hồ sơ này (%2). Các bước: %3.</translation>
    </message>
    <message>
        <source>No case has the code “%1”.</source>
        <translation>Không có hồ sơ nào mang mã “%1”.</translation>
    </message>
    <message>
        <source>There is no rule “%1” to give a reason for.</source>
        <translation>Không có quy định nào mang mã “%1” để nêu lý do.</translation>
    </message>
    <message>
        <source>The rule “%1” is required: no reason passes it. Leave the reason out.</source>
        <translation>Quy định “%1” là bắt buộc, không thể nêu lý do để cho qua. Hãy bỏ phần lý do này.</translation>
    </message>
    <message>
        <source>A unit&apos;s report changes only by its events: receive, send back, reopen.</source>
        <translation>Báo cáo của đơn vị chỉ thay đổi qua các bước: nhận báo cáo, trả lại yêu cầu bổ sung, mở lại.</translation>
    </message>
    <message>
        <source>Change of fields</source>
        <translation>Sửa thông tin</translation>
    </message>
    <message>
        <source>Give the planned start of the session: its code carries the year.</source>
        <translation>Hãy ghi thời gian dự kiến bắt đầu hội nghị: mã hồ sơ được cấp theo năm của thời gian này.</translation>
    </message>
    <message>
        <source>“%1” cannot be given when the case is added: an event sets it.</source>
        <translation>Không thể ghi mục “%1” khi lập hồ sơ: mục này được ghi ở bước xử lý tương ứng.</translation>
    </message>
    <message>
        <source>A unit&apos;s report is not added: it is expected by the regulation, and its first event stores it. Name it by its code, as in BCDV-2023-H1-DU.TAMSON.</source>
        <translation>Không lập mới báo cáo của đơn vị: báo cáo phải gửi được xác định theo quy định và được lưu từ bước xử lý đầu tiên. Hãy gọi theo mã, ví dụ BCDV-2023-H1-DU.TAMSON.</translation>
    </message>
    <message>
        <source>“%1” is no code: use Latin capitals and digits, with dots between, as in DU.TAMSON.</source>
        <translation>“%1” không phải là mã hợp lệ: chỉ dùng chữ cái La-tinh viết hoa và chữ số, ngăn cách bằng dấu chấm, ví dụ DU.TAMSON.</translation>
    </message>
    <message>
        <source>Give a name for %1.</source>
        <translation>Hãy ghi tên cho mã %1.</translation>
    </message>
    <message>
        <source>%1: its last day lies before its first.</source>
        <translation>%1: ngày kết thúc trước ngày bắt đầu.</translation>
    </message>
    <message>
        <source>The directory has no unit “%1”. Add that one first.</source>
        <translation>Danh mục không có đơn vị “%1”. Hãy thêm đơn vị này trước.</translation>
    </message>
    <message>
        <source>%1: there is no level “%2”.</source>
        <translation>%1: không có cấp “%2”.</translation>
    </message>
    <message>
        <source>%1 cannot be its own superior.</source>
        <translation>%1 không thể là cấp trên của chính mình.</translation>
    </message>
    <message>
        <source>Give the name of the official.</source>
        <translation>Hãy ghi họ tên cán bộ.</translation>
    </message>
    <message>
        <source>The directory has no post “%1”. Add that one first.</source>
        <translation>Danh mục không có chức danh “%1”. Hãy thêm chức danh này trước.</translation>
    </message>
    <message>
        <source>%1: “%2” is not a month and a day. Write it as 06-15.</source>
        <translation>%1: “%2” không phải là tháng và ngày. Hãy ghi như 06-15.</translation>
    </message>
    <message>
        <source>%1: “%2” does not lie in that half of the year.</source>
        <translation>%1: “%2” không nằm trong nửa năm đó.</translation>
    </message>
    <message>
        <source>%1: answer yes or no, not “%2”.</source>
        <translation>%1: hãy ghi có hoặc không (yes, no), không ghi “%2”.</translation>
    </message>
    <message>
        <source>There is no setting “%1”. Known: %2.</source>
        <translation>Không có thiết lập “%1”. Các thiết lập: %2.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is refused for %2: %n rule(s) are not met.</source>
        <translation>
            <numerusform>Chưa thể thực hiện “%1” đối với %2: %n nội dung chưa đạt.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has no signed version %2.</source>
        <translation>%1 không có bản đã ký số %2.</translation>
    </message>
    <message>
        <source>A report has no words “%1”. It has: %2.</source>
        <translation>Báo cáo không có mục “%1”. Các mục: %2.</translation>
    </message>
    <message>
        <source>%1: “%2” is not a day. Write it as 30/06/2023.</source>
        <translation>%1: “%2” không phải là ngày. Hãy ghi dạng 30/06/2023.</translation>
    </message>
    <message>
        <source>The session has no opinion %1.</source>
        <translation>Hội nghị không có ý kiến %1.</translation>
    </message>
    <message>
        <source>That term of office is gone. Look at the list again.</source>
        <translation>Nhiệm kỳ này không còn nữa. Hãy xem lại danh sách.</translation>
    </message>
    <message>
        <source>%1 cannot be removed, for others refer to it: %2. Give it a last day instead.</source>
        <translation>Không xóa được %1 vì đang được nhắc đến ở: %2. Hãy ghi ngày cuối cùng thay cho xóa.</translation>
    </message>
    <message>
        <source>The code %1 is taken by %2. Choose another code.</source>
        <translation>Mã %1 đã dùng cho %2. Hãy chọn mã khác.</translation>
    </message>
    <message>
        <source>Give the last day of %1.</source>
        <translation>Hãy ghi ngày cuối cùng của %1.</translation>
    </message>
    <message>
        <source>%1 has ended itself by %2: it cannot take over.</source>
        <translation>%1 đã kết thúc ngày %2 nên không thể tiếp nhận.</translation>
    </message>
    <message>
        <source>Give the first day of %1 in the post.</source>
        <translation>Hãy ghi ngày %1 bắt đầu giữ chức danh.</translation>
    </message>
    <message>
        <source>%1 entered this post on %2. The successor begins after that day.</source>
        <translation>%1 giữ chức danh này từ ngày %2. Người kế nhiệm bắt đầu sau ngày đó.</translation>
    </message>
    <message>
        <source>%1 begins only on %2, after that last day. Correct it first.</source>
        <translation>%1 đến ngày %2 mới bắt đầu, sau ngày cuối cùng nói trên. Hãy sửa trước.</translation>
    </message>
    <message>
        <source>units</source>
        <translation>đơn vị</translation>
    </message>
    <message>
        <source>posts</source>
        <translation>chức danh</translation>
    </message>
    <message>
        <source>terms of office</source>
        <translation>nhiệm kỳ</translation>
    </message>
    <message>
        <source>sessions</source>
        <translation>hội nghị</translation>
    </message>
    <message>
        <source>petitions</source>
        <translation>kiến nghị</translation>
    </message>
    <message>
        <source>escalations</source>
        <translation>hồ sơ trình cấp trên</translation>
    </message>
    <message>
        <source>unit reports</source>
        <translation>báo cáo của đơn vị</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>thiết lập</translation>
    </message>
    <message>
        <source>%1 and others</source>
        <translation>%1 và nơi khác</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>từ %1 đến %2</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>từ %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>đến %1</translation>
    </message>
    <message>
        <source>without dates</source>
        <translation>không ghi ngày</translation>
    </message>
    <message>
        <source>%1: a quota is a number of dialogues a year, or nothing.</source>
        <translation>%1: chỉ tiêu là số cuộc đối thoại một năm, hoặc để trống.</translation>
    </message>
    <message>
        <source>%1 stands under %2 itself: it cannot be its superior.</source>
        <translation>%1 đang thuộc %2 nên không thể là cấp trên của đơn vị đó.</translation>
    </message>
    <message>
        <source>%1 came after %2&apos;s own end: it cannot be followed by it.</source>
        <translation>%1 kế tiếp %2 nên không thể được %2 kế tiếp.</translation>
    </message>
    <message>
        <source>%1 holds this post already, %2. End that term the day before, or choose other days.</source>
        <translation>%1 đang giữ chức danh này, %2. Hãy kết thúc nhiệm kỳ đó vào ngày hôm trước, hoặc chọn ngày khác.</translation>
    </message>
    <message>
        <source>Give the day of the mark.</source>
        <translation>Hãy ghi ngày.</translation>
    </message>
    <message>
        <source>Say what %1 is, for example a holiday&apos;s name.</source>
        <translation>Hãy ghi %1 là ngày gì, ví dụ tên ngày lễ.</translation>
    </message>
    <message>
        <source>%1 is a working day by itself: only a Saturday or Sunday is worked in exchange.</source>
        <translation>%1 vốn là ngày làm việc; chỉ thứ Bảy, Chủ nhật mới làm bù.</translation>
    </message>
    <message>
        <source>lines of the register</source>
        <translation>dòng trong sổ văn bản</translation>
    </message>
    <message>
        <source>number books</source>
        <translation>sổ lấy số</translation>
    </message>
    <message>
        <source>“%1” is no number of days. Write for example “10 working days”, “15 days” or “10 working days from receipt”.</source>
        <translation>“%1” không phải là số ngày. Ví dụ: “10 ngày làm việc”, “15 ngày”, “10 ngày làm việc từ ngày nhận”.</translation>
    </message>
    <message>
        <source>The handover is on %1, which lies ahead: what is open then is not known yet. Look at it as a trial until that day.</source>
        <translation>Ngày bàn giao %1 còn ở phía trước: chưa biết lúc đó còn việc gì. Đến ngày ấy hãy thực hiện; trước đó chỉ xem thử.</translation>
    </message>
    <message>
        <source>“%1” takes force on %2 already. Give this one its id (%3) to replace it, or another first day.</source>
        <translation>“%1” đã có hiệu lực từ ngày %2. Dùng đúng mã (%3) để thay thế, hoặc chọn ngày hiệu lực khác.</translation>
    </message>
    <message>
        <source>“%1” would run into “%2”, which takes force on %3. Let it end on %4 or earlier.</source>
        <translation>“%1” chồng lên “%2”, có hiệu lực từ ngày %3. Hãy cho kết thúc ngày %4 hoặc sớm hơn.</translation>
    </message>
    <message>
        <source>“%1” would lie within the days of “%2” (%3 to %4), and two regulations cannot hold on one day. A successor has no last day, or a later one than the regulation that it follows.</source>
        <translation>“%1” nằm trong thời gian của “%2” (%3 đến %4), mà một ngày không thể có hai quy định. Quy định kế tiếp không có ngày hết hiệu lực, hoặc hết hiệu lực sau quy định trước.</translation>
    </message>
    <message>
        <source>“%1” ends on %2, the day before the new one takes force (until now: %3).</source>
        <translation>“%1” hết hiệu lực ngày %2, trước ngày quy định mới có hiệu lực (trước đây: %3).</translation>
    </message>
    <message>
        <source>without a last day</source>
        <translation>không có ngày hết hiệu lực</translation>
    </message>
    <message>
        <source>From %1 to %2 no regulation is in force: a dialogue on one of those days is refused.</source>
        <translation>Từ %1 đến %2 không có quy định nào có hiệu lực: hội nghị vào những ngày đó bị từ chối.</translation>
    </message>
    <message>
        <source>Held already on days that it covers: %1 (%2). What was judged and signed stays as it is; their figures (notice in time) follow the regulation of their day.</source>
        <translation>Đã tổ chức trong thời gian này: %1 (%2). Những gì đã ghi, đã ký giữ nguyên; số liệu (thông báo đủ ngày) theo quy định của ngày tổ chức.</translation>
    </message>
    <message>
        <source>Still to be held on days whose regulation changes: %1 (%2). Their next steps are judged by the regulation of their day.</source>
        <translation>Chưa tổ chức, có ngày thay đổi quy định: %1 (%2). Các bước tiếp theo xét theo quy định của ngày đó.</translation>
    </message>
    <message>
        <source>The regulation is said to be based on “%1”, which is no other regulation of this file. There is: %2.</source>
        <translation>Quy định ghi là dựa trên “%1”, nhưng tệp không có quy định nào khác mang mã đó. Hiện có: %2.</translation>
    </message>
    <message>
        <source>%1 rules that the file does not name are as in “%2”.</source>
        <translation>%1 quy tắc mà tệp không nêu được lấy như “%2”.</translation>
    </message>
    <message>
        <source>%1: “%2” is no number of days from 1 to 999.</source>
        <translation>%1: “%2” không phải là số ngày từ 1 đến 999.</translation>
    </message>
    <message>
        <source>%1: “%2” is no number of minutes from 0 to 999.</source>
        <translation>%1: “%2” không phải số phút từ 0 đến 999.</translation>
    </message>
    <message>
        <source>%1: “%2” is no number of years from 0 (none) to 99.</source>
        <translation>%1: “%2” không phải số năm từ 0 (không đặt) đến 99.</translation>
    </message>
    <message>
        <source>The number %1 is already that of another paper in the same book of %2: %3. A number goes out once; check it.</source>
        <translation>Số %1 đã dùng cho văn bản khác trong cùng sổ của %2: %3. Mỗi số chỉ cấp một lần; đề nghị kiểm tra lại.</translation>
    </message>
    <message>
        <source>The slip %1 of %2 went out to another body than %3. Check the body; where the slip is wrong, correct it by one that replaces it.</source>
        <translation>Phiếu chuyển số %1 ngày %2 đã ban hành gửi cơ quan khác, không phải %3. Hãy kiểm tra lại cơ quan nhận; nếu phiếu chuyển sai thì ban hành phiếu thay thế.</translation>
    </message>
</context>
<context>
    <name>OfficialsTab</name>
    <message>
        <source>Filter officials: name, post, unit…</source>
        <translation>Lọc cán bộ: họ tên, chức danh, đơn vị…</translation>
    </message>
    <message>
        <source>&amp;Add a term…</source>
        <translation>Thêm &amp;nhiệm kỳ…</translation>
    </message>
    <message>
        <source>&amp;Successor…</source>
        <translation>Người &amp;kế nhiệm…</translation>
    </message>
    <message>
        <source>&amp;Last day…</source>
        <translation>Ngày &amp;cuối…</translation>
    </message>
    <message>
        <source>&amp;Correct…</source>
        <translation>&amp;Sửa…</translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation>&amp;Xóa</translation>
    </message>
    <message>
        <source>No official stands here.</source>
        <translation>Chưa có cán bộ nào.</translation>
    </message>
    <message>
        <source>Add who holds which post since when: the program then fills in the names of chairs and signers.</source>
        <translation>Hãy ghi ai giữ chức danh nào từ ngày nào: chương trình sẽ tự điền tên người chủ trì, người ký.</translation>
    </message>
    <message>
        <source>Officials and their terms of office</source>
        <translation>Cán bộ và nhiệm kỳ</translation>
    </message>
    <message>
        <source>Official</source>
        <translation>Cán bộ</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Chức danh</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Thời gian</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Hiện nay</translation>
    </message>
    <message>
        <source>in office</source>
        <translation>đương nhiệm</translation>
    </message>
    <message>
        <source>acting</source>
        <translation>phụ trách / quyền</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>chưa nhận nhiệm vụ</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>đã thôi</translation>
    </message>
    <message>
        <source>Add a term of office</source>
        <translation>Thêm nhiệm kỳ</translation>
    </message>
    <message>
        <source>&amp;Add the term</source>
        <translation>&amp;Thêm nhiệm kỳ</translation>
    </message>
    <message>
        <source>Correct the term of %1</source>
        <translation>Sửa nhiệm kỳ của %1</translation>
    </message>
    <message>
        <source>&amp;Keep the changes</source>
        <translation>&amp;Ghi lại</translation>
    </message>
    <message>
        <source>Last day of %1 in office</source>
        <translation>Ngày cuối cùng %1 giữ chức danh</translation>
    </message>
    <message>
        <source>&amp;End the term</source>
        <translation>&amp;Kết thúc nhiệm kỳ</translation>
    </message>
    <message>
        <source>Successor of %1</source>
        <translation>Người kế nhiệm %1</translation>
    </message>
    <message>
        <source>The term of the present holder ends the day before the successor&apos;s first day.</source>
        <translation>Nhiệm kỳ của người đang giữ chức danh kết thúc vào ngày trước ngày người kế nhiệm bắt đầu.</translation>
    </message>
    <message>
        <source>&amp;Enter the successor</source>
        <translation>&amp;Ghi người kế nhiệm</translation>
    </message>
    <message>
        <source>Remove the term of %1 as %2? A term that was over is ended, not removed.</source>
        <translation>Xóa nhiệm kỳ của %1 ở chức danh %2? Nhiệm kỳ đã hết thì ghi ngày cuối, không xóa.</translation>
    </message>
</context>
<context>
    <name>OpinionPane</name>
    <message>
        <source>No opinion is in hand</source>
        <translation>Chưa chọn ý kiến nào</translation>
    </message>
    <message>
        <source>F2 takes somebody new. Ctrl+J leads to the speaking order.</source>
        <translation>F2 để ghi người mới. Ctrl+J để vào thứ tự phát biểu.</translation>
    </message>
    <message>
        <source>What is said</source>
        <translation>Nội dung phát biểu</translation>
    </message>
    <message>
        <source>takes it over</source>
        <translation>đưa vào</translation>
    </message>
    <message>
        <source>On behalf of the c&amp;hair</source>
        <translation>Được &amp;chủ trì chỉ định trả lời thay</translation>
    </message>
    <message>
        <source>Who answers</source>
        <translation>Người trả lời</translation>
    </message>
    <message>
        <source>Kind of answer</source>
        <translation>Loại trả lời</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>Nội dung trả lời</translation>
    </message>
    <message>
        <source>With a promise</source>
        <translation>Có cam kết</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Cam kết</translation>
    </message>
    <message>
        <source>Give up the promise “%1”?</source>
        <translation>Bỏ cam kết “%1”?</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>Bỏ cam kết</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Giữ lại</translation>
    </message>
    <message>
        <source>Other steps</source>
        <translation>Việc khác</translation>
    </message>
    <message>
        <source>Opinion in hand</source>
        <translation>Ý kiến đang ghi</translation>
    </message>
    <message>
        <source>Agreed reply: %1</source>
        <translation>Trả lời đã thống nhất: %1</translation>
    </message>
    <message>
        <source>Draft reply, not agreed: %1</source>
        <translation>Dự thảo trả lời, chưa thống nhất: %1</translation>
    </message>
    <message>
        <source>Open the session…</source>
        <translation>Khai mạc hội nghị…</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Điền vào</translation>
    </message>
    <message>
        <source>prepared by %1</source>
        <translation>%1 chuẩn bị trả lời</translation>
    </message>
</context>
<context>
    <name>Package</name>
    <message>
        <source>The key by which this file signs is damaged. Take the newest backup.</source>
        <translation>Khóa ký của tệp này bị hỏng. Hãy dùng bản sao lưu mới nhất.</translation>
    </message>
    <message>
        <source>Nothing was taken in.</source>
        <translation>Chưa nhận gì vào tệp.</translation>
    </message>
    <message>
        <source>The directory does not know the unit “%1”.</source>
        <translation>Danh mục không có đơn vị “%1”.</translation>
    </message>
    <message>
        <source>%1 owes this office no report of %2.</source>
        <translation>%1 không phải gửi cơ quan này báo cáo kỳ %2.</translation>
    </message>
    <message>
        <source>This file was signed with another key than the files of %1 before (fingerprint %2). Ask the unit whether it has a new one.</source>
        <translation>Tệp này ký bằng khóa khác với các tệp trước của %1 (mã nhận dạng của khóa %2). Hãy hỏi lại đơn vị có khóa mới hay không.</translation>
    </message>
    <message>
        <source>This is no file of figures of a unit.</source>
        <translation>Đây không phải tệp số liệu của đơn vị.</translation>
    </message>
    <message>
        <source>The file of figures is cut off or broken. Ask for it again.</source>
        <translation>Tệp số liệu bị cắt hoặc hỏng. Hãy đề nghị gửi lại.</translation>
    </message>
    <message>
        <source>The file of figures comes from a newer program. Bring this program up to date first.</source>
        <translation>Tệp số liệu do bản chương trình mới hơn lập. Hãy cập nhật chương trình này trước.</translation>
    </message>
    <message>
        <source>its signature or its spacing</source>
        <translation>chữ ký hoặc khoảng cách</translation>
    </message>
    <message>
        <source>The file of figures was changed after it was signed: %1. Ask the unit for it again.</source>
        <translation>Tệp số liệu đã bị sửa sau khi ký: %1. Hãy đề nghị đơn vị gửi lại.</translation>
    </message>
    <message>
        <source>A figure of the file is no count: %1. Ask the unit for it again.</source>
        <translation>Có số liệu không hợp lệ: %1. Hãy đề nghị đơn vị gửi lại.</translation>
    </message>
</context>
<context>
    <name>PackageDialog</name>
    <message>
        <source>Files of figures</source>
        <translation>Tệp số liệu</translation>
    </message>
    <message>
        <source>The unit has confirmed its &amp;new key</source>
        <translation>Đơn vị đã xác nhận khóa &amp;mới</translation>
    </message>
    <message>
        <source>&amp;Take the figures in</source>
        <translation>&amp;Nhận số liệu</translation>
    </message>
    <message>
        <source>Figures of %1, %2</source>
        <translation>Số liệu của %1, %2</translation>
    </message>
    <message>
        <source>These figures are in already. Taking them in again changes nothing.</source>
        <translation>Số liệu này đã có. Nhận lại không thay đổi gì.</translation>
    </message>
    <message>
        <source>Figures of the file</source>
        <translation>Số liệu trong tệp</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Chỉ tiêu</translation>
    </message>
    <message>
        <source>In this office&apos;s file</source>
        <translation>Trong tệp của cơ quan</translation>
    </message>
    <message>
        <source>In the unit&apos;s file</source>
        <translation>Trong tệp của đơn vị</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Thay đổi</translation>
    </message>
    <message>
        <source>The file has no figures</source>
        <translation>Tệp không có số liệu</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Thô&amp;i</translation>
    </message>
    <message>
        <source>Made on %1 by %2. Fingerprint of the sender&apos;s key: %3.</source>
        <translation>Lập ngày %1, người lập %2. Mã nhận dạng khóa của bên gửi: %3.</translation>
    </message>
    <message>
        <source>This is the first file of this unit: compare the fingerprint with it on the telephone.</source>
        <translation>Đây là tệp đầu tiên của đơn vị này: hãy gọi điện đối chiếu mã nhận dạng của khóa.</translation>
    </message>
    <message>
        <source>The same key as before.</source>
        <translation>Cùng khóa như trước.</translation>
    </message>
    <message>
        <source>This is another key than before. Ask the unit whether it has a new one.</source>
        <translation>Khóa này khác khóa trước. Hãy hỏi đơn vị có khóa mới hay không.</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>thay đổi</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>Như cũ</translation>
    </message>
    <message>
        <source>The figures were not taken in</source>
        <translation>Chưa nhận số liệu</translation>
    </message>
    <message>
        <source>“%1” is no day. Nothing was taken in; mend the day.</source>
        <translation>“%1” không phải là ngày. Chưa nhận gì; hãy sửa lại ngày.</translation>
    </message>
    <message>
        <source>The figures of %1 are in.</source>
        <translation>Đã nhận số liệu của %1.</translation>
    </message>
    <message>
        <source>These figures were in already: nothing was changed.</source>
        <translation>Số liệu này đã có: không thay đổi gì.</translation>
    </message>
    <message>
        <source>A unit&apos;s file of figures</source>
        <translation>Tệp số liệu của đơn vị</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Mọi tệp</translation>
    </message>
    <message>
        <source>The file of figures for the office above</source>
        <translation>Tệp số liệu gửi cơ quan cấp trên</translation>
    </message>
    <message>
        <source>The signed file of figures is written. Fingerprint of the key: %1.</source>
        <translation>Đã ghi tệp số liệu có chữ ký. Mã nhận dạng của khóa: %1.</translation>
    </message>
    <message>
        <source>year %1</source>
        <translation>năm %1</translation>
    </message>
    <message>
        <source>first half of %1</source>
        <translation>6 tháng đầu năm %1</translation>
    </message>
    <message>
        <source>second half of %1</source>
        <translation>6 tháng cuối năm %1</translation>
    </message>
</context>
<context>
    <name>PageSource</name>
    <message>
        <source>The printer does not take the paper. Choose another printer, or save the PDF.</source>
        <translation>Máy in không nhận văn bản. Hãy chọn máy in khác hoặc lưu thành PDF.</translation>
    </message>
    <message>
        <source>The signed paper cannot be drawn here. Save it as a PDF and open that file.</source>
        <translation>Không hiển thị được bản đã ký tại đây. Hãy lưu thành PDF rồi mở tệp đó.</translation>
    </message>
    <message>
        <source>The printer stopped after page %1. Print the pages that are missing once more.</source>
        <translation>Máy in dừng sau trang %1. Hãy in lại các trang còn thiếu.</translation>
    </message>
    <message>
        <source>“%1” names no pages of this paper: write 1 to %2, as 1-3, 5.</source>
        <translation>“%1” không phải trang của văn bản này: hãy ghi từ 1 đến %2, như 1-3, 5.</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Pages of the paper</source>
        <translation>Các trang của văn bản</translation>
    </message>
</context>
<context>
    <name>PaperEditor</name>
    <message>
        <source>&amp;Issue…</source>
        <translation>&amp;Ban hành…</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>&amp;Xem trước</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Đó&amp;ng</translation>
    </message>
    <message>
        <source>The paper</source>
        <translation>Văn bản</translation>
    </message>
    <message>
        <source>Number, day, signer</source>
        <translation>Số, ngày, người ký</translation>
    </message>
    <message>
        <source>Write in the yellow fields: what you write is kept by itself and stays when the paper is made anew.</source>
        <translation>Viết vào các ô màu vàng: nội dung được tự lưu và giữ nguyên khi lập lại văn bản.</translation>
    </message>
    <message>
        <source>The file is open for looking only.</source>
        <translation>Tệp đang mở chỉ để xem.</translation>
    </message>
    <message>
        <source>The file %1 is no longer where it was. Put it back, or copy what is typed here elsewhere before closing.</source>
        <translation>Tệp %1 không còn ở chỗ cũ. Hãy đặt lại, hoặc chép nội dung đang viết ra chỗ khác trước khi đóng.</translation>
    </message>
    <message>
        <source>What you typed stays here and is tried again.</source>
        <translation>Nội dung đã viết vẫn ở đây và sẽ được lưu lại.</translation>
    </message>
    <message>
        <source>Kept at %1.</source>
        <translation>Đã lưu lúc %1.</translation>
    </message>
    <message>
        <source>proposed by the program</source>
        <translation>chương trình gợi ý</translation>
    </message>
    <message>
        <source>○ not written yet</source>
        <translation>○ chưa viết</translation>
    </message>
    <message>
        <source>Something is not saved</source>
        <translation>Có nội dung chưa lưu</translation>
    </message>
    <message>
        <source>The file does not take what was typed here.</source>
        <translation>Tệp chưa nhận nội dung vừa viết ở đây.</translation>
    </message>
    <message>
        <source>When you close now, these words are lost. Stay, copy them, or make room on the disk.</source>
        <translation>Nếu đóng bây giờ, nội dung này sẽ mất. Hãy ở lại, chép ra ngoài, hoặc dọn chỗ trống trên đĩa.</translation>
    </message>
    <message>
        <source>Close &amp;all the same</source>
        <translation>&amp;Vẫn đóng</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation>Ở &amp;lại</translation>
    </message>
    <message>
        <source>The paper is for reading here.</source>
        <translation>Văn bản ở đây chỉ để xem.</translation>
    </message>
    <message>
        <source>What you typed stays here and is not kept.</source>
        <translation>Nội dung đã viết vẫn ở đây nhưng không được lưu.</translation>
    </message>
    <message>
        <source>What was typed here was refused, and so is not kept.</source>
        <translation>Nội dung viết ở đây bị từ chối nên chưa được lưu.</translation>
    </message>
    <message>
        <source>When you close now, these words are lost. Stay to copy them elsewhere.</source>
        <translation>Nếu đóng bây giờ thì những chữ này mất. Hãy ở lại để chép ra nơi khác.</translation>
    </message>
    <message>
        <source>Words written for this paper</source>
        <translation>Phần người soạn viết</translation>
    </message>
    <message>
        <source>The words of the paper are for reading here.</source>
        <translation>Nội dung văn bản ở đây chỉ để xem.</translation>
    </message>
    <message>
        <source>Number, day and signer can be set, and count when it is issued.</source>
        <translation>Số, ngày, người ký vẫn điền được và dùng khi ban hành.</translation>
    </message>
    <message>
        <source>✓ written</source>
        <translation>✓ đã viết</translation>
    </message>
</context>
<context>
    <name>PaperList</name>
    <message>
        <source>No. %1 of %2</source>
        <translation>Số %1, ngày %2</translation>
    </message>
    <message>
        <source>&amp;Look and print</source>
        <translation>&amp;Xem, in</translation>
    </message>
    <message>
        <source>&amp;Edit the words…</source>
        <translation>&amp;Soạn nội dung…</translation>
    </message>
    <message>
        <source>&amp;Issue…</source>
        <translation>&amp;Ban hành…</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>V&amp;iệc khác</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Văn bản</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Giai đoạn</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>Number and day, or what is missing</source>
        <translation>Số, ngày ban hành, hoặc phần còn thiếu</translation>
    </message>
    <message>
        <source>No paper yet</source>
        <translation>Chưa có văn bản</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Việc khác</translation>
    </message>
    <message>
        <source>Not made</source>
        <translation>Chưa lập</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Đã ký</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Đã ban hành</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Chưa lập được</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Đang soạn</translation>
    </message>
    <message>
        <source>To print</source>
        <translation>Mẫu để in</translation>
    </message>
    <message>
        <source>The minutes are frozen when they are signed.</source>
        <translation>Biên bản được giữ nguyên khi ký.</translation>
    </message>
    <message>
        <source>Issued and frozen. SHA-256 of the file: %1…</source>
        <translation>Đã ban hành, giữ nguyên bản. SHA-256 của tệp: %1…</translation>
    </message>
    <message>
        <source>%1 papers are chosen: they are looked at and printed in one run.</source>
        <translation>Đã chọn %1 văn bản: xem và in trong một lượt.</translation>
    </message>
    <message>
        <source>It takes its number when it is issued; until then dots stand in its place.</source>
        <translation>Văn bản lấy số khi ban hành; trước đó để dòng chấm.</translation>
    </message>
    <message>
        <source>Version %1: %2</source>
        <translation>Bản %1: %2</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Lưu thành PDF…</translation>
    </message>
    <message>
        <source>Save as ODT, to be edited…</source>
        <translation>Lưu thành ODT để chỉnh sửa…</translation>
    </message>
    <message>
        <source>Look at it as it would be made now</source>
        <translation>Xem bản lập theo số liệu hiện nay</translation>
    </message>
    <message>
        <source>Papers of %1</source>
        <translation>Văn bản của %1</translation>
    </message>
    <message>
        <source>Save as ODT</source>
        <translation>Lưu thành ODT</translation>
    </message>
    <message>
        <source>The ODT was saved: %1</source>
        <translation>Đã lưu tệp ODT: %1</translation>
    </message>
    <message>
        <source>Issued and frozen: %1, %2.</source>
        <translation>Đã ban hành: %1, %2.</translation>
    </message>
</context>
<context>
    <name>PaperSheet</name>
    <message>
        <source>The paper, to be written in</source>
        <translation>Văn bản, viết vào được</translation>
    </message>
</context>
<context>
    <name>PaperWork</name>
    <message>
        <source>Names in full</source>
        <translation>Đầy đủ họ tên</translation>
    </message>
    <message>
        <source>Names as initials</source>
        <translation>Viết tắt họ tên</translation>
    </message>
    <message>
        <source>No names (a citizen of the ward …)</source>
        <translation>Không nêu tên (một công dân ở phường …)</translation>
    </message>
    <message>
        <source>As it would be made today.</source>
        <translation>Bản lập theo số liệu hôm nay.</translation>
    </message>
    <message>
        <source>Before the session</source>
        <translation>Trước hội nghị</translation>
    </message>
    <message>
        <source>At the session and after</source>
        <translation>Tại hội nghị và sau đó</translation>
    </message>
    <message>
        <source>Of periods and the office</source>
        <translation>Theo kỳ và của cơ quan</translation>
    </message>
    <message>
        <source>%1 papers in one run: %2</source>
        <translation>%1 văn bản trong một lượt: %2</translation>
    </message>
    <message>
        <source>Not printed: %1</source>
        <translation>Chưa in được: %1</translation>
    </message>
    <message>
        <source>For %1 petitions, in one run.</source>
        <translation>Cho %1 kiến nghị, trong một lượt.</translation>
    </message>
    <message>
        <source>%1 attachments cannot stand among its pages; they are saved in a folder beside it.</source>
        <translation>%1 tệp kèm theo không thành trang được; khi lưu, các tệp ấy nằm trong thư mục bên cạnh.</translation>
    </message>
    <message>
        <source>Each of the minutes as it was signed.</source>
        <translation>Mỗi biên bản giữ nguyên như khi ký.</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>The layout “%1” of papers cannot be read.</source>
        <translation>Không đọc được thể thức văn bản “%1”.</translation>
    </message>
    <message>
        <source>A layout of papers is no valid JSON.</source>
        <translation>Tệp thể thức văn bản không phải JSON hợp lệ.</translation>
    </message>
    <message>
        <source>The layout “%1” of papers is not complete.</source>
        <translation>Thể thức văn bản “%1” chưa đầy đủ.</translation>
    </message>
    <message>
        <source>There is no layout “%1” of papers. There are: %2.</source>
        <translation>Không có thể thức văn bản “%1”. Hiện có: %2.</translation>
    </message>
    <message>
        <source>The fonts of the papers are missing. Install the program again.</source>
        <translation>Thiếu phông chữ để in văn bản. Đề nghị cài lại chương trình.</translation>
    </message>
    <message>
        <source>The paper “%1” cannot be printed: the font has no letter for some signs (pictures such as emoji, or a foreign script). %2. Write them in words in that case, then print again.</source>
        <translation>Chưa in được văn bản “%1”: phông chữ không có một số ký tự (biểu tượng cảm xúc hoặc chữ nước ngoài). %2. Hãy thay bằng chữ trong hồ sơ đó rồi in lại.</translation>
    </message>
    <message>
        <source>The printer does not take the pages.</source>
        <translation>Máy in không nhận trang in.</translation>
    </message>
    <message>
        <source>There is no paper “%1”.</source>
        <translation>Không có loại văn bản “%1”.</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Biên bản hội nghị đối thoại</translation>
    </message>
    <message>
        <source>Report of a period</source>
        <translation>Báo cáo kết quả thực hiện Quy định</translation>
    </message>
    <message>
        <source>“%1” is another kind of case than this paper is about.</source>
        <translation>“%1” không phải loại hồ sơ mà văn bản này nói đến.</translation>
    </message>
    <message>
        <source>There is no post “%1”.</source>
        <translation>Không có chức danh “%1”.</translation>
    </message>
    <message>
        <source>There is no unit “%1”.</source>
        <translation>Không có đơn vị “%1”.</translation>
    </message>
    <message>
        <source>This paper is about one case: name one code.</source>
        <translation>Văn bản này lập cho một hồ sơ: chỉ nêu một mã.</translation>
    </message>
    <message>
        <source>Name the case that the paper is about.</source>
        <translation>Nêu mã hồ sơ mà văn bản nói đến.</translation>
    </message>
    <message>
        <source>“%1” is not what was put into the file. Check the file with “doithoai check”.</source>
        <translation>“%1” không còn đúng như khi đưa vào tệp. Hãy kiểm tra tệp bằng “doithoai check”.</translation>
    </message>
    <message>
        <source>Some attachments lie beside the dossier, and the folder %1 for them cannot be made there.</source>
        <translation>Một số tài liệu phải để kèm bên ngoài hồ sơ, nhưng không tạo được thư mục %1 cho chúng.</translation>
    </message>
    <message>
        <source>The figures of %1 do not balance, so the report cannot leave the office. Look at: %2.</source>
        <translation>Số liệu kỳ %1 chưa cân đối nên chưa thể ban hành báo cáo. Cần kiểm tra: %2.</translation>
    </message>
    <message>
        <source>The dossier is not complete:</source>
        <translation>Hồ sơ chưa đủ:</translation>
    </message>
    <message>
        <source>The issued paper “%1” cannot be read any more. Check the file with “doithoai check”.</source>
        <translation>Không còn đọc được văn bản đã phát hành “%1”. Hãy kiểm tra tệp bằng “doithoai check”.</translation>
    </message>
    <message>
        <source>The signed minutes are missing (Đ.9.1). Sign the minutes of the session.</source>
        <translation>Thiếu biên bản đã ký (Đ.9.1). Hãy ký biên bản hội nghị.</translation>
    </message>
    <message>
        <source>The related documents are missing (Đ.7). Name them, or write “none”.</source>
        <translation>Thiếu tài liệu liên quan (Đ.7). Hãy ghi tên tài liệu, hoặc ghi “không có”.</translation>
    </message>
    <message>
        <source>The opinions that still differ are missing (Đ.7). Write them down, or “none”.</source>
        <translation>Thiếu ý kiến còn khác nhau (Đ.7). Hãy ghi vào, hoặc ghi “không có”.</translation>
    </message>
    <message>
        <source>The results so far are missing (Đ.7). Write them down, or “none”.</source>
        <translation>Thiếu kết quả đã giải quyết (Đ.7). Hãy ghi vào, hoặc ghi “không có”.</translation>
    </message>
    <message>
        <source>The report of the result is missing (Đ.10.2). Issue it, or attach the signed one under a title that begins with “Báo cáo kết quả”.</source>
        <translation>Thiếu báo cáo kết quả (Đ.10.2). Hãy phát hành, hoặc đính kèm bản đã ký với tên bắt đầu bằng “Báo cáo kết quả”.</translation>
    </message>
    <message>
        <source>The session “%1” has no petition to answer yet.</source>
        <translation>Hội nghị “%1” chưa có kiến nghị nào cần trả lời.</translation>
    </message>
    <message>
        <source>No petition of the session “%1” is given to a unit yet: assign them first.</source>
        <translation>Chưa có kiến nghị nào của hội nghị “%1” được giao đơn vị chuẩn bị trả lời. Hãy giao trước khi in.</translation>
    </message>
    <message>
        <source>Nothing about the session “%1” was changed, put off or cancelled since it was announced: there is nothing to tell the people.</source>
        <translation>Hội nghị “%1” chưa có thay đổi, hoãn hoặc hủy nào kể từ khi thông báo: chưa có nội dung để thông báo thay đổi.</translation>
    </message>
    <message>
        <source>Name the period that the report is about.</source>
        <translation>Nêu kỳ của báo cáo.</translation>
    </message>
    <message>
        <source>The report of %1 has arrived at both recipients: there is nothing to remind the unit of.</source>
        <translation>Báo cáo của %1 đã đến cả hai nơi nhận, không có gì để đôn đốc.</translation>
    </message>
    <message>
        <source>%1 is a denunciation: it is passed on and not answered by a letter. Print its transfer slip.</source>
        <translation>%1 là tố cáo: phải chuyển đi, không trả lời bằng công văn. Hãy in phiếu chuyển.</translation>
    </message>
    <message>
        <source>%1 bears no name, so nobody can be written to. Post the result instead (result-notice).</source>
        <translation>%1 không ghi tên nên không có người để gửi công văn. Hãy niêm yết thông báo kết quả (result-notice).</translation>
    </message>
    <message>
        <source>%1 is answered by another body than the first petition. Print the replies of each body apart.</source>
        <translation>%1 do cơ quan khác với kiến nghị đầu tiên trả lời. Hãy in riêng công văn trả lời của từng cơ quan.</translation>
    </message>
    <message>
        <source>The chair&apos;s conclusions</source>
        <translation>Kết luận chung của chủ trì</translation>
    </message>
    <message>
        <source>How it is carried out</source>
        <translation>Tổ chức thực hiện</translation>
    </message>
    <message>
        <source>When the meeting was</source>
        <translation>Thời gian họp</translation>
    </message>
    <message>
        <source>Where it was</source>
        <translation>Địa điểm họp</translation>
    </message>
    <message>
        <source>Who chaired it</source>
        <translation>Người chủ trì cuộc họp</translation>
    </message>
    <message>
        <source>Secretary</source>
        <translation>Thư ký</translation>
    </message>
    <message>
        <source>Who was present</source>
        <translation>Thành phần dự họp</translation>
    </message>
    <message>
        <source>What was discussed</source>
        <translation>Nội dung trao đổi</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Bài học kinh nghiệm</translation>
    </message>
    <message>
        <source>Conclusions and assignments</source>
        <translation>Kết luận, phân công</translation>
    </message>
    <message>
        <source>What is still being dealt with</source>
        <translation>Nội dung đang giải quyết</translation>
    </message>
    <message>
        <source>Where it is posted</source>
        <translation>Nơi niêm yết</translation>
    </message>
    <message>
        <source>Contact and telephone</source>
        <translation>Đầu mối liên hệ, điện thoại</translation>
    </message>
    <message>
        <source>Why it is beyond competence</source>
        <translation>Lý do vượt quá khả năng giải quyết</translation>
    </message>
    <message>
        <source>Results so far</source>
        <translation>Kết quả đã thực hiện</translation>
    </message>
    <message>
        <source>Opinions that still differ</source>
        <translation>Ý kiến còn khác nhau</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Đề xuất, kiến nghị</translation>
    </message>
    <message>
        <source>What the superior is asked for</source>
        <translation>Nội dung đề nghị cấp trên</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>Nội dung trả lời</translation>
    </message>
    <message>
        <source>The day until which a reply is asked for</source>
        <translation>Ngày đề nghị thông báo kết quả</translation>
    </message>
    <message>
        <source>What went well</source>
        <translation>Ưu điểm</translation>
    </message>
    <message>
        <source>What was lacking</source>
        <translation>Hạn chế</translation>
    </message>
    <message>
        <source>Causes</source>
        <translation>Nguyên nhân</translation>
    </message>
    <message>
        <source>Assignments after the session</source>
        <translation>Phân công sau hội nghị</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Kiến nghị, đề xuất</translation>
    </message>
    <message>
        <source>Notice of conclusions</source>
        <translation>Thông báo kết luận</translation>
    </message>
    <message>
        <source>Summary table of petitions</source>
        <translation>Bảng tổng hợp ý kiến, kiến nghị</translation>
    </message>
    <message>
        <source>Report of the result of a session</source>
        <translation>Báo cáo kết quả hội nghị đối thoại</translation>
    </message>
    <message>
        <source>Written reply</source>
        <translation>Công văn trả lời kiến nghị</translation>
    </message>
    <message>
        <source>Transfer slip and notice to the petitioner</source>
        <translation>Phiếu chuyển kiến nghị và thông báo cho người nêu</translation>
    </message>
    <message>
        <source>Assignments and promises after a session</source>
        <translation>Bảng phân công giải quyết, theo dõi cam kết</translation>
    </message>
    <message>
        <source>Minutes of the review meeting</source>
        <translation>Biên bản họp rút kinh nghiệm</translation>
    </message>
    <message>
        <source>Notice of the results</source>
        <translation>Thông báo kết quả giải quyết kiến nghị</translation>
    </message>
    <message>
        <source>Report to the superior</source>
        <translation>Báo cáo nội dung vượt thẩm quyền</translation>
    </message>
    <message>
        <source>Letter asking the superior for an opinion</source>
        <translation>Công văn đề nghị cấp trên cho ý kiến</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Mục đích</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>Yêu cầu</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>Kinh phí</translation>
    </message>
    <message>
        <source>Carrying out</source>
        <translation>Tổ chức thực hiện</translation>
    </message>
    <message>
        <source>What the decision rests on</source>
        <translation>Căn cứ của quyết định</translation>
    </message>
    <message>
        <source>Duties of the team</source>
        <translation>Nhiệm vụ của bộ phận giúp việc</translation>
    </message>
    <message>
        <source>Where to send opinions</source>
        <translation>Nơi nhận ý kiến, kiến nghị</translation>
    </message>
    <message>
        <source>Last day for opinions</source>
        <translation>Thời hạn gửi ý kiến</translation>
    </message>
    <message>
        <source>Places of posting</source>
        <translation>Nơi niêm yết, công khai</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Nội dung thay đổi</translation>
    </message>
    <message>
        <source>Reason as the people are told</source>
        <translation>Lý do nêu trong thông báo</translation>
    </message>
    <message>
        <source>What applies until further notice</source>
        <translation>Các nội dung khác</translation>
    </message>
    <message>
        <source>Posted from and until</source>
        <translation>Thời gian niêm yết</translation>
    </message>
    <message>
        <source>Who posted and who witnessed</source>
        <translation>Người niêm yết, người chứng kiến</translation>
    </message>
    <message>
        <source>Where drafts go</source>
        <translation>Nơi nhận dự thảo trả lời</translation>
    </message>
    <message>
        <source>Day and place of the meeting</source>
        <translation>Thời gian, địa điểm họp</translation>
    </message>
    <message>
        <source>Course of the discussion</source>
        <translation>Diễn biến thảo luận</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>Kết luận</translation>
    </message>
    <message>
        <source>Order of the session, a line each: time | what | who</source>
        <translation>Chương trình, mỗi dòng: thời gian | nội dung | người thực hiện</translation>
    </message>
    <message>
        <source>Further invitees, one a line</source>
        <translation>Khách mời thêm, mỗi dòng một người (cơ quan)</translation>
    </message>
    <message>
        <source>What to prepare</source>
        <translation>Nội dung đề nghị chuẩn bị</translation>
    </message>
    <message>
        <source>Plan of a session</source>
        <translation>Kế hoạch tổ chức hội nghị đối thoại</translation>
    </message>
    <message>
        <source>Decision on the support team</source>
        <translation>Quyết định cử bộ phận tham mưu, giúp việc</translation>
    </message>
    <message>
        <source>Public notice</source>
        <translation>Thông báo tổ chức hội nghị đối thoại</translation>
    </message>
    <message>
        <source>Notice of a change</source>
        <translation>Thông báo thay đổi (hoãn, hủy)</translation>
    </message>
    <message>
        <source>Proof of posting</source>
        <translation>Giấy xác nhận niêm yết</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Phiếu tiếp nhận ý kiến, kiến nghị</translation>
    </message>
    <message>
        <source>Letters of assignment</source>
        <translation>Công văn giao chuẩn bị nội dung trả lời</translation>
    </message>
    <message>
        <source>Minutes of the agreed replies</source>
        <translation>Biên bản thống nhất dự kiến trả lời</translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation>Giấy mời</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Chương trình hội nghị</translation>
    </message>
    <message>
        <source>Attendance list</source>
        <translation>Danh sách đại biểu, điểm danh</translation>
    </message>
    <message>
        <source>Speaker&apos;s slip</source>
        <translation>Phiếu đăng ký phát biểu</translation>
    </message>
    <message>
        <source>Opinion slip</source>
        <translation>Phiếu ý kiến</translation>
    </message>
    <message>
        <source>Chair&apos;s answer sheets</source>
        <translation>Dự kiến nội dung trả lời (tài liệu của chủ trì)</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Hồ sơ đối thoại</translation>
    </message>
    <message>
        <source>Who prepares</source>
        <translation>Phân công chuẩn bị</translation>
    </message>
    <message>
        <source>Who does what at the sessions</source>
        <translation>Phân công khi tiến hành</translation>
    </message>
    <message>
        <source>Who follows up</source>
        <translation>Phân công xử lý sau đối thoại</translation>
    </message>
    <message>
        <source>Leading and spreading</source>
        <translation>Lãnh đạo, chỉ đạo, quán triệt</translation>
    </message>
    <message>
        <source>Proposed commendations</source>
        <translation>Đề xuất khen thưởng</translation>
    </message>
    <message>
        <source>Tasks ahead</source>
        <translation>Nhiệm vụ thời gian tới</translation>
    </message>
    <message>
        <source>What is asked, until when</source>
        <translation>Nội dung và thời hạn đề nghị</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Nhận xét</translation>
    </message>
    <message>
        <source>What is reviewed</source>
        <translation>Nội dung sơ kết, tổng kết</translation>
    </message>
    <message>
        <source>Form, time, place, participants</source>
        <translation>Hình thức, thời gian, địa điểm, thành phần</translation>
    </message>
    <message>
        <source>Plan of a period</source>
        <translation>Kế hoạch đối thoại năm</translation>
    </message>
    <message>
        <source>Plan of the review</source>
        <translation>Kế hoạch sơ kết, tổng kết</translation>
    </message>
    <message>
        <source>Form for a unit&apos;s figures</source>
        <translation>Biểu mẫu số liệu của đơn vị</translation>
    </message>
    <message>
        <source>Reminder to a unit</source>
        <translation>Công văn đôn đốc</translation>
    </message>
    <message>
        <source>Leader&apos;s sheet</source>
        <translation>Phiếu kết quả đối thoại của lãnh đạo</translation>
    </message>
    <message>
        <source>Sheet of integrity</source>
        <translation>Phiếu kiểm tra toàn vẹn</translation>
    </message>
    <message>
        <source>These petitions go to %1 bodies: each slip takes a number of its own. Print them body by body.</source>
        <translation>Các kiến nghị này chuyển đến %1 cơ quan, mỗi phiếu chuyển có số riêng. Hãy in lần lượt theo từng cơ quan.</translation>
    </message>
    <message>
        <source>This paper has no table. Write it as PDF, or as ODT to edit it.</source>
        <translation>Văn bản này không có bảng. Hãy ghi ra PDF, hoặc ra ODT để sửa.</translation>
    </message>
    <message>
        <source>The PDF file cannot be read.</source>
        <translation>Không đọc được tệp PDF.</translation>
    </message>
    <message>
        <source>The PDF file has no pages.</source>
        <translation>Tệp PDF không có trang nào.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Bảng</translation>
    </message>
    <message>
        <source>The table could not be written. Is there room on the disk?</source>
        <translation>Không ghi được bảng. Đĩa còn chỗ không?</translation>
    </message>
    <message>
        <source>A spreadsheet holds at most %1 rows. Narrow the list, or write it as CSV.</source>
        <translation>Một bảng tính chứa nhiều nhất %1 dòng. Hãy thu hẹp danh sách, hoặc ghi ra CSV.</translation>
    </message>
    <message>
        <source>The file could not be put together in memory.</source>
        <translation>Không ghép được tệp trong bộ nhớ.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Không có tệp %1.</translation>
    </message>
    <message>
        <source>%1 is no file that could be attached.</source>
        <translation>%1 không phải là tệp có thể đính kèm.</translation>
    </message>
    <message>
        <source>The file %1 has %2; at most %3 are taken in. Make it smaller, or keep it beside and name it in the papers.</source>
        <translation>Tệp %1 có dung lượng %2; chỉ nhận tối đa %3. Hãy giảm dung lượng, hoặc để riêng bên ngoài và ghi tên tệp trong văn bản.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read. Look whether you may read it and whether its medium is still there.</source>
        <translation>Không đọc được tệp %1. Hãy kiểm tra quyền đọc tệp và thiết bị chứa tệp còn được cắm hay không.</translation>
    </message>
    <message>
        <source>The file %1 is empty: there is nothing to attach.</source>
        <translation>Tệp %1 rỗng, không có gì để đính kèm.</translation>
    </message>
    <message>
        <source>This very file is attached to %1 already, as “%2”.</source>
        <translation>Chính tệp này đã được đính kèm vào %1 với tên “%2”.</translation>
    </message>
    <message>
        <source>There is no attachment %1.</source>
        <translation>Không có tệp đính kèm số %1.</translation>
    </message>
    <message>
        <source>The attachment “%1” of %2 is damaged: its bytes are not those that were attached. Take it from a backup, or attach the original again.</source>
        <translation>Tệp đính kèm “%1” của %2 đã hỏng: nội dung không còn đúng như khi đính kèm. Hãy lấy lại từ bản sao lưu, hoặc đính kèm lại bản gốc.</translation>
    </message>
    <message>
        <source>The number %1 went out twice in what would then be one book. Settle it from a later day.</source>
        <translation>Khi đó số %1 sẽ bị trùng trong cùng một sổ. Hãy áp dụng từ một ngày muộn hơn.</translation>
    </message>
    <message>
        <source>Name the kind of paper by its symbol: BC, TB, CV.</source>
        <translation>Nêu loại văn bản bằng ký hiệu: BC, TB, CV.</translation>
    </message>
    <message>
        <source>The day of the paper lies in the future.</source>
        <translation>Ngày của văn bản ở sau ngày hôm nay.</translation>
    </message>
    <message>
        <source>The first number of a book is 1 or higher.</source>
        <translation>Số đầu tiên của sổ phải từ 1 trở lên.</translation>
    </message>
    <message>
        <source>Name the day from which the book runs like this.</source>
        <translation>Nêu ngày bắt đầu áp dụng cách chạy số này.</translation>
    </message>
    <message>
        <source>The register has no line %1.</source>
        <translation>Sổ văn bản không có dòng %1.</translation>
    </message>
    <message>
        <source>The number %1 belongs to a paper of %2 that went out: it stays in the register.</source>
        <translation>Số %1 là số của văn bản đã ban hành của %2 nên phải giữ trong sổ.</translation>
    </message>
    <message>
        <source>“%1” is no number. Write it as 5, 21a, or in full.</source>
        <translation>“%1” không phải là số văn bản. Hãy viết 5, 21a, hoặc viết đầy đủ cả ký hiệu.</translation>
    </message>
    <message>
        <source>The number %1 is taken in the book %2 of %3: %4. Take another one.</source>
        <translation>Số %1 đã được dùng trong sổ %2 của %3: %4. Hãy chọn số khác.</translation>
    </message>
    <message>
        <source>A correction may keep it: name version %1 as the one that it replaces.</source>
        <translation>Nếu là bản đính chính thì được giữ số này: hãy ghi rõ là thay cho lần ban hành %1.</translation>
    </message>
    <message>
        <source>Minutes are issued by signing them: take the step signMinutes.</source>
        <translation>Biên bản được ban hành khi ký: thực hiện bước Ký biên bản (signMinutes).</translation>
    </message>
    <message>
        <source>No version %1 of this paper of %2 was issued, so none can be replaced.</source>
        <translation>Chưa ban hành lần %1 của văn bản này cho %2 nên không có gì để thay thế.</translation>
    </message>
    <message>
        <source>Name the paper, its case and the word.</source>
        <translation>Nêu tên văn bản, hồ sơ và phần lời.</translation>
    </message>
    <message>
        <source>This paper takes no number: leave it out.</source>
        <translation>Văn bản này không lấy số: hãy bỏ trống số.</translation>
    </message>
    <message>
        <source>“%1” marks a state secret. State secrets have no place on such a machine: the paper is written, numbered and kept where they are kept. Take the mark out if it is none.</source>
        <translation>“%1” là dấu độ mật. Bí mật nhà nước không được soạn thảo, lưu giữ trên máy này: văn bản đó phải được soạn thảo, lấy số và lưu ở nơi quy định cho tài liệu mật. Nếu không phải là dấu độ mật thì hãy bỏ chữ đó đi.</translation>
    </message>
    <message>
        <source>Kind of paper: báo cáo, or tờ trình</source>
        <translation>Loại văn bản: báo cáo hoặc tờ trình</translation>
    </message>
    <message>
        <source>Notice to the petitioner that it was transferred</source>
        <translation>Công văn thông báo việc chuyển kiến nghị</translation>
    </message>
    <message>
        <source>Nobody is written to about this transfer: who raised it was told in another way, or it is a denunciation.</source>
        <translation>Lần chuyển này không gửi công văn cho ai: người nêu đã được báo bằng cách khác, hoặc đây là tố cáo.</translation>
    </message>
    <message>
        <source>%1 letters go with this paper, and more numbers than that were given.</source>
        <translation>Có %1 công văn đi kèm văn bản này, nhưng lại ghi nhiều số hơn thế.</translation>
    </message>
    <message>
        <source>Remarks on the promises</source>
        <translation>Ý kiến về việc thực hiện cam kết</translation>
    </message>
    <message>
        <source>Report on earlier promises</source>
        <translation>Báo cáo thực hiện cam kết của các hội nghị trước</translation>
    </message>
    <message>
        <source>Proposals to amend policy</source>
        <translation>Danh mục kiến nghị sửa đổi, bổ sung chính sách</translation>
    </message>
    <message>
        <source>Volume of all minutes</source>
        <translation>Tập biên bản hội nghị đối thoại</translation>
    </message>
    <message>
        <source>The minutes of %1 cannot be read any more. Check the file with “doithoai check”.</source>
        <translation>Không đọc được biên bản của %1 nữa. Hãy kiểm tra tệp bằng “doithoai check”.</translation>
    </message>
    <message>
        <source>A protocol of destruction is made by destroying dossiers; there is none of that code.</source>
        <translation>Biên bản tiêu hủy được lập khi tiêu hủy hồ sơ; không có biên bản mang mã ấy.</translation>
    </message>
    <message>
        <source>Sheet of a person&apos;s data</source>
        <translation>Phiếu cung cấp dữ liệu cá nhân</translation>
    </message>
    <message>
        <source>Protocol of destruction</source>
        <translation>Biên bản tiêu hủy</translation>
    </message>
    <message>
        <source>%1 was dropped and goes to no superior: there is nothing to print.</source>
        <translation>%1 đã dừng, không trình cấp trên: không có văn bản để in.</translation>
    </message>
    <message>
        <source>The superior has given its opinion on %1 (%2): there is nothing left to ask for.</source>
        <translation>Cấp trên đã có ý kiến về %1 (%2): không còn nội dung phải đề nghị cho ý kiến.</translation>
    </message>
    <message>
        <source>The session “%1” was called off: there is no result to tell of. Print the notice of the change (change-notice).</source>
        <translation>Hội nghị “%1” đã hủy: không có kết quả để báo cáo, thông báo. Hãy in thông báo thay đổi (change-notice).</translation>
    </message>
    <message>
        <source>%1 was transferred to the body that is competent, which answers it. Print the transfer slip and its notice instead (transfer).</source>
        <translation>%1 đã chuyển cơ quan có thẩm quyền, cơ quan đó trả lời. Hãy in phiếu chuyển và công văn thông báo việc chuyển (transfer).</translation>
    </message>
    <message>
        <source>%1 is not answered by a letter, as it stands now: %2.</source>
        <translation>%1 không trả lời bằng công văn được ở bước hiện nay: %2.</translation>
    </message>
    <message>
        <source>%1 was not transferred, and as it stands now (%2) it cannot be: there is no slip to print.</source>
        <translation>%1 chưa từng được chuyển, và ở bước hiện nay (%2) không chuyển được nữa: không có phiếu chuyển để in.</translation>
    </message>
    <message>
        <source>%1 has no answer yet, so there is nothing to send and no number is taken. Write the answer into the paper first.</source>
        <translation>%1 chưa có nội dung trả lời nên chưa ban hành, chưa lấy số. Ghi nội dung trả lời vào văn bản trước.</translation>
    </message>
    <message>
        <source>The session “%1” does not say yet what this paper has to tell: %2. It would go out with dots in their place; enter them in the session, then issue it.</source>
        <translation>Hội nghị “%1” còn thiếu nội dung mà văn bản này phải nêu: %2. Nếu ban hành, chỗ đó chỉ là dấu chấm; hãy nhập vào hội nghị rồi ban hành.</translation>
    </message>
    <message>
        <source>The session “%1” has not ended yet (%2): there is no result to tell of. Issue this paper when the session is concluded.</source>
        <translation>Hội nghị “%1” chưa kết thúc (%2): chưa có kết quả để báo cáo, thông báo. Hãy ban hành văn bản này sau khi kết thúc hội nghị.</translation>
    </message>
    <message>
        <source>The body that it goes to, where the transfer is not recorded yet</source>
        <translation>Cơ quan nhận phiếu chuyển, khi chưa ghi việc chuyển</translation>
    </message>
    <message>
        <source>It is not known to which body %1 goes, so the slip and its letter cannot be issued. Name the body among the words of this paper (“to”: its code, or its name), or record the transfer first.</source>
        <translation>Chưa biết %1 chuyển đến cơ quan nào nên chưa ban hành được phiếu chuyển và công văn kèm theo. Ghi cơ quan nhận vào văn bản này (“to”: mã hoặc tên cơ quan), hoặc ghi bước chuyển cơ quan có thẩm quyền trước.</translation>
    </message>
    <message>
        <source>This paper of %1 went out already: %2 of %3. A second one would stand beside it; to correct it, name its version %4 as the one that is replaced.</source>
        <translation>Văn bản này của %1 đã ban hành: số %2 ngày %3. Ban hành lần nữa sẽ có hai văn bản song song; nếu cần đính chính, hãy chọn bản thứ %4 là bản được thay thế.</translation>
    </message>
    <message>
        <source>Nobody is invited to the session “%1” yet, so its invitations would go out without a name. Enter the invited bodies in the session (invited) or further invitees among the words of the paper (guests), then issue them.</source>
        <translation>Hội nghị “%1” chưa mời ai nên giấy mời sẽ không có tên người được mời. Hãy nhập cơ quan, đơn vị được mời vào hội nghị (invited) hoặc ghi đại biểu mời thêm vào phần lời của giấy mời (guests) rồi ban hành.</translation>
    </message>
    <message>
        <source>The dossier “%1” does not say yet what this paper has to tell: %2. It would go out with dots in their place; enter them in the dossier, then issue it.</source>
        <translation>Hồ sơ trình “%1” còn thiếu nội dung mà văn bản này phải nêu: %2. Nếu ban hành, chỗ đó chỉ là dấu chấm; hãy nhập vào hồ sơ trình rồi ban hành.</translation>
    </message>
    <message>
        <source>This paper of %1 does not tell yet: %2. It would go out with dots in their place; write them among the words of the paper, then issue it.</source>
        <translation>Văn bản này của %1 chưa nêu: %2. Nếu ban hành, chỗ đó chỉ là dấu chấm; hãy ghi vào phần lời của văn bản rồi ban hành.</translation>
    </message>
    <message>
        <source>The directory names nobody who held the post “%1” then, so the sheet would be about nobody. Enter the official in the directory, then issue it.</source>
        <translation>Danh mục không có ai giữ chức danh “%1” vào thời gian đó nên phiếu không có tên lãnh đạo. Hãy nhập cán bộ vào danh mục rồi ban hành.</translation>
    </message>
    <message>
        <source>No session is planned in that period yet, so the plan has nothing to tell. Add the sessions first, then issue it.</source>
        <translation>Trong kỳ chưa có hội nghị nào được dự kiến nên kế hoạch chưa có nội dung. Hãy thêm các hội nghị trước rồi ban hành.</translation>
    </message>
    <message>
        <source>The session “%1” is not announced yet, so there is no posting to confirm. Announce it first, then issue this paper.</source>
        <translation>Hội nghị “%1” chưa được thông báo công khai nên chưa có việc niêm yết để xác nhận. Hãy thông báo công khai trước rồi ban hành văn bản này.</translation>
    </message>
    <message>
        <source>Steps of the review, a line each: what | until when</source>
        <translation>Tiến độ sơ kết, tổng kết, mỗi dòng một việc: việc | thời hạn</translation>
    </message>
    <message>
        <source>Who raised %1 was erased from its record, so nobody can be written to and no number is taken. Record with the answer why no written reply is needed (replyNotNeeded).</source>
        <translation>Người nêu %1 đã được xóa khỏi hồ sơ nên không có người để gửi công văn, không lấy số. Khi ghi nhận trả lời, hãy ghi lý do không cần trả lời bằng văn bản (replyNotNeeded).</translation>
    </message>
    <message>
        <source>Who raised %1 was erased from its record, so nobody can be written to about its transfer.</source>
        <translation>Người nêu %1 đã được xóa khỏi hồ sơ nên không có người để gửi thông báo chuyển kiến nghị.</translation>
    </message>
    <message>
        <source>The body %1, from which this paper goes out, is not in the directory. Enter it there, or name another one as the office&apos;s body.</source>
        <translation>Cơ quan %1 ban hành văn bản này không có trong danh mục. Hãy thêm cơ quan ấy vào danh mục, hoặc chọn cơ quan khác làm cơ quan sử dụng.</translation>
    </message>
    <message>
        <source>What is attached to a denunciation keeps its title: it may tell who sent it, and is not shown.</source>
        <translation>Tệp đính kèm của đơn tố cáo giữ nguyên tên: tên có thể cho biết người gửi nên không được hiển thị.</translation>
    </message>
</context>
<context>
    <name>PapersDialog</name>
    <message>
        <source>&amp;Close</source>
        <translation>Đó&amp;ng</translation>
    </message>
</context>
<context>
    <name>PapersPanel</name>
    <message>
        <source>Steps of the session</source>
        <translation>Quá trình xử lý</translation>
    </message>
    <message>
        <source>Papers of the session</source>
        <translation>Văn bản của hội nghị</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Tệp kèm theo</translation>
    </message>
</context>
<context>
    <name>PapersScreen</name>
    <message>
        <source>Filter papers: number, subject, case…</source>
        <translation>Lọc văn bản: số, trích yếu, hồ sơ…</translation>
    </message>
    <message>
        <source>&amp;Look at the paper</source>
        <translation>&amp;Xem văn bản</translation>
    </message>
    <message>
        <source>Go to the &amp;case</source>
        <translation>Mở &amp;hồ sơ</translation>
    </message>
    <message>
        <source>Save the &amp;PDF…</source>
        <translation>&amp;Lưu PDF…</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Văn bản</translation>
    </message>
    <message>
        <source>No paper has left the office yet.</source>
        <translation>Chưa có văn bản nào được phát hành.</translation>
    </message>
    <message>
        <source>Signing the minutes of a dialogue freezes them here, page by page. Corrected minutes become a new version; the old one stays.</source>
        <translation>Biên bản hội nghị sau khi ký được lưu nguyên trang ở đây. Biên bản đính chính thành bản mới; bản cũ vẫn giữ.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Số, ký hiệu</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Trích yếu</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Hồ sơ</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Bản</translation>
    </message>
    <message>
        <source>Details of the paper</source>
        <translation>Chi tiết văn bản</translation>
    </message>
    <message>
        <source>version %1 · valid</source>
        <translation>bản %1 · hiệu lực</translation>
    </message>
    <message>
        <source>version %1 · replaced</source>
        <translation>bản %1 · đã thay thế</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>không số</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>Tất cả %1</translation>
    </message>
    <message>
        <source>SHA-256 of the file: %1</source>
        <translation>Mã SHA-256 của tệp: %1</translation>
    </message>
    <message>
        <source>Save the paper</source>
        <translation>Lưu văn bản</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Tệp PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Papers of the office</source>
        <translation>Văn bản về tệp hồ sơ</translation>
    </message>
    <message>
        <source>Issued papers as they left the office, and the register of what went out and came in.</source>
        <translation>Văn bản đã ban hành, giữ nguyên như khi ban hành; sổ văn bản đi và văn bản đến.</translation>
    </message>
    <message>
        <source>Issued and signed</source>
        <translation>Đã ban hành, đã ký</translation>
    </message>
    <message>
        <source>Register: what went out</source>
        <translation>Sổ văn bản đi</translation>
    </message>
    <message>
        <source>Register: what came in</source>
        <translation>Sổ văn bản đến</translation>
    </message>
</context>
<context>
    <name>PasswordDialog</name>
    <message>
        <source>New password</source>
        <translation>Mật khẩu mới</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>Nhập lại lần nữa</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mật khẩu</translation>
    </message>
    <message numerus="yes">
        <source>At least %n characters. A short sentence is easily kept in mind, and hard to guess. Nobody can read it out of the file; who forgets it is given a new one by the keeper.</source>
        <translation>
            <numerusform>Ít nhất %n ký tự. Một câu ngắn thì dễ nhớ mà khó đoán. Không ai đọc được mật khẩu từ tệp; ai quên thì người quản trị đặt mật khẩu mới.</numerusform>
        </translation>
    </message>
    <message>
        <source>Present password</source>
        <translation>Mật khẩu hiện tại</translation>
    </message>
    <message>
        <source>&amp;Present password</source>
        <translation>Mật khẩu &amp;hiện tại</translation>
    </message>
    <message>
        <source>&amp;New password</source>
        <translation>Mật khẩu &amp;mới</translation>
    </message>
    <message>
        <source>The &amp;same once more</source>
        <translation>&amp;Nhập lại lần nữa</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Thô&amp;i</translation>
    </message>
    <message>
        <source>&amp;Keep the password</source>
        <translation>&amp;Lưu mật khẩu</translation>
    </message>
    <message>
        <source>The two are not the same. Type the new password once more.</source>
        <translation>Hai lần nhập không giống nhau. Hãy nhập lại mật khẩu mới.</translation>
    </message>
</context>
<context>
    <name>PasswordLine</name>
    <message>
        <source>Show what is typed</source>
        <translation>Hiện chữ đang gõ</translation>
    </message>
</context>
<context>
    <name>PeopleDialog</name>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Thêm…</translation>
    </message>
    <message>
        <source>&amp;Roles…</source>
        <translation>&amp;Vai trò…</translation>
    </message>
    <message>
        <source>New &amp;password…</source>
        <translation>Đặt &amp;mật khẩu…</translation>
    </message>
    <message>
        <source>C&amp;lose the account</source>
        <translation>&amp;Ngừng sử dụng</translation>
    </message>
    <message>
        <source>People and roles</source>
        <translation>Người dùng và vai trò</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Người dùng</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Vai trò</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Từ ngày</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>Nobody is asked for a name</source>
        <translation>Chưa có tài khoản người dùng</translation>
    </message>
    <message>
        <source>The file is open to whoever can open it. Add the first account to change that.</source>
        <translation>Ai mở được tệp đều làm việc được. Hãy thêm người dùng đầu tiên nếu muốn khác.</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Xong</translation>
    </message>
    <message>
        <source>closed since %1</source>
        <translation>ngừng sử dụng từ %1</translation>
    </message>
    <message numerus="yes">
        <source>%n wrong password(s)</source>
        <translation>
            <numerusform>sai mật khẩu %n lần</numerusform>
        </translation>
    </message>
    <message>
        <source>Roles keep apart who does what; no role passes a rule of the regulation. The file itself is not enciphered: whoever can copy it can read it with other programs, so keep the machine and the sticks locked as well.</source>
        <translation>Vai trò phân rõ ai làm việc gì; không vai trò nào vượt qua được một điều của Quy định. Tệp không được mã hóa: ai sao chép được tệp thì đọc được bằng chương trình khác, nên máy và USB cũng phải được giữ kín.</translation>
    </message>
    <message>
        <source>Let at least two people be keepers: a forgotten password can only be replaced by another keeper.</source>
        <translation>Nên có ít nhất hai người quản trị: mật khẩu bị quên chỉ người quản trị khác đặt lại được.</translation>
    </message>
    <message>
        <source>Only a keeper of the file changes this.</source>
        <translation>Chỉ người quản trị tệp được thay đổi phần này.</translation>
    </message>
    <message>
        <source>&amp;Open the account again</source>
        <translation>&amp;Mở lại người dùng</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>đang dùng</translation>
    </message>
</context>
<context>
    <name>Period</name>
    <message>
        <source>“%1” is no period. Write 2023-H1, 2023-H2 or 2023.</source>
        <translation>“%1” không phải là kỳ báo cáo. Ghi 2023-H1 (6 tháng đầu năm), 2023-H2 (6 tháng cuối năm) hoặc 2023 (cả năm).</translation>
    </message>
</context>
<context>
    <name>Permission</name>
    <message>
        <source>This file asks who works with it: sign in first.</source>
        <translation>Tệp này hỏi ai làm việc: hãy đăng nhập trước.</translation>
    </message>
    <message>
        <source>Nobody may do this.</source>
        <translation>Không ai được làm việc này.</translation>
    </message>
    <message>
        <source>This is done by: %1. Your role here: %2. Ask one of them to do it, or to sign in.</source>
        <translation>Việc này do: %1 làm. Vai trò của anh (chị) ở đây: %2. Hãy nhờ người có vai trò đó làm, hoặc đăng nhập.</translation>
    </message>
</context>
<context>
    <name>PersonDialog</name>
    <message>
        <source>(does not name the person)</source>
        <translation>(không nêu tên)</translation>
    </message>
    <message>
        <source>Issued and signed papers</source>
        <translation>Văn bản đã ký, đã ban hành</translation>
    </message>
    <message>
        <source>Attached files</source>
        <translation>Tệp đính kèm</translation>
    </message>
    <message>
        <source>Lines of the register</source>
        <translation>Dòng trong sổ đăng ký</translation>
    </message>
    <message>
        <source>Other texts that name the person</source>
        <translation>Chỗ khác có nêu tên</translation>
    </message>
    <message>
        <source>Who looked at the full name</source>
        <translation>Ai đã xem họ tên đầy đủ</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Đã xóa</translation>
    </message>
    <message>
        <source>Journal entries that keep words of these cases: %1. Cases that came in with a table: %2.</source>
        <translation>Dòng nhật ký còn giữ nội dung của các vụ việc này: %1. Vụ việc nhập từ bảng: %2.</translation>
    </message>
    <message>
        <source>&amp;Print for the person…</source>
        <translation>&amp;In cho người đề nghị…</translation>
    </message>
    <message>
        <source>&amp;Correct…</source>
        <translation>&amp;Sửa…</translation>
    </message>
    <message>
        <source>&amp;Erase…</source>
        <translation>&amp;Xóa…</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>Dữ liệu cá nhân</translation>
    </message>
    <message>
        <source>Everything that the file holds about a person. Several persons may have one name: tick the cases that are meant.</source>
        <translation>Mọi dữ liệu tệp đang giữ về một người. Có thể nhiều người trùng tên: hãy đánh dấu các vụ việc cần xem.</translation>
    </message>
    <message>
        <source>Name, telephone number, or the code of a petition</source>
        <translation>Họ tên, số điện thoại, hoặc mã kiến nghị</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Tìm</translation>
    </message>
    <message>
        <source>Cases of the person</source>
        <translation>Các vụ việc của người này</translation>
    </message>
    <message>
        <source>What the file holds</source>
        <translation>Dữ liệu tệp đang giữ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>No petition is of “%1”.</source>
        <translation>Không có kiến nghị nào của “%1”.</translation>
    </message>
    <message>
        <source>%1 is corrected.</source>
        <translation>Đã sửa %1.</translation>
    </message>
    <message>
        <source>%1 is not corrected: %2</source>
        <translation>Chưa sửa %1: %2</translation>
    </message>
</context>
<context>
    <name>PetitionEvent</name>
    <message>
        <source>Receive</source>
        <translation>Tiếp nhận</translation>
    </message>
    <message>
        <source>Screen out of scope</source>
        <translation>Xác định ngoài phạm vi</translation>
    </message>
    <message>
        <source>Classify</source>
        <translation>Phân loại</translation>
    </message>
    <message>
        <source>Assign for an answer</source>
        <translation>Giao chuẩn bị trả lời</translation>
    </message>
    <message>
        <source>Reassign</source>
        <translation>Giao lại</translation>
    </message>
    <message>
        <source>Draft the answer</source>
        <translation>Dự thảo trả lời</translation>
    </message>
    <message>
        <source>Ask for changes to the draft</source>
        <translation>Yêu cầu sửa dự thảo</translation>
    </message>
    <message>
        <source>Agree on the answer</source>
        <translation>Thống nhất nội dung trả lời</translation>
    </message>
    <message>
        <source>Answer at the session</source>
        <translation>Trả lời ngay tại hội nghị</translation>
    </message>
    <message>
        <source>Verify and answer later</source>
        <translation>Kiểm tra làm rõ, trả lời sau</translation>
    </message>
    <message>
        <source>Note for the superior</source>
        <translation>Ghi nhận, báo cáo cấp trên</translation>
    </message>
    <message>
        <source>Correct the last choice</source>
        <translation>Sửa lựa chọn vừa ghi</translation>
    </message>
    <message>
        <source>Take back to be dealt with here</source>
        <translation>Nhận lại để giải quyết</translation>
    </message>
    <message>
        <source>Reply outside a session</source>
        <translation>Trả lời không qua hội nghị</translation>
    </message>
    <message>
        <source>Transfer to the competent body</source>
        <translation>Chuyển cơ quan có thẩm quyền</translation>
    </message>
    <message>
        <source>Send to the superior</source>
        <translation>Trình cấp trên</translation>
    </message>
    <message>
        <source>Take in the superior&apos;s answer</source>
        <translation>Tiếp nhận ý kiến của cấp trên</translation>
    </message>
    <message>
        <source>Reply after the session</source>
        <translation>Trả lời sau hội nghị</translation>
    </message>
    <message>
        <source>Record the result and end</source>
        <translation>Ghi kết quả, kết thúc</translation>
    </message>
    <message>
        <source>Merge a double</source>
        <translation>Gộp kiến nghị trùng</translation>
    </message>
    <message>
        <source>Separate again</source>
        <translation>Tách khỏi kiến nghị đã gộp</translation>
    </message>
    <message>
        <source>Record the withdrawal</source>
        <translation>Ghi nhận việc rút kiến nghị</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Mở lại</translation>
    </message>
</context>
<context>
    <name>PetitionPage</name>
    <message>
        <source>Back to the list of petitions</source>
        <translation>Về danh sách kiến nghị</translation>
    </message>
    <message>
        <source>Who raises it</source>
        <translation>Người kiến nghị</translation>
    </message>
    <message>
        <source>How it came</source>
        <translation>Nguồn tiếp nhận</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>Phân loại</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>Giao chuẩn bị trả lời</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Hướng giải quyết</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Quá trình xử lý</translation>
    </message>
    <message>
        <source>Session %1: %2</source>
        <translation>Hội nghị %1: %2</translation>
    </message>
    <message>
        <source>In no session yet</source>
        <translation>Chưa đưa vào hội nghị nào</translation>
    </message>
    <message>
        <source>received on %1</source>
        <translation>tiếp nhận ngày %1</translation>
    </message>
    <message>
        <source>Draft and agreed reply</source>
        <translation>Dự thảo, thống nhất trả lời</translation>
    </message>
    <message>
        <source>Papers and attachments</source>
        <translation>Văn bản, tệp kèm theo</translation>
    </message>
    <message>
        <source>Dossier of the session %1</source>
        <translation>Hồ sơ hội nghị %1</translation>
    </message>
    <message>
        <source>Minutes of %1, signed version %2 of %3</source>
        <translation>Biên bản hội nghị %1, bản ký lần %2 ngày %3</translation>
    </message>
    <message>
        <source>Sent up with %1</source>
        <translation>Đã trình cấp trên theo %1</translation>
    </message>
    <message>
        <source>Not classified yet.</source>
        <translation>Chưa phân loại.</translation>
    </message>
    <message>
        <source>%1 steps, the last on %2: %3</source>
        <translation>%1 bước, gần nhất ngày %2: %3</translation>
    </message>
    <message>
        <source>Papers of the petition</source>
        <translation>Văn bản của kiến nghị</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Tệp kèm theo</translation>
    </message>
    <message>
        <source>Personal data…</source>
        <translation>Dữ liệu cá nhân…</translation>
    </message>
</context>
<context>
    <name>PetitionPanel</name>
    <message>
        <source>&amp;Receive a petition</source>
        <translation>&amp;Tiếp nhận kiến nghị</translation>
    </message>
    <message>
        <source>No petition yet</source>
        <translation>Chưa có kiến nghị</translation>
    </message>
    <message>
        <source>Receive those that came in letters, by the Front, on slips — or at the session itself.</source>
        <translation>Tiếp nhận kiến nghị qua thư, qua Mặt trận, qua phiếu hoặc ngay tại hội nghị.</translation>
    </message>
    <message>
        <source>Petitions of the session</source>
        <translation>Kiến nghị của hội nghị</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Mã</translation>
    </message>
    <message>
        <source>Petitioner</source>
        <translation>Người kiến nghị</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Mức độ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>From a CS&amp;V file…</source>
        <translation>Nhập từ tệp CS&amp;V…</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>Hạn (ngày làm việc)</translation>
    </message>
    <message>
        <source>At most %1 are acted on at once: choose fewer of them.</source>
        <translation>Mỗi lần xử lý nhiều nhất %1 dòng: hãy chọn ít hơn.</translation>
    </message>
</context>
<context>
    <name>PetitionState</name>
    <message>
        <source>Received</source>
        <translation>Mới tiếp nhận</translation>
    </message>
    <message>
        <source>Classified</source>
        <translation>Đã phân loại</translation>
    </message>
    <message>
        <source>Assigned for an answer</source>
        <translation>Đã giao chuẩn bị trả lời</translation>
    </message>
    <message>
        <source>Answer drafted</source>
        <translation>Đã có dự thảo trả lời</translation>
    </message>
    <message>
        <source>Answer agreed</source>
        <translation>Đã thống nhất nội dung trả lời</translation>
    </message>
    <message>
        <source>Answered at the session</source>
        <translation>Đã trả lời tại hội nghị</translation>
    </message>
    <message>
        <source>Being verified, to be answered later</source>
        <translation>Đang kiểm tra, làm rõ để trả lời sau</translation>
    </message>
    <message>
        <source>Noted, to be reported to the superior</source>
        <translation>Đã ghi nhận, chờ báo cáo cấp trên</translation>
    </message>
    <message>
        <source>Transferred to the competent body</source>
        <translation>Đã chuyển cơ quan có thẩm quyền</translation>
    </message>
    <message>
        <source>Sent to the superior, answer awaited</source>
        <translation>Đã trình cấp trên, chờ ý kiến</translation>
    </message>
    <message>
        <source>Answered after the session</source>
        <translation>Đã trả lời sau hội nghị</translation>
    </message>
    <message>
        <source>Resolved and answered</source>
        <translation>Đã giải quyết, trả lời xong</translation>
    </message>
    <message>
        <source>Out of scope</source>
        <translation>Ngoài phạm vi điều chỉnh</translation>
    </message>
    <message>
        <source>Merged into another petition</source>
        <translation>Đã gộp vào kiến nghị khác</translation>
    </message>
    <message>
        <source>Withdrawn by its sender</source>
        <translation>Người nêu đã rút</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>Đã giao</translation>
    </message>
    <message>
        <source>Drafted</source>
        <translation>Có dự thảo</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Đã thống nhất</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Đã trả lời</translation>
    </message>
    <message>
        <source>Answered later</source>
        <translation>Trả lời sau</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>Đã ghi nhận</translation>
    </message>
    <message>
        <source>Transferred</source>
        <translation>Đã chuyển</translation>
    </message>
    <message>
        <source>With the superior</source>
        <translation>Chờ cấp trên</translation>
    </message>
    <message>
        <source>Replied</source>
        <translation>Đã trả lời sau</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Đã xong</translation>
    </message>
    <message>
        <source>Outside</source>
        <translation>Ngoài phạm vi</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Đã gộp</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Đã rút</translation>
    </message>
</context>
<context>
    <name>Petitioner</name>
    <message>
        <source>(kept confidential)</source>
        <translation>(giữ bí mật)</translation>
    </message>
    <message>
        <source>no name given</source>
        <translation>không ghi tên</translation>
    </message>
    <message>
        <source>%1 households</source>
        <translation>%1 hộ</translation>
    </message>
    <message>
        <source>%1 people</source>
        <translation>%1 người</translation>
    </message>
</context>
<context>
    <name>PetitionsScreen</name>
    <message>
        <source>Petitions</source>
        <translation>Ý kiến, kiến nghị</translation>
    </message>
    <message>
        <source>Double-click or press Enter to open one.</source>
        <translation>Bấm đúp hoặc nhấn Enter để mở kiến nghị.</translation>
    </message>
    <message>
        <source>Filter petitions: code, name, words, unit, state…</source>
        <translation>Lọc kiến nghị: mã, tên, nội dung, đơn vị, trạng thái…</translation>
    </message>
    <message>
        <source>No petition yet</source>
        <translation>Chưa có kiến nghị</translation>
    </message>
    <message>
        <source>Receive the first one here, or inside the session that it is for.</source>
        <translation>Tiếp nhận kiến nghị đầu tiên tại đây hoặc trong hội nghị liên quan.</translation>
    </message>
    <message>
        <source>&amp;Receive a petition</source>
        <translation>&amp;Tiếp nhận kiến nghị</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Mã</translation>
    </message>
    <message>
        <source>Petitioner</source>
        <translation>Người kiến nghị</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Mức độ</translation>
    </message>
    <message>
        <source>Unit in charge</source>
        <translation>Đơn vị xử lý</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Thời hạn</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Ngày tiếp nhận</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Hội nghị</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Lĩnh vực</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Chủ đề</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kênh tiếp nhận</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Địa chỉ</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Điện thoại</translation>
    </message>
</context>
<context>
    <name>PhrasesDialog</name>
    <message>
        <source>&amp;Keep the phrases</source>
        <translation>&amp;Lưu cụm từ</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>Cụm từ viết tắt</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Chữ tắt</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Cụm từ</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Thêm</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Xóa</translation>
    </message>
    <message>
        <source>As &amp;shipped</source>
        <translation>Theo &amp;mẫu có sẵn</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Thô&amp;i</translation>
    </message>
    <message>
        <source>Type the letters, then Tab: the words stand there. F2 writes in a row.</source>
        <translation>Gõ chữ tắt rồi nhấn Tab, cụm từ đầy đủ sẽ hiện ra. Nhấn F2 để sửa một dòng.</translation>
    </message>
</context>
<context>
    <name>PickerEditor</name>
    <message>
        <source>Type a few letters, with or without marks</source>
        <translation>Gõ vài chữ, có dấu hoặc không dấu</translation>
    </message>
    <message>
        <source>Add: type a few letters of the name</source>
        <translation>Thêm: gõ vài chữ của tên</translation>
    </message>
    <message>
        <source>Take away: %1</source>
        <translation>Bỏ: %1</translation>
    </message>
</context>
<context>
    <name>PlanScreen</name>
    <message>
        <source>&amp;Take over last year&apos;s plan…</source>
        <translation>&amp;Lấy lại kế hoạch năm trước…</translation>
    </message>
    <message>
        <source>Plan of the year</source>
        <translation>Kế hoạch đối thoại năm</translation>
    </message>
    <message>
        <source>&amp;Year</source>
        <translation>&amp;Năm</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Năm</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Cơ quan tổ chức</translation>
    </message>
    <message>
        <source>M%1</source>
        <translation>T%1</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Định kỳ</translation>
    </message>
    <message>
        <source>Ad hoc</source>
        <translation>Đột xuất</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Đã tổ chức</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>Chỉ tiêu</translation>
    </message>
    <message>
        <source>%1 sessions in %2, %3 of them held.</source>
        <translation>%1 hội nghị trong năm %2, đã tổ chức %3.</translation>
    </message>
    <message>
        <source>&amp;Papers of the plan…</source>
        <translation>&amp;Văn bản kế hoạch…</translation>
    </message>
    <message>
        <source>&amp;Number and day…</source>
        <translation>&amp;Số, ngày kế hoạch…</translation>
    </message>
    <message>
        <source>Plan, day</source>
        <translation>Số, ngày KH</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 of %2 planned sessions were held, and %3 ad hoc</source>
        <translation>Đã tổ chức %1 trong %2 hội nghị theo kế hoạch, và %3 hội nghị đột xuất</translation>
    </message>
    <message>
        <source>several</source>
        <translation>nhiều số</translation>
    </message>
    <message>
        <source>%1 (ad hoc)</source>
        <translation>%1 (đột xuất)</translation>
    </message>
    <message>
        <source>✓ held · ◐ in progress · ○ planned · ↷ put off · ✗ cancelled · * ad hoc. Enter opens the session of a month, or adds one there.</source>
        <translation>✓ đã tổ chức · ◐ đang diễn ra · ○ dự kiến · ↷ đã hoãn · ✗ đã hủy · * đột xuất. Nhấn Enter để mở hội nghị trong tháng, hoặc thêm hội nghị vào tháng đó.</translation>
    </message>
    <message>
        <source>Nobody has a plan for %1 yet. Add a session with Ctrl+N.</source>
        <translation>Năm %1 chưa có kế hoạch nào. Thêm hội nghị bằng Ctrl+N.</translation>
    </message>
    <message>
        <source>No regulation is in force on 31 December %1, so nobody owes dialogues in that year. Take in the regulation that follows under Directory, Regulations; what is planned for the year stands here as soon as a session has its day.</source>
        <translation>Ngày 31/12/%1 không có quy định nào có hiệu lực nên năm đó chưa tính được chỉ tiêu đối thoại. Hãy nhập quy định tiếp theo ở Danh mục, mục Quy định; hội nghị dự kiến trong năm sẽ hiện ở đây ngay khi có ngày.</translation>
    </message>
</context>
<context>
    <name>PlannerCalendar</name>
    <message>
        <source>Day of the session</source>
        <translation>Ngày hội nghị</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>Tháng trước</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Tháng sau</translation>
    </message>
</context>
<context>
    <name>PostsTab</name>
    <message>
        <source>Filter posts: name, unit, holder…</source>
        <translation>Lọc chức danh: tên, đơn vị, người giữ…</translation>
    </message>
    <message>
        <source>&amp;Add a post…</source>
        <translation>Thêm chức &amp;danh…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Sửa…</translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation>&amp;Xóa</translation>
    </message>
    <message>
        <source>No post stands here.</source>
        <translation>Chưa có chức danh nào.</translation>
    </message>
    <message>
        <source>Add the posts that hold dialogues, with the unit that each belongs to.</source>
        <translation>Hãy thêm các chức danh phải đối thoại, kèm đơn vị của từng chức danh.</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Chức danh</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Chức danh</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Mã</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>Chỉ tiêu</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>Người giữ</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Thời gian</translation>
    </message>
    <message>
        <source>acting</source>
        <translation>phụ trách / quyền</translation>
    </message>
    <message>
        <source>%1 a year</source>
        <translation>%1 cuộc/năm</translation>
    </message>
    <message>
        <source>deputy</source>
        <translation>cấp phó</translation>
    </message>
    <message>
        <source>Add a post</source>
        <translation>Thêm chức danh</translation>
    </message>
    <message>
        <source>&amp;Add the post</source>
        <translation>&amp;Thêm chức danh</translation>
    </message>
    <message>
        <source>&amp;Keep the changes</source>
        <translation>&amp;Ghi lại</translation>
    </message>
    <message>
        <source>Remove the post %1 from the directory?</source>
        <translation>Xóa chức danh %1 khỏi danh mục?</translation>
    </message>
    <message>
        <source>%1 was removed.</source>
        <translation>Đã xóa %1.</translation>
    </message>
</context>
<context>
    <name>PreviewDialog</name>
    <message>
        <source>Smaller</source>
        <translation>Thu nhỏ</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Phóng to</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>&amp;Lưu thành PDF…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;In…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Đó&amp;ng</translation>
    </message>
    <message>
        <source>Pages of the paper</source>
        <translation>Các trang của văn bản</translation>
    </message>
    <message>
        <source>Sent to the printer %1.</source>
        <translation>Đã gửi đến máy in %1.</translation>
    </message>
    <message>
        <source>Saved as PDF.</source>
        <translation>Đã lưu thành PDF.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Lưu thành PDF</translation>
    </message>
    <message>
        <source>The PDF was saved: %1</source>
        <translation>Đã lưu PDF: %1</translation>
    </message>
    <message>
        <source>Printed to the file %1.</source>
        <translation>Đã in ra tệp %1.</translation>
    </message>
    <message>
        <source>Pa&amp;ges</source>
        <translation>T&amp;rang</translation>
    </message>
    <message>
        <source>Pages to print</source>
        <translation>Trang cần in</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tất cả</translation>
    </message>
    <message>
        <source>As 1-3, 5. Empty: all.</source>
        <translation>Ví dụ 1-3, 5. Để trống: tất cả.</translation>
    </message>
    <message>
        <source>The PDF was saved: %1. What cannot stand among its pages lies in %2.</source>
        <translation>Đã lưu PDF: %1. Tệp không thành trang nằm trong %2.</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>structure</source>
        <translation>cấu trúc</translation>
    </message>
    <message>
        <source>references</source>
        <translation>liên kết</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>các bước</translation>
    </message>
    <message>
        <source>journal</source>
        <translation>nhật ký</translation>
    </message>
    <message>
        <source>paper</source>
        <translation>văn bản</translation>
    </message>
    <message>
        <source>attachment</source>
        <translation>tệp đính kèm</translation>
    </message>
    <message>
        <source>register</source>
        <translation>sổ văn bản</translation>
    </message>
    <message>
        <source>row</source>
        <translation>dữ liệu hồ sơ</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>nội dung đang nhập</translation>
    </message>
    <message>
        <source>account</source>
        <translation>tài khoản</translation>
    </message>
    <message>
        <source>key</source>
        <translation>khóa ký</translation>
    </message>
    <message>
        <source>search</source>
        <translation>chỉ mục tìm kiếm</translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>a text is expected</source>
        <translation>phải là một đoạn chữ</translation>
    </message>
    <message>
        <source>a day as 2022-12-29 is expected</source>
        <translation>phải là ngày dạng 2022-12-29</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2 is expected</source>
        <translation>phải là số nguyên từ %1 đến %2</translation>
    </message>
    <message>
        <source>a list of texts is expected</source>
        <translation>phải là danh sách các đoạn chữ</translation>
    </message>
    <message>
        <source>a group of values is expected</source>
        <translation>phải là một nhóm giá trị</translation>
    </message>
    <message>
        <source>The regulation profile cannot be read: at “%1” %2.</source>
        <translation>Không đọc được bộ quy định: tại “%1” %2.</translation>
    </message>
    <message>
        <source>there is no such day in every year</source>
        <translation>không phải năm nào cũng có ngày này</translation>
    </message>
    <message>
        <source>a list of rules is expected</source>
        <translation>phải là danh sách các quy tắc</translation>
    </message>
    <message>
        <source>required, justified or advice is expected</source>
        <translation>phải là required, justified hoặc advice</translation>
    </message>
    <message>
        <source>this rule stands in the list twice</source>
        <translation>quy tắc này có hai lần trong danh sách</translation>
    </message>
    <message>
        <source>this word stands in the list twice</source>
        <translation>từ này có hai lần trong danh sách</translation>
    </message>
    <message>
        <source>only %1 can be replaced</source>
        <translation>chỉ thay được %1</translation>
    </message>
    <message>
        <source>a list of words is expected</source>
        <translation>phải là danh sách các từ</translation>
    </message>
    <message>
        <source>The regulation profile cannot be read: it is no JSON, from byte %1 on.</source>
        <translation>Không đọc được bộ quy định: từ byte %1 trở đi không phải là JSON.</translation>
    </message>
    <message>
        <source>the last day lies before the first</source>
        <translation>ngày cuối đứng trước ngày đầu</translation>
    </message>
</context>
<context>
    <name>PromisesPanel</name>
    <message>
        <source>Promises</source>
        <translation>Cam kết</translation>
    </message>
    <message>
        <source>Made at</source>
        <translation>Tại hội nghị</translation>
    </message>
    <message>
        <source>Petition</source>
        <translation>Kiến nghị</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Cam kết</translation>
    </message>
    <message>
        <source>Who keeps it</source>
        <translation>Người, đơn vị thực hiện</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Hạn</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>No promise</source>
        <translation>Không có cam kết</translation>
    </message>
    <message>
        <source>Neither this session nor the last one of the same chair has a promise to report on.</source>
        <translation>Hội nghị này và hội nghị trước của cùng chủ trì không có cam kết nào để báo cáo.</translation>
    </message>
    <message>
        <source>Being kept</source>
        <translation>Đang thực hiện</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Đã thực hiện</translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation>Không thực hiện được</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Quá hạn</translation>
    </message>
    <message>
        <source>This session</source>
        <translation>Hội nghị này</translation>
    </message>
    <message>
        <source>This chair has held no session before. Made at this session: %1.</source>
        <translation>Chủ trì này chưa có hội nghị nào trước đó. Cam kết tại hội nghị này: %1.</translation>
    </message>
    <message>
        <source>To report on at the opening: %1, made up to %2. Made at this session: %3. Kept %4 · not kept %5 · overdue %6.</source>
        <translation>Cần báo cáo khi khai mạc: %1 cam kết, tính đến hội nghị ngày %2. Tại hội nghị này: %3. Đã thực hiện %4 · không thực hiện được %5 · quá hạn %6.</translation>
    </message>
</context>
<context>
    <name>Prompter</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>Thô&amp;i</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Giữ</translation>
    </message>
    <message>
        <source>&amp;Understood</source>
        <translation>Đã &amp;hiểu</translation>
    </message>
    <message>
        <source>What was typed</source>
        <translation>Nội dung đã nhập</translation>
    </message>
    <message>
        <source>What was typed here is not kept yet. Close and lose it?</source>
        <translation>Nội dung vừa nhập chưa được giữ lại. Đóng và bỏ nội dung này?</translation>
    </message>
    <message>
        <source>&amp;Lose it</source>
        <translation>&amp;Bỏ nội dung</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation>Ở &amp;lại</translation>
    </message>
</context>
<context>
    <name>QueuePane</name>
    <message>
        <source>Speaking order</source>
        <translation>Thứ tự phát biểu</translation>
    </message>
    <message>
        <source>Somebody new: name, place: what is said</source>
        <translation>Người mới: họ tên, khu phố: nội dung</translation>
    </message>
    <message>
        <source>New: name, place: what is said</source>
        <translation>Người mới: họ tên, khu phố: nội dung</translation>
    </message>
    <message>
        <source>Enter: spoken in the hall. Ctrl+Enter: handed in as a slip. “(46 hộ)” makes a group, “?” leaves the name out.</source>
        <translation>Enter: phát biểu tại hội nghị. Ctrl+Enter: phiếu tại hội nghị. Ghi “(46 hộ)” là tập thể, “?” là không ghi tên.</translation>
    </message>
    <message>
        <source>new</source>
        <translation>người mới</translation>
    </message>
    <message>
        <source>slip</source>
        <translation>phiếu</translation>
    </message>
    <message>
        <source>next</source>
        <translation>kế tiếp</translation>
    </message>
    <message>
        <source>before</source>
        <translation>trước đó</translation>
    </message>
    <message>
        <source>change order</source>
        <translation>đổi thứ tự</translation>
    </message>
    <message>
        <source>to the list</source>
        <translation>vào danh sách</translation>
    </message>
    <message>
        <source>The line is full. Write the rest into “What is said”.</source>
        <translation>Dòng này đã đầy. Hãy ghi tiếp vào “Nội dung phát biểu”.</translation>
    </message>
    <message>
        <source>Done (%1)</source>
        <translation>Đã xong (%1)</translation>
    </message>
    <message>
        <source>Speaking</source>
        <translation>Đang phát biểu</translation>
    </message>
    <message>
        <source>Waiting (%1)</source>
        <translation>Đang chờ (%1)</translation>
    </message>
    <message>
        <source>No opinion yet. F2 takes somebody new.</source>
        <translation>Chưa có ý kiến nào. F2 để ghi người mới.</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>Còn %1</translation>
    </message>
</context>
<context>
    <name>RecordDialog</name>
    <message>
        <source>&amp;Save as text…</source>
        <translation>&amp;Lưu thành văn bản…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;In…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Đó&amp;ng</translation>
    </message>
    <message>
        <source>Texts (*.txt)</source>
        <translation>Văn bản thuần (*.txt)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Đã lưu vào %1.</translation>
    </message>
</context>
<context>
    <name>RegisterDialog</name>
    <message>
        <source>Number of arrival</source>
        <translation>Số đến</translation>
    </message>
    <message>
        <source>Day of arrival</source>
        <translation>Ngày đến</translation>
    </message>
    <message>
        <source>Its own number, as printed</source>
        <translation>Số, ký hiệu ghi trên văn bản</translation>
    </message>
    <message>
        <source>From whom</source>
        <translation>Nơi gửi</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Trích yếu</translation>
    </message>
    <message>
        <source>Code of the case that it belongs to</source>
        <translation>Mã hồ sơ liên quan</translation>
    </message>
    <message>
        <source>Who issued it</source>
        <translation>Cơ quan ban hành</translation>
    </message>
    <message>
        <source>Kind of paper (TB, BC, CV …)</source>
        <translation>Loại văn bản (TB, BC, CV …)</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Số</translation>
    </message>
    <message>
        <source>Day of the paper</source>
        <translation>Ngày văn bản</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Nơi nhận</translation>
    </message>
    <message>
        <source>&amp;Enter into the register</source>
        <translation>&amp;Vào sổ</translation>
    </message>
    <message>
        <source>A paper that came in</source>
        <translation>Văn bản đến</translation>
    </message>
    <message>
        <source>A paper that went out, made elsewhere</source>
        <translation>Văn bản đi, lập ở nơi khác</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Thô&amp;i</translation>
    </message>
    <message>
        <source>The next number of arrival is %1; left empty, the paper takes it.</source>
        <translation>Số đến tiếp theo là %1; để trống thì văn bản lấy số này.</translation>
    </message>
    <message>
        <source>So that its number is not given a second time.</source>
        <translation>Để số của văn bản không bị cấp lần thứ hai.</translation>
    </message>
    <message>
        <source>The next number of this book would be %1.</source>
        <translation>Số tiếp theo của sổ này là %1.</translation>
    </message>
    <message>
        <source>Name the day, as 05/02/2023.</source>
        <translation>Hãy ghi ngày, như 05/02/2023.</translation>
    </message>
</context>
<context>
    <name>RegisterView</name>
    <message>
        <source>Arrival</source>
        <translation>Số đến</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Its number</source>
        <translation>Số, ký hiệu</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Trích yếu</translation>
    </message>
    <message>
        <source>From whom</source>
        <translation>Nơi gửi</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Hồ sơ</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Số</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Cơ quan ban hành</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Nơi nhận</translation>
    </message>
    <message>
        <source>Search the register: number, subject, body…</source>
        <translation>Tìm trong sổ: số, trích yếu, cơ quan…</translation>
    </message>
    <message>
        <source>&amp;Enter what came in…</source>
        <translation>&amp;Vào sổ văn bản đến…</translation>
    </message>
    <message>
        <source>&amp;Enter a paper made elsewhere…</source>
        <translation>&amp;Vào sổ văn bản lập nơi khác…</translation>
    </message>
    <message>
        <source>&amp;Look at the paper</source>
        <translation>&amp;Xem văn bản</translation>
    </message>
    <message>
        <source>Go to the &amp;case</source>
        <translation>Đến &amp;hồ sơ</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Gỡ bỏ…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>X&amp;uất…</translation>
    </message>
    <message>
        <source>Number &amp;books…</source>
        <translation>&amp;Sổ cấp số…</translation>
    </message>
    <message>
        <source>Papers that came in</source>
        <translation>Văn bản đến</translation>
    </message>
    <message>
        <source>Papers that went out</source>
        <translation>Văn bản đi</translation>
    </message>
    <message>
        <source>The register is empty here</source>
        <translation>Sổ chưa có văn bản</translation>
    </message>
    <message>
        <source>Enter what came in: it gets the next number of arrival.</source>
        <translation>Vào sổ văn bản đến: văn bản được lấy số đến tiếp theo.</translation>
    </message>
    <message>
        <source>Papers come here when they are issued or signed.</source>
        <translation>Văn bản vào sổ khi được ban hành hoặc ký.</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>Tất cả %1</translation>
    </message>
    <message>
        <source>Remove a line of the register</source>
        <translation>Gỡ một dòng trong sổ</translation>
    </message>
    <message>
        <source>Remove number %1, “%2”?</source>
        <translation>Gỡ số %1, “%2”?</translation>
    </message>
    <message>
        <source>Its number becomes free again; the journal keeps that it stood here.</source>
        <translation>Số này lại dùng được; nhật ký vẫn ghi là đã có dòng này.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Gỡ bỏ</translation>
    </message>
    <message>
        <source>Export the register</source>
        <translation>Xuất sổ văn bản</translation>
    </message>
    <message>
        <source>%1 lines were written to %2.</source>
        <translation>Đã ghi %1 dòng vào %2.</translation>
    </message>
    <message>
        <source>Spreadsheets (*.xlsx);;Tables (*.csv)</source>
        <translation>Bảng tính (*.xlsx);;Bảng CSV (*.csv)</translation>
    </message>
</context>
<context>
    <name>RegulationsTab</name>
    <message>
        <source>required</source>
        <translation>Bắt buộc</translation>
    </message>
    <message>
        <source>a reason is needed</source>
        <translation>Phải nêu lý do</translation>
    </message>
    <message>
        <source>advice</source>
        <translation>Lưu ý</translation>
    </message>
    <message>
        <source>In force: %1</source>
        <translation>Hiệu lực: %1</translation>
    </message>
    <message>
        <source>Legal basis: %1</source>
        <translation>Căn cứ pháp lý: %1</translation>
    </message>
    <message>
        <source>Public notice: at least %1 working days before</source>
        <translation>Thông báo công khai: ít nhất %1 ngày làm việc trước hội nghị</translation>
    </message>
    <message>
        <source>Public notice: at least %1 days before</source>
        <translation>Thông báo công khai: ít nhất %1 ngày trước hội nghị</translation>
    </message>
    <message>
        <source>Length of a dialogue: %1 to %2 minutes</source>
        <translation>Thời gian một hội nghị: %1 đến %2 phút</translation>
    </message>
    <message>
        <source>Dialogues a year for each post with a quota: %1</source>
        <translation>Số cuộc đối thoại một năm của mỗi chức danh có chỉ tiêu: %1</translation>
    </message>
    <message>
        <source>Levels that organise: %1</source>
        <translation>Cấp tổ chức đối thoại: %1</translation>
    </message>
    <message>
        <source>Reports go to: %1</source>
        <translation>Nơi nhận báo cáo: %1</translation>
    </message>
    <message>
        <source>Reports are due on %1/%2 and %3/%4</source>
        <translation>Hạn gửi báo cáo: %1/%2 và %3/%4</translation>
    </message>
    <message>
        <source>&amp;Take in a regulation from a file…</source>
        <translation>Nhậ&amp;p quy định từ tệp…</translation>
    </message>
    <message>
        <source>Regulations</source>
        <translation>Quy định</translation>
    </message>
    <message>
        <source>No regulation is known.</source>
        <translation>Chưa có quy định nào.</translation>
    </message>
    <message>
        <source>Take one in from its file: a dialogue needs the one that is in force on its day.</source>
        <translation>Hãy nhập từ tệp: mỗi hội nghị theo quy định có hiệu lực vào ngày tổ chức.</translation>
    </message>
    <message>
        <source>Regulation</source>
        <translation>Quy định</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Hiệu lực</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hôm nay</translation>
    </message>
    <message>
        <source>Numbers of the regulation</source>
        <translation>Các mức của quy định</translation>
    </message>
    <message>
        <source>Its rules</source>
        <translation>Các yêu cầu</translation>
    </message>
    <message>
        <source>Rules of the regulation</source>
        <translation>Các yêu cầu của quy định</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Điều khoản</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Yêu cầu</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Mức độ</translation>
    </message>
    <message>
        <source>This regulation lists no rules.</source>
        <translation>Quy định này không nêu yêu cầu nào.</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>đang có hiệu lực</translation>
    </message>
    <message>
        <source>not in force</source>
        <translation>không có hiệu lực</translation>
    </message>
    <message>
        <source>A regulation</source>
        <translation>Quy định</translation>
    </message>
    <message>
        <source>Regulations (*.json)</source>
        <translation>Quy định (*.json)</translation>
    </message>
    <message>
        <source>Nothing was taken in. %1</source>
        <translation>Chưa nhập gì. %1</translation>
    </message>
    <message>
        <source>Take in a regulation</source>
        <translation>Nhập quy định</translation>
    </message>
    <message>
        <source>Take in “%1”, in force %2?</source>
        <translation>Nhập “%1”, hiệu lực %2?</translation>
    </message>
    <message>
        <source>Dialogues on those days follow it from now on. Those that are held already keep what was recorded.</source>
        <translation>Hội nghị trong thời gian đó theo quy định này từ nay về sau. Hội nghị đã tổ chức giữ nguyên những gì đã ghi.</translation>
    </message>
    <message>
        <source>&amp;Take it in</source>
        <translation>&amp;Nhập</translation>
    </message>
    <message>
        <source>“%1” was taken in.</source>
        <translation>Đã nhập “%1”.</translation>
    </message>
    <message>
        <source>Posts with a duty (a star stands for any ward): %1</source>
        <translation>Chức danh có chỉ tiêu (dấu sao thay cho từng phường): %1</translation>
    </message>
</context>
<context>
    <name>ReplyView</name>
    <message>
        <source>What was drafted, sent back and agreed</source>
        <translation>Quá trình dự thảo, yêu cầu sửa, thống nhất</translation>
    </message>
    <message>
        <source>Drafted reply</source>
        <translation>Dự thảo trả lời</translation>
    </message>
    <message>
        <source>Agreed reply</source>
        <translation>Nội dung trả lời đã thống nhất</translation>
    </message>
    <message>
        <source>Nothing was drafted yet.</source>
        <translation>Chưa có dự thảo trả lời.</translation>
    </message>
    <message>
        <source>Sent back on %1: %2</source>
        <translation>Yêu cầu sửa ngày %1: %2</translation>
    </message>
    <message>
        <source>Drafted on %1 by %2</source>
        <translation>%2 dự thảo ngày %1</translation>
    </message>
    <message>
        <source>Agreed on %1 by %2</source>
        <translation>Thống nhất ngày %1: %2</translation>
    </message>
    <message>
        <source>Not agreed yet.</source>
        <translation>Chưa thống nhất.</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Lý do: %1</translation>
    </message>
    <message>
        <source>Answered: %1</source>
        <translation>Đã trả lời: %1</translation>
    </message>
</context>
<context>
    <name>ReportScreen</name>
    <message>
        <source>&amp;Preview and print…</source>
        <translation>Xem &amp;và in…</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>&amp;Lưu thành PDF…</translation>
    </message>
    <message>
        <source>Report of a period</source>
        <translation>Báo cáo kết quả thực hiện Quy định</translation>
    </message>
    <message>
        <source>Pe&amp;riod</source>
        <translation>&amp;Kỳ báo cáo</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Kỳ báo cáo</translation>
    </message>
    <message>
        <source>Whole year %1</source>
        <translation>Cả năm %1</translation>
    </message>
    <message>
        <source>Second half of %1</source>
        <translation>6 tháng cuối năm %1</translation>
    </message>
    <message>
        <source>First half of %1</source>
        <translation>6 tháng đầu năm %1</translation>
    </message>
    <message>
        <source>From %1 to %2, as recorded until %3.</source>
        <translation>Từ %1 đến %2, theo dữ liệu ghi nhận đến %3.</translation>
    </message>
    <message>
        <source>Report: %1</source>
        <translation>Báo cáo: %1</translation>
    </message>
    <message>
        <source>The figures do not balance: the paper is marked as a draft.</source>
        <translation>Số liệu chưa cân đối: văn bản được in là DỰ THẢO.</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Báo cáo</translation>
    </message>
    <message>
        <source>Report of the office</source>
        <translation>Báo cáo của cơ quan</translation>
    </message>
    <message>
        <source>Reports of the units</source>
        <translation>Báo cáo của đơn vị</translation>
    </message>
    <message>
        <source>Papers of the period</source>
        <translation>Văn bản của kỳ</translation>
    </message>
    <message>
        <source>Figures for the office a&amp;bove…</source>
        <translation>Tệp số liệu &amp;gửi cấp trên…</translation>
    </message>
    <message>
        <source>A signed file with the figures of this period, to be carried or sent to the office above.</source>
        <translation>Tệp số liệu của kỳ này, có chữ ký, để chuyển cơ quan cấp trên.</translation>
    </message>
    <message>
        <source>Whose figures</source>
        <translation>Số liệu của đơn vị</translation>
    </message>
    <message>
        <source>As at which day</source>
        <translation>Số liệu tính đến ngày</translation>
    </message>
    <message>
        <source>All units</source>
        <translation>Toàn bộ</translation>
    </message>
    <message>
        <source>As recorded until today</source>
        <translation>Theo số liệu ghi đến hôm nay</translation>
    </message>
    <message>
        <source>As issued on %1, no. %2</source>
        <translation>Như đã ban hành ngày %1, số %2</translation>
    </message>
</context>
<context>
    <name>ReportText</name>
    <message>
        <source>Duty of the posts since 1 January (Đ.11)</source>
        <translation>Thực hiện chỉ tiêu Điều 11 từ ngày 01/01</translation>
    </message>
    <message>
        <source>posts</source>
        <translation>chức danh</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>chỉ tiêu</translation>
    </message>
    <message>
        <source>held</source>
        <translation>đã có</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>chưa có</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Cộng lượt</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>quá hạn</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>chưa phân loại</translation>
    </message>
    <message>
        <source>Report of the period %1: %2 to %3, as at %4</source>
        <translation>Báo cáo kỳ %1: từ %2 đến %3, số liệu tính đến %4</translation>
    </message>
    <message>
        <source>The figures balance.</source>
        <translation>Số liệu cân đối.</translation>
    </message>
    <message>
        <source>The figures do not balance; look at these cases: %1.</source>
        <translation>Số liệu chưa cân đối; cần kiểm tra các vụ việc: %1.</translation>
    </message>
    <message>
        <source>Figures of %1 of %2 units are in.</source>
        <translation>Số liệu của %1/%2 đơn vị.</translation>
    </message>
    <message>
        <source>now</source>
        <translation>kỳ này</translation>
    </message>
    <message>
        <source>before</source>
        <translation>kỳ trước</translation>
    </message>
    <message>
        <source>year ago</source>
        <translation>năm trước</translation>
    </message>
    <message>
        <source>The period is not over: these are its figures so far.</source>
        <translation>Kỳ báo cáo chưa kết thúc: số liệu tính đến nay.</translation>
    </message>
    <message>
        <source>Recorded after the report: %1.</source>
        <translation>Ghi nhận sau khi báo cáo: %1.</translation>
    </message>
    <message>
        <source>Share answered at the session (of %1)</source>
        <translation>Tỷ lệ trả lời ngay tại hội nghị (trong %1)</translation>
    </message>
    <message>
        <source>Duty of each post</source>
        <translation>Chỉ tiêu của từng chức danh</translation>
    </message>
    <message>
        <source>by deputy</source>
        <translation>cấp phó</translation>
    </message>
    <message>
        <source>left</source>
        <translation>còn lại</translation>
    </message>
    <message>
        <source>Answering units</source>
        <translation>Đơn vị được giao trả lời</translation>
    </message>
    <message>
        <source>received</source>
        <translation>được giao</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>đã trả lời</translation>
    </message>
    <message>
        <source>days</source>
        <translation>số ngày</translation>
    </message>
    <message>
        <source>Late reports</source>
        <translation>Báo cáo gửi chậm</translation>
    </message>
    <message>
        <source>Missing reports</source>
        <translation>Báo cáo chưa gửi</translation>
    </message>
    <message>
        <source>Consolidated (Đ.14)</source>
        <translation>Tổng hợp (Đ.14)</translation>
    </message>
    <message>
        <source>own</source>
        <translation>khác</translation>
    </message>
    <message>
        <source>units</source>
        <translation>đơn vị</translation>
    </message>
    <message>
        <source>together</source>
        <translation>cộng</translation>
    </message>
    <message>
        <source>told by</source>
        <translation>có số liệu</translation>
    </message>
    <message>
        <source>Other posts</source>
        <translation>Đối tượng khác</translation>
    </message>
</context>
<context>
    <name>ReportWordsCard</name>
    <message>
        <source>Number of the report</source>
        <translation>Số báo cáo</translation>
    </message>
    <message>
        <source>Day of the report</source>
        <translation>Ngày báo cáo</translation>
    </message>
    <message>
        <source>Post of the signer</source>
        <translation>Chức vụ người ký</translation>
    </message>
    <message>
        <source>Name of the signer</source>
        <translation>Họ tên người ký</translation>
    </message>
    <message>
        <source>Leadership and direction</source>
        <translation>Công tác lãnh đạo, chỉ đạo, quán triệt</translation>
    </message>
    <message>
        <source>What went well</source>
        <translation>Ưu điểm</translation>
    </message>
    <message>
        <source>What is lacking</source>
        <translation>Hạn chế</translation>
    </message>
    <message>
        <source>Causes</source>
        <translation>Nguyên nhân</translation>
    </message>
    <message>
        <source>Tasks of the next period</source>
        <translation>Nhiệm vụ kỳ tới</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Đề xuất, kiến nghị</translation>
    </message>
    <message>
        <source>Words of the report</source>
        <translation>Phần lời của báo cáo</translation>
    </message>
    <message>
        <source>Proposed commendations</source>
        <translation>Đề xuất khen thưởng</translation>
    </message>
    <message>
        <source>Words of the report %1</source>
        <translation>Lời văn báo cáo %1</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>The case file is damaged: %1 makes no sense. Let it be checked, or restore a backup.</source>
        <translation>Tệp hồ sơ bị hỏng: %1 không đọc được. Hãy kiểm tra tệp hoặc khôi phục từ bản sao lưu.</translation>
    </message>
    <message>
        <source>The setting %1 is “%2”, which is no day of the year. Write month and day, such as 06-30.</source>
        <translation>Thiết lập %1 là “%2”, không phải một ngày trong năm. Hãy ghi tháng và ngày, ví dụ 06-30.</translation>
    </message>
    <message>
        <source>The settings cutoff.h1 and cutoff.h2 contradict each other: the first half-year must end before the second.</source>
        <translation>Hai thiết lập cutoff.h1 và cutoff.h2 mâu thuẫn nhau: ngày chốt số liệu 6 tháng đầu năm phải trước ngày chốt số liệu cả năm.</translation>
    </message>
</context>
<context>
    <name>Rescue</name>
    <message>
        <source>What could be read of a damaged file</source>
        <translation>Phần đọc được của một tệp bị hỏng</translation>
    </message>
    <message>
        <source>%1: %2 rows, all of them</source>
        <translation>%1: %2 dòng, đủ</translation>
    </message>
    <message>
        <source>%1: %2 rows; MORE MAY BE MISSING</source>
        <translation>%1: %2 dòng; CÓ THỂ CÒN THIẾU</translation>
    </message>
    <message>
        <source>Signed and issued papers: %1. Attached files: %2.</source>
        <translation>Văn bản đã ký, đã phát hành: %1. Tệp đính kèm: %2.</translation>
    </message>
    <message>
        <source>These tables hold everything that was kept of persons: treat them as the file itself.</source>
        <translation>Các bảng này chứa mọi dữ liệu cá nhân đã lưu: hãy giữ kín như chính tệp dữ liệu.</translation>
    </message>
    <message>
        <source>%1 cannot be written. Choose a disk with more room; the damaged file is as it was.</source>
        <translation>Không ghi được %1. Hãy chọn ổ đĩa còn chỗ; tệp bị hỏng vẫn nguyên như cũ.</translation>
    </message>
    <message>
        <source>%1 is there already. Name a new folder: nothing is written over.</source>
        <translation>Đã có %1. Hãy đặt tên thư mục mới: chương trình không ghi đè.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Không tạo được thư mục %1.</translation>
    </message>
    <message>
        <source>Who sent the denunciations is left out. So are the papers (%1) and the attached files (%2) of denunciations, and those of which it cannot be told whose they are: they can still be read of the damaged file. Keep it; its keeper saves them in the same way.</source>
        <translation>Người gửi đơn tố cáo không được ghi ra. Các văn bản (%1) và tệp đính kèm (%2) của đơn tố cáo, và của những vụ việc không xác định được, cũng không được ghi ra: vẫn đọc được từ tệp hỏng. Hãy giữ tệp đó; người có vai trò Quản trị lấy ra được theo cùng cách.</translation>
    </message>
    <message>
        <source>All else that was kept of persons stands in these tables: treat them as the file itself.</source>
        <translation>Mọi dữ liệu cá nhân khác đều có trong các bảng này: hãy giữ gìn như chính tệp dữ liệu.</translation>
    </message>
</context>
<context>
    <name>Restoring</name>
    <message>
        <source>%1 was written by a newer version of this program: it cannot be asked who may replace it. Move it aside yourself, then bring the backup back.</source>
        <translation>%1 do phiên bản mới hơn của chương trình ghi: không hỏi được ai có quyền thay tệp này. Hãy tự chuyển tệp đó đi chỗ khác rồi khôi phục bản sao lưu.</translation>
    </message>
    <message>
        <source>The file that stands there asks who works with it, and could not be asked. Move it aside yourself, then bring the backup back.</source>
        <translation>Tệp đang có yêu cầu đăng nhập nhưng không hỏi được tệp này. Hãy tự chuyển tệp đó đi chỗ khác rồi khôi phục bản sao lưu.</translation>
    </message>
    <message>
        <source>This is no backup of the file that stands there, but of another one. Only the keeper of the file that stands there may put it in its place.</source>
        <translation>Đây không phải bản sao lưu của tệp đang có mà của tệp khác. Chỉ người có vai trò Quản trị của tệp đang có mới được thay tệp.</translation>
    </message>
    <message>
        <source>With this backup other people may sign in, with other passwords or in other roles, than in the file that stands there. Only its keeper may bring it back.</source>
        <translation>Người dùng, mật khẩu hoặc vai trò trong bản sao lưu này khác với tệp đang có. Chỉ người có vai trò Quản trị của tệp đang có mới được khôi phục.</translation>
    </message>
    <message>
        <source>It is no backup of the file that stood there, but of another one: other cases, other people.</source>
        <translation>Đây không phải bản sao lưu của tệp trước đó mà của tệp khác: hồ sơ khác, người dùng khác.</translation>
    </message>
    <message>
        <source>Accounts, roles and passwords are those of the backup again.</source>
        <translation>Người dùng, vai trò và mật khẩu trở lại như trong bản sao lưu.</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 và %2 hồ sơ nữa</translation>
    </message>
    <message>
        <source>The backup does not know what was erased or destroyed since; these cases hold it again: %1. Erase or destroy it again.</source>
        <translation>Bản sao lưu không biết những gì đã xóa hoặc tiêu hủy sau đó; các hồ sơ sau có lại dữ liệu ấy: %1. Hãy xóa hoặc tiêu hủy lại.</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>và %1 lỗi nữa</translation>
    </message>
    <message>
        <source>The backup %1 is damaged, or somebody changed it. Nothing was brought back: take another one.</source>
        <translation>Bản sao lưu %1 bị hỏng hoặc đã bị sửa. Chưa khôi phục gì: hãy chọn bản khác.</translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>Clerk</source>
        <translation>Chuyên viên tổng hợp</translation>
    </message>
    <message>
        <source>Minutes-taker</source>
        <translation>Người ghi biên bản</translation>
    </message>
    <message>
        <source>Head (approves)</source>
        <translation>Lãnh đạo (duyệt)</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>Văn thư</translation>
    </message>
    <message>
        <source>Reader (looks only)</source>
        <translation>Chỉ xem</translation>
    </message>
    <message>
        <source>Keeper (accounts, calendar, profiles)</source>
        <translation>Quản trị (người dùng, lịch, bộ quy định)</translation>
    </message>
</context>
<context>
    <name>Schema</name>
    <message>
        <source>The first shape: cases, steps, directory, journal, frozen papers.</source>
        <translation>Cấu trúc đầu tiên: hồ sơ, các bước, danh mục, nhật ký, văn bản đã ký.</translation>
    </message>
    <message>
        <source>What is being typed, the order of speakers, indexes of what is due.</source>
        <translation>Chữ đang gõ dở, thứ tự phát biểu, chỉ mục việc đến hạn.</translation>
    </message>
    <message>
        <source>Number books and the register, words that a person adds to papers, attachments.</source>
        <translation>Sổ số và sổ văn bản, phần người dùng ghi thêm vào văn bản, tệp đính kèm.</translation>
    </message>
    <message>
        <source>The key by which the file signs what it sends, and the keys of the units that send to it.</source>
        <translation>Khóa ký tệp gửi đi, và khóa của các đơn vị gửi đến.</translation>
    </message>
    <message>
        <source>People who work with the file, and personal data that leaves it.</source>
        <translation>Người làm việc với tệp, và dữ liệu cá nhân được đưa ra khỏi tệp.</translation>
    </message>
</context>
<context>
    <name>SearchPalette</name>
    <message>
        <source>What was found</source>
        <translation>Kết quả tìm kiếm</translation>
    </message>
    <message>
        <source>Nothing fits these words. Shorten them, or leave out what you are not sure of.</source>
        <translation>Không có kết quả. Hãy gõ ngắn hơn, hoặc bỏ bớt từ chưa chắc chắn.</translation>
    </message>
</context>
<context>
    <name>SessionEvent</name>
    <message>
        <source>Plan</source>
        <translation>Lập kế hoạch hội nghị</translation>
    </message>
    <message>
        <source>Begin to prepare</source>
        <translation>Bắt đầu chuẩn bị</translation>
    </message>
    <message>
        <source>Announce publicly</source>
        <translation>Thông báo công khai</translation>
    </message>
    <message>
        <source>Announce a change</source>
        <translation>Thông báo thay đổi</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Khai mạc</translation>
    </message>
    <message>
        <source>Conclude the session</source>
        <translation>Kết thúc hội nghị</translation>
    </message>
    <message>
        <source>Sign the minutes</source>
        <translation>Ký biên bản</translation>
    </message>
    <message>
        <source>Correct the minutes</source>
        <translation>Đính chính biên bản</translation>
    </message>
    <message>
        <source>Report the result to the superior</source>
        <translation>Báo cáo kết quả lên cấp trên</translation>
    </message>
    <message>
        <source>Close the dossier</source>
        <translation>Đóng hồ sơ</translation>
    </message>
    <message>
        <source>Reopen the dossier</source>
        <translation>Mở lại hồ sơ</translation>
    </message>
    <message>
        <source>Postpone the session</source>
        <translation>Hoãn hội nghị</translation>
    </message>
    <message>
        <source>Set a new time</source>
        <translation>Ấn định lại thời gian</translation>
    </message>
    <message>
        <source>Cancel the session</source>
        <translation>Hủy hội nghị</translation>
    </message>
</context>
<context>
    <name>SessionLine</name>
    <message>
        <source>Chair: %1</source>
        <translation>%1 chủ trì</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation>%1 phút</translation>
    </message>
</context>
<context>
    <name>SessionPage</name>
    <message>
        <source>Back to the list of sessions</source>
        <translation>Về danh sách hội nghị</translation>
    </message>
    <message>
        <source>Parts of the session</source>
        <translation>Các phần của hội nghị</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Nội dung đối thoại</translation>
    </message>
    <message>
        <source>Who organises and presides</source>
        <translation>Cơ quan tổ chức, người chủ trì</translation>
    </message>
    <message>
        <source>Time, place, participants</source>
        <translation>Thời gian, địa điểm, thành phần</translation>
    </message>
    <message>
        <source>The plan of the period</source>
        <translation>Kế hoạch đối thoại</translation>
    </message>
    <message>
        <source>The public notice</source>
        <translation>Thông báo công khai</translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation>Chuẩn bị</translation>
    </message>
    <message>
        <source>Petitions</source>
        <translation>Kiến nghị</translation>
    </message>
    <message>
        <source>Support team</source>
        <translation>Bộ phận tham mưu, giúp việc</translation>
    </message>
    <message>
        <source>Tasks of the three phases</source>
        <translation>Nhiệm vụ ba giai đoạn</translation>
    </message>
    <message>
        <source>Who is invited</source>
        <translation>Đại biểu, cơ quan phối hợp</translation>
    </message>
    <message>
        <source>People and tasks</source>
        <translation>Thành phần, phân công</translation>
    </message>
    <message>
        <source>Times and attendance</source>
        <translation>Thời gian, số người dự</translation>
    </message>
    <message>
        <source>For the minutes</source>
        <translation>Nội dung ghi biên bản</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Diễn biến</translation>
    </message>
    <message>
        <source>Internal review</source>
        <translation>Tổng kết, rút kinh nghiệm (nội bộ)</translation>
    </message>
    <message>
        <source>Minutes and result report</source>
        <translation>Biên bản, báo cáo kết quả</translation>
    </message>
    <message>
        <source>After the session</source>
        <translation>Sau hội nghị</translation>
    </message>
    <message>
        <source>Dossier, papers</source>
        <translation>Hồ sơ, văn bản</translation>
    </message>
    <message>
        <source>Petitions (%1)</source>
        <translation>Kiến nghị (%1)</translation>
    </message>
    <message>
        <source>Before the session opens</source>
        <translation>Trước khi khai mạc</translation>
    </message>
    <message>
        <source>The minutes are written from the announcement until they are signed.</source>
        <translation>Chế độ ghi biên bản dùng từ khi đã thông báo đến khi ký biên bản.</translation>
    </message>
    <message>
        <source>Write the minutes in the hall  (F11)</source>
        <translation>Chế độ ghi biên bản  (F11)</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Cam kết</translation>
    </message>
    <message>
        <source>Promises (%1)</source>
        <translation>Cam kết (%1)</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Hồ sơ</translation>
    </message>
</context>
<context>
    <name>SessionState</name>
    <message>
        <source>Planned</source>
        <translation>Dự kiến</translation>
    </message>
    <message>
        <source>Being prepared</source>
        <translation>Đang chuẩn bị</translation>
    </message>
    <message>
        <source>Publicly announced</source>
        <translation>Đã thông báo công khai</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>Đang diễn ra</translation>
    </message>
    <message>
        <source>Concluded, minutes to be signed</source>
        <translation>Đã kết thúc, chờ ký biên bản</translation>
    </message>
    <message>
        <source>Minutes signed</source>
        <translation>Đã ký biên bản</translation>
    </message>
    <message>
        <source>Result reported</source>
        <translation>Đã báo cáo kết quả</translation>
    </message>
    <message>
        <source>Dossier closed</source>
        <translation>Đã đóng hồ sơ</translation>
    </message>
    <message>
        <source>Postponed</source>
        <translation>Đã hoãn</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Đã hủy</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>Đã thông báo</translation>
    </message>
    <message>
        <source>Concluded</source>
        <translation>Đã kết thúc</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Đã báo cáo</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Đã đóng hồ sơ</translation>
    </message>
</context>
<context>
    <name>SessionWordsPane</name>
    <message>
        <source>The principles of the dialogue were told</source>
        <translation>Đã thông báo nguyên tắc đối thoại</translation>
    </message>
    <message>
        <source>Overview of the situation</source>
        <translation>Khái quát tình hình</translation>
    </message>
    <message>
        <source>Opinions that still differ</source>
        <translation>Ý kiến còn khác nhau</translation>
    </message>
    <message>
        <source>Conclusions of the chair</source>
        <translation>Kết luận của chủ trì</translation>
    </message>
</context>
<context>
    <name>SessionsScreen</name>
    <message>
        <source>Dialogue sessions</source>
        <translation>Hội nghị đối thoại</translation>
    </message>
    <message>
        <source>Double-click or press Enter to open one.</source>
        <translation>Bấm đúp hoặc nhấn Enter để mở hội nghị.</translation>
    </message>
    <message>
        <source>Filter sessions: code, topic, chair, state…</source>
        <translation>Lọc hội nghị: mã, chủ đề, chủ trì, trạng thái…</translation>
    </message>
    <message>
        <source>No session yet</source>
        <translation>Chưa có hội nghị</translation>
    </message>
    <message>
        <source>Add the first dialogue: its topic, who presides, when and where.</source>
        <translation>Thêm hội nghị đầu tiên: chủ đề, người chủ trì, thời gian, địa điểm.</translation>
    </message>
    <message>
        <source>&amp;Add a session</source>
        <translation>&amp;Thêm hội nghị</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Mã</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Chủ đề</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Chủ trì</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Thời gian</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>Petitions open / all</source>
        <translation>Kiến nghị còn / tổng</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>Cơ quan tổ chức</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Lĩnh vực</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Hình thức</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Địa điểm</translation>
    </message>
    <message>
        <source>Announced on</source>
        <translation>Ngày thông báo</translation>
    </message>
    <message>
        <source>People present</source>
        <translation>Số người dự</translation>
    </message>
</context>
<context>
    <name>SetFieldsDialog</name>
    <message>
        <source>Change several at once</source>
        <translation>Sửa nhiều kiến nghị cùng lúc</translation>
    </message>
    <message>
        <source>For %1 cases. What you leave empty stays as each of them has it.</source>
        <translation>Cho %1 kiến nghị. Ô để trống thì mỗi kiến nghị giữ nguyên như đang có.</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Thô&amp;i</translation>
    </message>
    <message>
        <source>C&amp;hange</source>
        <translation>&amp;Sửa</translation>
    </message>
    <message>
        <source>%1 cases were changed.</source>
        <translation>Đã sửa %1 kiến nghị.</translation>
    </message>
    <message>
        <source>And %1 more.</source>
        <translation>Và %1 nội dung khác.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Yes</source>
        <translation>Có</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Không</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Thiết lập</translation>
    </message>
    <message>
        <source>Each change is kept at once.</source>
        <translation>Mỗi thay đổi được lưu ngay.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Đó&amp;ng</translation>
    </message>
    <message>
        <source>This workstation</source>
        <translation>Máy này</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Ngôn ngữ</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Nền sáng hay tối</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>Theo hệ thống</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Sáng</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tối</translation>
    </message>
    <message>
        <source>Size of everything on the screen</source>
        <translation>Cỡ hiển thị</translation>
    </message>
    <message>
        <source>Taken at the next start.</source>
        <translation>Có hiệu lực từ lần mở sau.</translation>
    </message>
    <message>
        <source>Who works here</source>
        <translation>Người làm việc</translation>
    </message>
    <message>
        <source>The name stands in the steps and in the journal of everything that is written from now on.</source>
        <translation>Tên này được ghi vào các bước và nhật ký của mọi việc ghi từ lúc này.</translation>
    </message>
    <message>
        <source>The office</source>
        <translation>Cơ quan</translation>
    </message>
    <message>
        <source>The body whose office it is</source>
        <translation>Cơ quan sử dụng chương trình</translation>
    </message>
    <message>
        <source>A deputy&apos;s session credits the post that is stood in for (Đ.11)</source>
        <translation>Hội nghị do cấp phó chủ trì được tính cho chức danh được thay (Đ.11)</translation>
    </message>
    <message>
        <source>Left out: no. It is then shown beside the post&apos;s own sessions.</source>
        <translation>Để trống là không. Khi đó được nêu riêng bên cạnh số hội nghị của chức danh.</translation>
    </message>
    <message>
        <source>Last day of the first half-year&apos;s figures</source>
        <translation>Ngày chốt số liệu 6 tháng đầu năm</translation>
    </message>
    <message>
        <source>Month and day, as 06-15. Left out: 06-30.</source>
        <translation>Tháng và ngày, ví dụ 06-15. Để trống là 06-30.</translation>
    </message>
    <message>
        <source>Last day of the second half-year&apos;s figures</source>
        <translation>Ngày chốt số liệu 6 tháng cuối năm</translation>
    </message>
    <message>
        <source>Month and day, as 12-15. Left out: 12-31.</source>
        <translation>Tháng và ngày, ví dụ 12-15. Để trống là 12-31.</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Văn bản</translation>
    </message>
    <message>
        <source>Layout of the papers</source>
        <translation>Thể thức văn bản</translation>
    </message>
    <message>
        <source>Party papers, from 2018 (hd36)</source>
        <translation>Văn bản của Đảng, từ năm 2018 (hd36)</translation>
    </message>
    <message>
        <source>Party papers, from 2026 (hd05)</source>
        <translation>Văn bản của Đảng, từ năm 2026 (hd05)</translation>
    </message>
    <message>
        <source>Papers of state bodies (nd30)</source>
        <translation>Văn bản của cơ quan nhà nước (nd30)</translation>
    </message>
    <message>
        <source>Another head (other)</source>
        <translation>Đầu văn bản khác (other)</translation>
    </message>
    <message>
        <source>Left out: by who issues the paper, and when.</source>
        <translation>Để trống: theo cơ quan ban hành và thời điểm ban hành.</translation>
    </message>
    <message>
        <source>Names of petitioners on prints</source>
        <translation>Tên người kiến nghị trên bản in</translation>
    </message>
    <message>
        <source>In full</source>
        <translation>Đầy đủ họ tên</translation>
    </message>
    <message>
        <source>As initials</source>
        <translation>Viết tắt họ tên</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>Không nêu tên</translation>
    </message>
    <message>
        <source>Place and date at the head of the minutes</source>
        <translation>Ghi địa danh, ngày tháng ở đầu biên bản</translation>
    </message>
    <message>
        <source>Place in the date line</source>
        <translation>Địa danh trong dòng ngày tháng</translation>
    </message>
    <message>
        <source>Left out: the place of the body that issues the paper.</source>
        <translation>Để trống: địa danh của cơ quan ban hành.</translation>
    </message>
    <message>
        <source>Who issues the half-year report</source>
        <translation>Cơ quan ban hành báo cáo định kỳ</translation>
    </message>
    <message>
        <source>Post of who signs it</source>
        <translation>Chức vụ người ký</translation>
    </message>
    <message>
        <source>Name of who signs it</source>
        <translation>Họ tên người ký</translation>
    </message>
    <message>
        <source>Contact and telephone of the office</source>
        <translation>Người liên hệ, điện thoại của cơ quan</translation>
    </message>
    <message>
        <source>Proposed in notices, invitations and receipts.</source>
        <translation>Được gợi ý trong thông báo, giấy mời, phiếu tiếp nhận.</translation>
    </message>
    <message>
        <source>Party committees without a standing committee</source>
        <translation>Đảng ủy không có ban thường vụ</translation>
    </message>
    <message>
        <source>They sign for the whole committee: T/M ĐẢNG ỦY.</source>
        <translation>Ký thay mặt toàn đảng ủy: T/M ĐẢNG ỦY.</translation>
    </message>
    <message>
        <source>Printed on both sides</source>
        <translation>In hai mặt</translation>
    </message>
    <message>
        <source>On the back of a sheet the wide margin stands at the other side.</source>
        <translation>Ở mặt sau, lề rộng nằm ở bên kia.</translation>
    </message>
    <message>
        <source>Ending of the numbers of letters</source>
        <translation>Phần cuối số, ký hiệu công văn</translation>
    </message>
    <message>
        <source>Of state bodies: ĐCXD in 145/UBND-ĐCXD.</source>
        <translation>Của cơ quan nhà nước: ĐCXD trong 145/UBND-ĐCXD.</translation>
    </message>
    <message>
        <source>Papers to the superior are</source>
        <translation>Văn bản trình cấp trên là</translation>
    </message>
    <message>
        <source>reports (báo cáo, BC)</source>
        <translation>báo cáo (BC)</translation>
    </message>
    <message>
        <source>submissions (tờ trình, TTr)</source>
        <translation>tờ trình (TTr)</translation>
    </message>
    <message>
        <source>Left out: reports. Each dossier for the superior may choose otherwise in its paper.</source>
        <translation>Để trống: báo cáo. Từng hồ sơ trình có thể chọn khác ngay trong văn bản.</translation>
    </message>
    <message>
        <source>Dossiers hold papers that were not issued yet</source>
        <translation>Hồ sơ có cả văn bản chưa ban hành</translation>
    </message>
    <message>
        <source>Left out: no. They are marked as drafts.</source>
        <translation>Để trống: không. Các văn bản ấy được ghi là dự thảo.</translation>
    </message>
    <message>
        <source>Working days without a step after which a case is named as silent</source>
        <translation>Số ngày làm việc không có bước xử lý thì nêu là lâu không xử lý</translation>
    </message>
    <message>
        <source>Left out: 15.</source>
        <translation>Để trống: 15.</translation>
    </message>
    <message>
        <source>People and &amp;roles…</source>
        <translation>Người &amp;dùng và vai trò…</translation>
    </message>
    <message>
        <source>Minutes without a key after which the window is locked</source>
        <translation>Số phút không gõ phím thì khóa cửa sổ</translation>
    </message>
    <message>
        <source>Left out: 15; 0: never. Only where the file has accounts.</source>
        <translation>Bỏ trống: 15; 0: không khóa. Chỉ khi tệp có người dùng.</translation>
    </message>
    <message>
        <source>Record who looks at petitioners&apos; full names</source>
        <translation>Ghi lại ai xem họ tên đầy đủ của người kiến nghị</translation>
    </message>
    <message>
        <source>Years for which ended dossiers are kept</source>
        <translation>Thời hạn lưu trữ hồ sơ đã kết thúc (năm)</translation>
    </message>
    <message>
        <source>0 or left out: none is set, and nothing is named as past it.</source>
        <translation>0 hoặc để trống: không đặt, không hồ sơ nào bị coi là quá hạn.</translation>
    </message>
    <message>
        <source>The rule that the period of keeping rests on</source>
        <translation>Căn cứ của thời hạn lưu trữ</translation>
    </message>
    <message>
        <source>Left out: no. With it lists show initials; who opens what shows full names (a petition, the live session, papers, attached files) is recorded.</source>
        <translation>Để trống: không. Nếu có, danh sách chỉ hiện chữ viết tắt; ai mở nơi hiện họ tên đầy đủ (kiến nghị, hội nghị đang diễn ra, văn bản, tệp đính kèm) thì được ghi lại.</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>Cụm từ viết tắt</translation>
    </message>
    <message>
        <source>Kept views of the sessions</source>
        <translation>Bộ lọc đã lưu của hội nghị</translation>
    </message>
    <message>
        <source>Kept views of the petitions</source>
        <translation>Bộ lọc đã lưu của kiến nghị</translation>
    </message>
    <message>
        <source>Kept views of the dossiers for the superior</source>
        <translation>Bộ lọc đã lưu của hồ sơ trình cấp trên</translation>
    </message>
    <message>
        <source>Words of the report %1</source>
        <translation>Lời văn báo cáo %1</translation>
    </message>
    <message>
        <source>Not kept: %1. Mend it in its field; or close once more, and it stays as it was.</source>
        <translation>Chưa lưu: %1. Hãy sửa tại ô đó; nếu đóng lần nữa thì giữ như cũ.</translation>
    </message>
</context>
<context>
    <name>SeveralActions</name>
    <message>
        <source>&amp;More</source>
        <translation>Việc &amp;khác</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Việc khác</translation>
    </message>
    <message>
        <source>Change unit, deadline, sector, urgency…</source>
        <translation>Sửa đơn vị, hạn, lĩnh vực, mức độ…</translation>
    </message>
    <message>
        <source>The chosen ones have no step in common.</source>
        <translation>Các dòng đã chọn không có bước xử lý chung.</translation>
    </message>
    <message>
        <source>Print: %1…</source>
        <translation>In: %1…</translation>
    </message>
</context>
<context>
    <name>SignInDialog</name>
    <message>
        <source>Password</source>
        <translation>Mật khẩu</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>Đăng &amp;nhập</translation>
    </message>
    <message>
        <source>&amp;Go on working</source>
        <translation>&amp;Làm việc tiếp</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Đã khóa</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Đăng nhập</translation>
    </message>
    <message>
        <source>The window is locked</source>
        <translation>Cửa sổ đã khóa</translation>
    </message>
    <message>
        <source>Who works today?</source>
        <translation>Đăng nhập</translation>
    </message>
    <message>
        <source>What was being typed is kept.</source>
        <translation>Chữ đang gõ dở vẫn được giữ.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Họ tên</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Mật khẩu</translation>
    </message>
    <message>
        <source>A dialog of this person stands open: somebody else can sign in when it is closed.</source>
        <translation>Người này đang mở một hộp thoại: người khác đăng nhập được sau khi hộp thoại đóng.</translation>
    </message>
    <message>
        <source>&amp;Close the program</source>
        <translation>Đóng &amp;chương trình</translation>
    </message>
    <message>
        <source>Words of this person are not saved: they stand in their fields under the lock. Somebody else can sign in when this person has come back and they are saved or given up.</source>
        <translation>Còn nội dung của người này chưa lưu được, vẫn nằm trong các ô dưới màn hình khóa. Người khác đăng nhập được sau khi chính người này mở lại và nội dung đó đã lưu hoặc đã bỏ.</translation>
    </message>
</context>
<context>
    <name>SigningFields</name>
    <message>
        <source>Number</source>
        <translation>Số</translation>
    </message>
    <message>
        <source>Day of the paper</source>
        <translation>Ngày văn bản</translation>
    </message>
    <message>
        <source>Who signs</source>
        <translation>Chức vụ người ký</translation>
    </message>
    <message>
        <source>Name of who signs</source>
        <translation>Họ tên người ký</translation>
    </message>
    <message>
        <source>The next of this book is %1; left empty, the paper takes it. 21a is lawful too.</source>
        <translation>Số tiếp theo của sổ là %1; để trống thì văn bản lấy số này. Ghi 21a cũng được.</translation>
    </message>
    <message>
        <source>How it is signed: %1</source>
        <translation>Thể thức ký: %1</translation>
    </message>
</context>
<context>
    <name>SimilarCard</name>
    <message>
        <source>Maybe the same</source>
        <translation>Có thể trùng</translation>
    </message>
    <message>
        <source>Compare with %1</source>
        <translation>So sánh với %1</translation>
    </message>
    <message>
        <source>the same person</source>
        <translation>cùng người nêu</translation>
    </message>
    <message>
        <source>1 petition was merged into this one.</source>
        <translation>Đã gộp 1 kiến nghị vào kiến nghị này.</translation>
    </message>
    <message>
        <source>%1 petitions were merged into this one.</source>
        <translation>Đã gộp %1 kiến nghị vào kiến nghị này.</translation>
    </message>
</context>
<context>
    <name>StateDiagram</name>
    <message>
        <source>Diagram of the steps. Chosen: %1</source>
        <translation>Sơ đồ các bước. Đang chọn: %1</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Status</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Đã lưu</translation>
    </message>
    <message>
        <source>For looking only: nothing can be changed</source>
        <translation>Chỉ xem: không sửa được</translation>
    </message>
    <message>
        <source>Saved at %1</source>
        <translation>Đã lưu lúc %1</translation>
    </message>
    <message>
        <source>The file and its backups</source>
        <translation>Tệp và các bản sao lưu</translation>
    </message>
    <message>
        <source>Who works, and who may</source>
        <translation>Ai đang làm việc, ai được làm việc</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Người dùng</translation>
    </message>
    <message>
        <source>Nobody named</source>
        <translation>Chưa ghi tên</translation>
    </message>
    <message>
        <source>Who works: %1</source>
        <translation>Người làm việc: %1</translation>
    </message>
    <message>
        <source>&amp;Lock, or somebody else works (Ctrl+L)</source>
        <translation>&amp;Khóa, hoặc người khác làm việc (Ctrl+L)</translation>
    </message>
    <message>
        <source>Change my &amp;password…</source>
        <translation>Đổi &amp;mật khẩu của tôi…</translation>
    </message>
    <message>
        <source>People and &amp;roles…</source>
        <translation>&amp;Người dùng và vai trò…</translation>
    </message>
    <message>
        <source>Not saved: the file takes nothing now</source>
        <translation>Chưa lưu được: lúc này tệp không nhận nội dung</translation>
    </message>
</context>
<context>
    <name>StepStrip</name>
    <message>
        <source>Steps: %1.</source>
        <translation>Các bước: %1.</translation>
    </message>
    <message>
        <source>Now: %1.</source>
        <translation>Hiện nay: %1.</translation>
    </message>
</context>
<context>
    <name>StepsView</name>
    <message>
        <source>Steps of the case</source>
        <translation>Quá trình xử lý</translation>
    </message>
    <message>
        <source>Recorded on %1 by %2</source>
        <translation>Ghi nhận ngày %1, người ghi: %2</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Lý do: %1</translation>
    </message>
    <message>
        <source>Passed with a reason (%1): %2</source>
        <translation>Cho qua, có lý do (%1): %2</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Lưu ý: %1</translation>
    </message>
</context>
<context>
    <name>Strength</name>
    <message>
        <source>Required</source>
        <translation>Bắt buộc</translation>
    </message>
    <message>
        <source>A reason must be given</source>
        <translation>Phải nêu lý do</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Lưu ý</translation>
    </message>
</context>
<context>
    <name>SuperiorClock</name>
    <message>
        <source>Waiting for the superior</source>
        <translation>Chờ ý kiến cấp trên</translation>
    </message>
    <message>
        <source>No word for 1 working day</source>
        <translation>Chưa có ý kiến, đã 1 ngày làm việc</translation>
    </message>
    <message>
        <source>No word for %1 working days</source>
        <translation>Chưa có ý kiến, đã %1 ngày làm việc</translation>
    </message>
    <message>
        <source>Submitted on %1</source>
        <translation>Trình ngày: %1</translation>
    </message>
    <message>
        <source>Answer expected on %1: that day is over</source>
        <translation>Mong có ý kiến trước %1: đã quá ngày đó</translation>
    </message>
    <message>
        <source>Answer expected on %1</source>
        <translation>Mong có ý kiến trước %1</translation>
    </message>
    <message>
        <source>No day is set by which an answer is expected: without one, cases die.</source>
        <translation>Chưa ấn định ngày mong có ý kiến: không có ngày thì hồ sơ dễ bị bỏ quên.</translation>
    </message>
    <message>
        <source>Asked on %1, number %2</source>
        <translation>Đã đề nghị cho ý kiến ngày %1, số %2</translation>
    </message>
    <message>
        <source>Not asked yet.</source>
        <translation>Chưa đề nghị cho ý kiến lần nào.</translation>
    </message>
</context>
<context>
    <name>TableImport</name>
    <message>
        <source>Row %1</source>
        <translation>Dòng %1</translation>
    </message>
    <message>
        <source>A table of units&apos; figures</source>
        <translation>Bảng số liệu của đơn vị</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Bảng</translation>
    </message>
    <message>
        <source>Reports in the table: %1. They can be taken in: %2; known already: %3; they cannot: %4.</source>
        <translation>Báo cáo trong bảng: %1. Nhập được: %2; đã có: %3; không nhập được: %4.</translation>
    </message>
    <message>
        <source>Nothing to take in</source>
        <translation>Không có gì để nhập</translation>
    </message>
    <message>
        <source>Take the figures in?</source>
        <translation>Nhập số liệu?</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Nhập</translation>
    </message>
    <message>
        <source>%1 reports were taken in.</source>
        <translation>Đã nhập %1 báo cáo.</translation>
    </message>
</context>
<context>
    <name>TakeOverDialog</name>
    <message>
        <source>&amp;Take over what is ticked</source>
        <translation>&amp;Lấy những hội nghị đã chọn</translation>
    </message>
    <message>
        <source>Take over the plan of %1</source>
        <translation>Lấy lại kế hoạch năm %1</translation>
    </message>
    <message>
        <source>No session of the plan of %1 is on record.</source>
        <translation>Không có hội nghị nào trong kế hoạch năm %1.</translation>
    </message>
    <message>
        <source>Each becomes a planned session of %1 on the same weekday. Days and topics can be changed afterwards.</source>
        <translation>Mỗi hội nghị thành một hội nghị dự kiến của năm %1, cùng ngày trong tuần. Ngày và chủ đề sửa được về sau.</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Thô&amp;i</translation>
    </message>
    <message>
        <source>%1 sessions were added to the plan of %2.</source>
        <translation>Đã thêm %1 hội nghị vào kế hoạch năm %2.</translation>
    </message>
    <message>
        <source>%1 sessions were added; these were not: %2</source>
        <translation>Đã thêm %1 hội nghị; chưa thêm được: %2</translation>
    </message>
</context>
<context>
    <name>TodayScreen</name>
    <message>
        <source>A backup was made and verified: %1</source>
        <translation>Đã sao lưu và kiểm tra bản sao: %1</translation>
    </message>
    <message>
        <source>No backup was made; the file itself is as it was.</source>
        <translation>Chưa sao lưu được; tệp đang dùng vẫn nguyên như cũ.</translation>
    </message>
    <message>
        <source>A backup is being made; you can go on working.</source>
        <translation>Đang sao lưu; vẫn làm việc tiếp được.</translation>
    </message>
    <message>
        <source>Today · %1</source>
        <translation>Hôm nay · %1</translation>
    </message>
    <message>
        <source>Nothing is overdue, and nothing has to be done today.</source>
        <translation>Không có việc quá hạn, không có việc phải làm trong hôm nay.</translation>
    </message>
    <message>
        <source>The most pressing stands first. Enter or a click opens the list behind it.</source>
        <translation>Việc gấp nhất ở trên. Bấm vào từng việc, hoặc nhấn Enter, để xem danh sách.</translation>
    </message>
    <message>
        <source>Nothing waits for you. New petitions and sessions that come near will stand here by themselves.</source>
        <translation>Không có việc nào đang chờ. Kiến nghị mới và hội nghị sắp đến sẽ tự hiện ở đây.</translation>
    </message>
    <message>
        <source>What comes next: session %1 has to be announced by %2.</source>
        <translation>Việc tiếp theo: hội nghị %1 phải thông báo công khai chậm nhất %2.</translation>
    </message>
    <message>
        <source>What comes next: session %1 opens on %2.</source>
        <translation>Việc tiếp theo: hội nghị %1 khai mạc %2.</translation>
    </message>
    <message>
        <source>All is done for today</source>
        <translation>Hôm nay không còn việc phải làm</translation>
    </message>
    <message>
        <source>Dialogue duty of %1</source>
        <translation>Chỉ tiêu đối thoại năm %1</translation>
    </message>
    <message>
        <source>of %1, by %2 posts</source>
        <translation>/ %1 lượt · %2 chức danh</translation>
    </message>
    <message>
        <source>All that remains is planned.</source>
        <translation>Số lượt còn lại đều đã có kế hoạch.</translation>
    </message>
    <message>
        <source>%1 posts have not planned all of their sessions; the last day to announce one of this year is %2.</source>
        <translation>%1 chức danh chưa có đủ kế hoạch; ngày cuối để thông báo hội nghị của năm nay là %2.</translation>
    </message>
    <message>
        <source>%1 posts remain with less; a session that is not announced yet can no longer be lawful within the year.</source>
        <translation>%1 chức danh còn lượt phải thực hiện; hội nghị chưa thông báo không còn kịp tổ chức đúng quy định trong năm.</translation>
    </message>
    <message>
        <source>See the duty of every post</source>
        <translation>Xem chỉ tiêu từng chức danh</translation>
    </message>
    <message>
        <source>No regulation is in force today</source>
        <translation>Hôm nay không có quy định nào đang có hiệu lực</translation>
    </message>
    <message>
        <source>A session on a day that no regulation covers is refused. Take in the regulation that follows; what lies before goes on under the old one.</source>
        <translation>Không lập được hội nghị vào ngày không có quy định điều chỉnh. Hãy nhập quy định kế tiếp; việc trước đó vẫn theo quy định cũ.</translation>
    </message>
    <message>
        <source>To the regulations</source>
        <translation>Đến mục Quy định</translation>
    </message>
    <message>
        <source>The backup is made beside the file, but not in the second place.</source>
        <translation>Đã sao lưu cạnh tệp, nhưng chưa ghi được vào nơi thứ hai.</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>&amp;New</source>
        <translation>Thê&amp;m mới</translation>
    </message>
    <message>
        <source>Find sessions, petitions, people, papers…</source>
        <translation>Tìm hội nghị, kiến nghị, người, văn bản…</translation>
    </message>
    <message>
        <source>Find everything</source>
        <translation>Tìm kiếm</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Xóa ô tìm kiếm</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Làm lại</translation>
    </message>
    <message>
        <source>Add a session, a petition, an escalation (Ctrl+N)</source>
        <translation>Thêm hội nghị, kiến nghị, hồ sơ trình (Ctrl+N)</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Thêm mới</translation>
    </message>
    <message>
        <source>A dialogue &amp;session…</source>
        <translation>&amp;Hội nghị đối thoại…</translation>
    </message>
    <message>
        <source>A &amp;petition…</source>
        <translation>&amp;Kiến nghị…</translation>
    </message>
    <message>
        <source>A dossier for the s&amp;uperior…</source>
        <translation>Hồ sơ &amp;trình cấp trên…</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Hoàn tác: %1</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Không có gì để hoàn tác</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Làm lại: %1</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>Không có gì để làm lại</translation>
    </message>
    <message>
        <source>Undone: %1.</source>
        <translation>Đã hoàn tác: %1.</translation>
    </message>
    <message>
        <source>Done again: %1.</source>
        <translation>Đã làm lại: %1.</translation>
    </message>
    <message>
        <source>%1 can no longer be changed back; it stays as it is. %2</source>
        <translation>%1 không đổi lại được nữa và giữ nguyên như hiện nay. %2</translation>
    </message>
</context>
<context>
    <name>TypedText</name>
    <message>
        <source>The pasted text would make %1 characters; a field takes at most %2. Nothing was pasted, and what stood here is unchanged. Paste it in parts, or keep it as a file beside the case.</source>
        <translation>Nội dung dán vào sẽ thành %1 ký tự; mỗi ô nhận tối đa %2. Chưa dán gì, nội dung đang có vẫn giữ nguyên. Hãy dán từng phần, hoặc lưu thành tệp kèm theo hồ sơ.</translation>
    </message>
    <message>
        <source>The clipboard holds no words, only a picture or a file. Nothing was pasted, and what stood here is unchanged.</source>
        <translation>Bộ nhớ tạm không có chữ, chỉ có hình ảnh hoặc tệp. Chưa dán gì, nội dung đang có vẫn giữ nguyên.</translation>
    </message>
    <message>
        <source>This line takes at most %1 characters: what was more than that was not taken. Put longer words into a field of several lines.</source>
        <translation>Ô một dòng này nhận tối đa %1 ký tự: phần vượt quá không được nhận. Nội dung dài hơn hãy nhập vào ô nhiều dòng.</translation>
    </message>
    <message>
        <source>The pasted words were written in an old font (TCVN3 or VNI) and were turned into Unicode. Read them over; Ctrl+Z takes them back.</source>
        <translation>Đoạn dán dùng phông chữ cũ (TCVN3 hoặc VNI), đã được chuyển sang Unicode. Hãy đọc lại; Ctrl+Z để bỏ đoạn vừa dán.</translation>
    </message>
</context>
<context>
    <name>TypedWords</name>
    <message>
        <source>What you typed stays in its field and is saved as soon as the file takes it again.</source>
        <translation>Nội dung vừa nhập vẫn nằm trong ô và sẽ được lưu ngay khi tệp nhận lại được.</translation>
    </message>
    <message>
        <source>What you typed is saved now.</source>
        <translation>Nội dung vừa nhập nay đã được lưu.</translation>
    </message>
    <message>
        <source>Not saved, and the field can be changed no more: “%1”</source>
        <translation>Chưa lưu, và ô này không sửa được nữa: “%1”</translation>
    </message>
    <message>
        <source>What was refused here is not saved, and its field can be changed no more: %1.</source>
        <translation>Nội dung chưa đúng quy định không được lưu, và ô đó không sửa được nữa: %1.</translation>
    </message>
</context>
<context>
    <name>UnitReportEvent</name>
    <message>
        <source>Expect the report</source>
        <translation>Đến kỳ báo cáo</translation>
    </message>
    <message>
        <source>Urge the unit</source>
        <translation>Đôn đốc</translation>
    </message>
    <message>
        <source>Receive the report</source>
        <translation>Nhận báo cáo</translation>
    </message>
    <message>
        <source>Send back for completion</source>
        <translation>Trả lại, yêu cầu bổ sung</translation>
    </message>
    <message>
        <source>Confirm that it meets the demands</source>
        <translation>Xác nhận đạt yêu cầu</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Mở lại</translation>
    </message>
</context>
<context>
    <name>UnitReportState</name>
    <message>
        <source>Not received</source>
        <translation>Chưa gửi</translation>
    </message>
    <message>
        <source>Received, to be checked</source>
        <translation>Đã nhận, chờ kiểm tra</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Đạt yêu cầu</translation>
    </message>
</context>
<context>
    <name>UnitReportsView</name>
    <message>
        <source>Figures of the report</source>
        <translation>Số liệu của báo cáo</translation>
    </message>
    <message>
        <source>Choose one report, or several, to act on them.</source>
        <translation>Chọn một hoặc nhiều báo cáo để xử lý.</translation>
    </message>
    <message>
        <source>Reports of the units</source>
        <translation>Báo cáo định kỳ của đơn vị</translation>
    </message>
    <message>
        <source>&amp;Half-year or year</source>
        <translation>&amp;Kỳ báo cáo</translation>
    </message>
    <message>
        <source>Half-year or year</source>
        <translation>Kỳ báo cáo</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Hạn gửi</translation>
    </message>
    <message>
        <source>Văn phòng Thành ủy</source>
        <translation>Văn phòng Thành ủy</translation>
    </message>
    <message>
        <source>Ban Dân vận</source>
        <translation>Ban Dân vận</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Tình hình gửi</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>No unit owes a report of this period</source>
        <translation>Kỳ này không đơn vị nào phải báo cáo</translation>
    </message>
    <message>
        <source>Reports are expected for a first half-year and for a year, while a regulation is in force.</source>
        <translation>Chỉ có báo cáo 6 tháng đầu năm và báo cáo năm, khi quy định có hiệu lực.</translation>
    </message>
    <message>
        <source>Whole year %1</source>
        <translation>Cả năm %1</translation>
    </message>
    <message>
        <source>First half of %1</source>
        <translation>6 tháng đầu năm %1</translation>
    </message>
    <message>
        <source>Awaited</source>
        <translation>Chưa đến hạn</translation>
    </message>
    <message>
        <source>On time</source>
        <translation>Đúng hạn</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Chậm</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Chưa gửi</translation>
    </message>
    <message>
        <source>nil</source>
        <translation>không phát sinh</translation>
    </message>
    <message>
        <source>Expected %1 · in at both recipients %2, of these late %3 and nil %4 · missing %5.</source>
        <translation>Phải gửi %1 · đã đến cả hai nơi nhận %2, trong đó chậm %3, không phát sinh %4 · quá hạn chưa gửi %5.</translation>
    </message>
    <message>
        <source>%1 reports are chosen.</source>
        <translation>Đã chọn %1 báo cáo.</translation>
    </message>
    <message>
        <source>Choose one report to see its figures.</source>
        <translation>Chọn một báo cáo để xem số liệu.</translation>
    </message>
    <message>
        <source>It has not come yet.</source>
        <translation>Chưa nhận được báo cáo.</translation>
    </message>
    <message>
        <source>– was left blank, which is not zero.</source>
        <translation>Dấu – là để trống, không phải số 0.</translation>
    </message>
    <message>
        <source>&amp;Papers…</source>
        <translation>&amp;Văn bản…</translation>
    </message>
    <message>
        <source>Take in a unit&apos;s &amp;file…</source>
        <translation>Nhận &amp;tệp số liệu của đơn vị…</translation>
    </message>
    <message>
        <source>From a &amp;table…</source>
        <translation>Từ &amp;bảng…</translation>
    </message>
    <message>
        <source>Figures of units from a table (CSV, XLSX): one unit a row, or the form that the chosen unit filled in.</source>
        <translation>Số liệu của đơn vị từ bảng (CSV, XLSX): mỗi đơn vị một dòng, hoặc biểu mà đơn vị đang chọn đã điền.</translation>
    </message>
</context>
<context>
    <name>UnitsTab</name>
    <message>
        <source>When it existed</source>
        <translation>Thời gian tồn tại</translation>
    </message>
    <message>
        <source>On its papers</source>
        <translation>Trên văn bản</translation>
    </message>
    <message>
        <source>Filter units: name, code, level…</source>
        <translation>Lọc đơn vị: tên, mã, cấp…</translation>
    </message>
    <message>
        <source>&amp;Add a unit…</source>
        <translation>Thêm đơn &amp;vị…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Sửa…</translation>
    </message>
    <message>
        <source>&amp;Last day, successor…</source>
        <translation>&amp;Kết thúc, kế tiếp…</translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation>&amp;Xóa</translation>
    </message>
    <message>
        <source>Units by their superiors</source>
        <translation>Đơn vị theo cấp trên</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Mã</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Cấp</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Khối</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Thời gian</translation>
    </message>
    <message>
        <source>Successor</source>
        <translation>Đơn vị kế tiếp</translation>
    </message>
    <message>
        <source>Add a unit</source>
        <translation>Thêm đơn vị</translation>
    </message>
    <message>
        <source>&amp;Add the unit</source>
        <translation>&amp;Thêm đơn vị</translation>
    </message>
    <message>
        <source>%1 was added to the directory.</source>
        <translation>Đã thêm %1 vào danh mục.</translation>
    </message>
    <message>
        <source>&amp;Keep the changes</source>
        <translation>&amp;Ghi lại</translation>
    </message>
    <message>
        <source>Its posts, and the terms of office in them, end on the same day. What was recorded under it stays under its name.</source>
        <translation>Các chức danh và nhiệm kỳ trong đơn vị kết thúc cùng ngày. Những gì đã ghi cho đơn vị vẫn giữ nguyên tên.</translation>
    </message>
    <message>
        <source>Referred to by:</source>
        <translation>Đang được nhắc đến ở:</translation>
    </message>
    <message>
        <source>Last day of: %1</source>
        <translation>Kết thúc: %1</translation>
    </message>
    <message>
        <source>&amp;End the unit</source>
        <translation>&amp;Kết thúc đơn vị</translation>
    </message>
    <message>
        <source>Remove %1 from the directory?</source>
        <translation>Xóa %1 khỏi danh mục?</translation>
    </message>
    <message>
        <source>%1 was removed.</source>
        <translation>Đã xóa %1.</translation>
    </message>
    <message>
        <source>&amp;Hand over…</source>
        <translation>&amp;Bàn giao…</translation>
    </message>
    <message>
        <source>Units end, another takes over</source>
        <translation>Bàn giao khi đơn vị kết thúc hoạt động</translation>
    </message>
    <message>
        <source>The units end on the day before, with their posts and terms of office. Open petitions, promises, dossiers and the units below them go over, with their deadlines as they run. What was recorded stays under the old names.</source>
        <translation>Các đơn vị kết thúc vào ngày hôm trước, cùng chức vụ và người giữ chức vụ. Kiến nghị, cam kết, hồ sơ trình đang theo dõi và đơn vị trực thuộc được bàn giao, hạn giữ nguyên. Những gì đã ghi vẫn mang tên cũ.</translation>
    </message>
    <message>
        <source>&amp;Hand over</source>
        <translation>&amp;Bàn giao</translation>
    </message>
    <message>
        <source>Record of the handover</source>
        <translation>Biên bản bàn giao</translation>
    </message>
</context>
<context>
    <name>ViewsMenu</name>
    <message>
        <source>Views</source>
        <translation>Bộ lọc đã lưu</translation>
    </message>
    <message>
        <source>&amp;Keep what is shown as a view…</source>
        <translation>&amp;Lưu danh sách đang hiện…</translation>
    </message>
    <message>
        <source>&amp;Rename a view…</source>
        <translation>Đổi &amp;tên…</translation>
    </message>
    <message>
        <source>&amp;Delete a view…</source>
        <translation>&amp;Xóa…</translation>
    </message>
    <message>
        <source>Keep a view</source>
        <translation>Lưu bộ lọc</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Tên bộ lọc</translation>
    </message>
    <message>
        <source>There is a view “%1” already. Shall this one take its place?</source>
        <translation>Đã có bộ lọc “%1”. Thay bằng bộ lọc này?</translation>
    </message>
    <message>
        <source>&amp;Replace it</source>
        <translation>&amp;Thay</translation>
    </message>
    <message>
        <source>The view “%1” is kept.</source>
        <translation>Đã lưu bộ lọc “%1”.</translation>
    </message>
    <message>
        <source>Rename a view</source>
        <translation>Đổi tên bộ lọc</translation>
    </message>
    <message>
        <source>Which view shall have another name?</source>
        <translation>Đổi tên bộ lọc nào?</translation>
    </message>
    <message>
        <source>There is a view of that name already. Nothing was changed.</source>
        <translation>Đã có bộ lọc tên này. Chưa đổi gì.</translation>
    </message>
    <message>
        <source>Delete a view</source>
        <translation>Xóa bộ lọc</translation>
    </message>
    <message>
        <source>Which view shall be deleted? No case is touched.</source>
        <translation>Xóa bộ lọc nào? Hồ sơ không bị ảnh hưởng.</translation>
    </message>
</context>
<context>
    <name>Weekday</name>
    <message>
        <source>Monday</source>
        <translation>thứ Hai</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>thứ Ba</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>thứ Tư</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>thứ Năm</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>thứ Sáu</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>thứ Bảy</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Chủ nhật</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>You may look at it now, without changing anything.</source>
        <translation>Có thể mở để xem ngay, không sửa được gì.</translation>
    </message>
    <message>
        <source>&amp;Look only</source>
        <translation>&amp;Chỉ xem</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Đó&amp;ng</translation>
    </message>
    <message>
        <source>The day&apos;s work is being backed up …</source>
        <translation>Đang sao lưu công việc trong ngày …</translation>
    </message>
    <message>
        <source>The day&apos;s work is saved, but no backup could be made.</source>
        <translation>Công việc đã lưu, nhưng chưa sao lưu được.</translation>
    </message>
    <message>
        <source>The backup lies beside the file, but not in the second place.</source>
        <translation>Bản sao lưu đã có cạnh tệp, nhưng chưa ghi được vào nơi thứ hai.</translation>
    </message>
    <message>
        <source>The backup was not brought back; the file is as it was.</source>
        <translation>Chưa khôi phục được bản sao lưu; tệp vẫn nguyên như cũ.</translation>
    </message>
    <message>
        <source>The backup is back.</source>
        <translation>Đã khôi phục bản sao lưu.</translation>
    </message>
    <message>
        <source>The file as it was before is kept as %1.</source>
        <translation>Tệp trước đó được giữ với tên %1.</translation>
    </message>
    <message>
        <source>The newest good backup is of %1: %2 sessions, %3 petitions. It can be brought back now; the damaged file is kept beside it.</source>
        <translation>Bản sao lưu tốt mới nhất là của %1: %2 hội nghị, %3 kiến nghị. Có thể khôi phục ngay; tệp hỏng được giữ bên cạnh.</translation>
    </message>
    <message>
        <source>&amp;Bring the backup back</source>
        <translation>&amp;Khôi phục bản sao lưu</translation>
    </message>
    <message>
        <source>There is no good backup beside the file. Look for one in the second place, or ask for help before anything else is done with the file.</source>
        <translation>Cạnh tệp không có bản sao lưu tốt nào. Hãy tìm ở nơi thứ hai, hoặc hỏi người hỗ trợ trước khi làm gì khác với tệp.</translation>
    </message>
    <message>
        <source>Where to put what can be read</source>
        <translation>Nơi lưu phần còn đọc được</translation>
    </message>
    <message>
        <source>%1 records, %2 papers and %3 attached files were saved in %4.</source>
        <translation>Đã lưu %1 bản ghi, %2 văn bản và %3 tệp đính kèm vào %4.</translation>
    </message>
    <message>
        <source>The sheet DOC-TRUOC.txt there says of which kind of record more may be missing. The damaged file is as it was.</source>
        <translation>Tờ DOC-TRUOC.txt ở đó cho biết loại bản ghi nào có thể còn thiếu. Tệp bị hỏng vẫn nguyên như cũ.</translation>
    </message>
    <message>
        <source>&amp;Save what can be read…</source>
        <translation>&amp;Lưu phần còn đọc được…</translation>
    </message>
    <message>
        <source>The file comes from an older version of the program. A copy of it is being made …</source>
        <translation>Tệp của phiên bản chương trình cũ hơn. Đang tạo bản sao của tệp …</translation>
    </message>
    <message>
        <source>Bringing the file up to date, %1 of %2: %3</source>
        <translation>Đang nâng cấp tệp, bước %1/%2: %3</translation>
    </message>
    <message>
        <source>The clock of this machine says %1, but the last entry of the journal was written at %2.</source>
        <translation>Đồng hồ máy chỉ %1, nhưng dòng cuối của nhật ký được ghi lúc %2.</translation>
    </message>
    <message>
        <source>With a wrong clock deadlines and days of steps are wrong. Close the program and set the clock; when it is right, go on: the journal notes that you did.</source>
        <translation>Đồng hồ sai thì hạn và ngày của các bước cũng sai. Hãy đóng chương trình và chỉnh đồng hồ; nếu đồng hồ đúng thì làm tiếp: nhật ký sẽ ghi lại việc này.</translation>
    </message>
    <message>
        <source>The clock is right, &amp;go on</source>
        <translation>Đồng hồ đúng, &amp;làm tiếp</translation>
    </message>
    <message>
        <source>&amp;Close the program</source>
        <translation>Đóng &amp;chương trình</translation>
    </message>
    <message>
        <source>No backup could be made, and what was not saved when the window closed is lost.</source>
        <translation>Không sao lưu được, và nội dung chưa lưu khi đóng cửa sổ đã mất.</translation>
    </message>
    <message>
        <source>The file that was open last is not there: %1</source>
        <translation>Không thấy tệp đã mở lần trước: %1</translation>
    </message>
    <message>
        <source>It may lie on a drive or a stick that is not connected. Connect it and try again, or choose the file where it lies now.</source>
        <translation>Có thể tệp nằm trên ổ đĩa hoặc USB chưa được kết nối. Hãy kết nối rồi thử lại, hoặc chọn tệp ở nơi đang lưu.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Thử lại</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>&amp;Chọn tệp…</translation>
    </message>
    <message>
        <source>&amp;Open the usual file of this machine</source>
        <translation>&amp;Mở tệp mặc định của máy này</translation>
    </message>
    <message>
        <source>&amp;Make a new file…</source>
        <translation>Tạ&amp;o tệp mới…</translation>
    </message>
    <message>
        <source>Where the file lies now</source>
        <translation>Nơi đang lưu tệp</translation>
    </message>
    <message>
        <source>Case files (*.doithoai);;All files (*)</source>
        <translation>Tệp hồ sơ (*.doithoai);;Mọi tệp (*)</translation>
    </message>
    <message>
        <source>No backup was made.</source>
        <translation>Chưa sao lưu được.</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>Show the petitions</source>
        <translation>Xem các kiến nghị</translation>
    </message>
    <message>
        <source>Go to the field</source>
        <translation>Đến ô cần nhập</translation>
    </message>
</context>
<context>
    <name>Work</name>
    <message>
        <source>The last day to announce publicly has passed</source>
        <translation>Đã qua ngày cuối để thông báo công khai</translation>
    </message>
    <message>
        <source>%1 sessions have passed their last day to announce publicly</source>
        <translation>%1 hội nghị đã qua ngày cuối để thông báo công khai</translation>
    </message>
    <message>
        <source>Today is the last day to announce publicly</source>
        <translation>Hôm nay là ngày cuối để thông báo công khai</translation>
    </message>
    <message>
        <source>Today is the last day to announce %1 sessions publicly</source>
        <translation>Hôm nay là ngày cuối để thông báo công khai %1 hội nghị</translation>
    </message>
    <message>
        <source>The last day to announce publicly is near</source>
        <translation>Sắp đến ngày cuối để thông báo công khai</translation>
    </message>
    <message>
        <source>%1 sessions have to be announced publicly soon</source>
        <translation>%1 hội nghị sắp phải thông báo công khai</translation>
    </message>
    <message>
        <source>A petition is overdue</source>
        <translation>1 kiến nghị quá hạn</translation>
    </message>
    <message>
        <source>%1 petitions are overdue</source>
        <translation>%1 kiến nghị quá hạn</translation>
    </message>
    <message>
        <source>A petition is due today</source>
        <translation>1 kiến nghị đến hạn hôm nay</translation>
    </message>
    <message>
        <source>%1 petitions are due today</source>
        <translation>%1 kiến nghị đến hạn hôm nay</translation>
    </message>
    <message>
        <source>A petition is due within five working days</source>
        <translation>1 kiến nghị đến hạn trong 5 ngày làm việc tới</translation>
    </message>
    <message>
        <source>%1 petitions are due within five working days</source>
        <translation>%1 kiến nghị đến hạn trong 5 ngày làm việc tới</translation>
    </message>
    <message>
        <source>The draft of a reply is overdue</source>
        <translation>1 dự thảo trả lời quá hạn chuẩn bị</translation>
    </message>
    <message>
        <source>The drafts of %1 replies are overdue</source>
        <translation>%1 dự thảo trả lời quá hạn chuẩn bị</translation>
    </message>
    <message>
        <source>The draft of a reply is due today</source>
        <translation>1 dự thảo trả lời đến hạn hôm nay</translation>
    </message>
    <message>
        <source>The drafts of %1 replies are due today</source>
        <translation>%1 dự thảo trả lời đến hạn hôm nay</translation>
    </message>
    <message>
        <source>The draft of a reply is due within five working days</source>
        <translation>1 dự thảo trả lời đến hạn trong 5 ngày làm việc tới</translation>
    </message>
    <message>
        <source>The drafts of %1 replies are due within five working days</source>
        <translation>%1 dự thảo trả lời đến hạn trong 5 ngày làm việc tới</translation>
    </message>
    <message>
        <source>The day of a promise has passed, and nobody has reported on it</source>
        <translation>1 cam kết đã quá ngày mà chưa có kết quả thực hiện</translation>
    </message>
    <message>
        <source>%1 promises have passed their day, and nobody has reported on them</source>
        <translation>%1 cam kết đã quá ngày mà chưa có kết quả thực hiện</translation>
    </message>
    <message>
        <source>A promise falls due today</source>
        <translation>1 cam kết đến hạn hôm nay</translation>
    </message>
    <message>
        <source>%1 promises fall due today</source>
        <translation>%1 cam kết đến hạn hôm nay</translation>
    </message>
    <message>
        <source>A promise falls due</source>
        <translation>Cam kết sắp đến hạn</translation>
    </message>
    <message>
        <source>%1 promises fall due</source>
        <translation>%1 cam kết sắp đến hạn</translation>
    </message>
    <message>
        <source>first half of %1</source>
        <translation>6 tháng đầu năm %1</translation>
    </message>
    <message>
        <source>year %1</source>
        <translation>năm %1</translation>
    </message>
    <message>
        <source>The day of a session has passed, and it was not opened</source>
        <translation>1 hội nghị đã qua ngày mà chưa khai mạc</translation>
    </message>
    <message>
        <source>%1 sessions have passed their day and were not opened</source>
        <translation>%1 hội nghị đã qua ngày mà chưa khai mạc</translation>
    </message>
    <message>
        <source>A session opens today</source>
        <translation>Hôm nay có hội nghị khai mạc</translation>
    </message>
    <message>
        <source>%1 sessions open today</source>
        <translation>Hôm nay có %1 hội nghị khai mạc</translation>
    </message>
    <message>
        <source>A session is in progress and not concluded</source>
        <translation>1 hội nghị đang diễn ra, chưa kết thúc</translation>
    </message>
    <message>
        <source>%1 sessions are in progress and not concluded</source>
        <translation>%1 hội nghị đang diễn ra, chưa kết thúc</translation>
    </message>
    <message>
        <source>The planned day has passed without an announcement</source>
        <translation>Đã qua ngày dự kiến mà chưa thông báo</translation>
    </message>
    <message>
        <source>%1 sessions have passed their planned day without an announcement</source>
        <translation>%1 hội nghị đã qua ngày dự kiến mà chưa thông báo</translation>
    </message>
    <message>
        <source>A postponed session has no new day</source>
        <translation>1 hội nghị đã hoãn, chưa ấn định lại thời gian</translation>
    </message>
    <message>
        <source>%1 postponed sessions have no new day</source>
        <translation>%1 hội nghị đã hoãn, chưa ấn định lại thời gian</translation>
    </message>
    <message>
        <source>The minutes of a session are not signed</source>
        <translation>1 hội nghị đã kết thúc, biên bản chưa ký</translation>
    </message>
    <message>
        <source>The minutes of %1 sessions are not signed</source>
        <translation>%1 hội nghị đã kết thúc, biên bản chưa ký</translation>
    </message>
    <message>
        <source>A session was held and not reviewed</source>
        <translation>1 hội nghị đã tổ chức, chưa tổng kết, rút kinh nghiệm</translation>
    </message>
    <message>
        <source>%1 sessions were held and not reviewed</source>
        <translation>%1 hội nghị đã tổ chức, chưa tổng kết, rút kinh nghiệm</translation>
    </message>
    <message>
        <source>The result of a session was not reported to the superior</source>
        <translation>1 hội nghị chưa báo cáo kết quả lên cấp trên</translation>
    </message>
    <message>
        <source>The results of %1 sessions were not reported to the superior</source>
        <translation>%1 hội nghị chưa báo cáo kết quả lên cấp trên</translation>
    </message>
    <message>
        <source>A reply is not agreed, and the session opens soon</source>
        <translation>1 kiến nghị chưa thống nhất nội dung trả lời, hội nghị sắp khai mạc</translation>
    </message>
    <message>
        <source>%1 replies are not agreed, and the session opens soon</source>
        <translation>%1 kiến nghị chưa thống nhất nội dung trả lời, hội nghị sắp khai mạc</translation>
    </message>
    <message>
        <source>A petition was received and is not classified</source>
        <translation>1 kiến nghị đã tiếp nhận, chưa phân loại</translation>
    </message>
    <message>
        <source>%1 petitions were received and are not classified</source>
        <translation>%1 kiến nghị đã tiếp nhận, chưa phân loại</translation>
    </message>
    <message>
        <source>A petition is to be answered later and has no day</source>
        <translation>1 kiến nghị trả lời sau chưa ấn định hạn</translation>
    </message>
    <message>
        <source>%1 petitions are to be answered later and have no day</source>
        <translation>%1 kiến nghị trả lời sau chưa ấn định hạn</translation>
    </message>
    <message>
        <source>A petition was noted and not sent to the superior</source>
        <translation>1 kiến nghị đã ghi nhận, chưa trình cấp trên</translation>
    </message>
    <message>
        <source>%1 petitions were noted and not sent to the superior</source>
        <translation>%1 kiến nghị đã ghi nhận, chưa trình cấp trên</translation>
    </message>
    <message>
        <source>A petition was answered; its result is not written down</source>
        <translation>1 kiến nghị đã trả lời, chưa ghi kết quả</translation>
    </message>
    <message>
        <source>%1 petitions were answered; their results are not written down</source>
        <translation>%1 kiến nghị đã trả lời, chưa ghi kết quả</translation>
    </message>
    <message>
        <source>A dossier for the superior was not sent yet</source>
        <translation>1 hồ sơ trình cấp trên chưa trình</translation>
    </message>
    <message>
        <source>%1 dossiers for the superior were not sent yet</source>
        <translation>%1 hồ sơ trình cấp trên chưa trình</translation>
    </message>
    <message>
        <source>The superior&apos;s opinion was expected and has not come</source>
        <translation>Đã quá ngày mong có ý kiến của cấp trên</translation>
    </message>
    <message>
        <source>The superior&apos;s opinion is expected today</source>
        <translation>Hôm nay là ngày mong có ý kiến của cấp trên</translation>
    </message>
    <message>
        <source>Waiting for the superior</source>
        <translation>Chờ cấp trên</translation>
    </message>
    <message>
        <source>The superior has answered; the petitioners are to be told</source>
        <translation>Cấp trên đã có ý kiến, chưa thông báo cho người nêu kiến nghị</translation>
    </message>
    <message>
        <source>The superior has answered %1 dossiers; the petitioners are to be told</source>
        <translation>%1 hồ sơ đã có ý kiến cấp trên, chưa thông báo cho người nêu kiến nghị</translation>
    </message>
    <message>
        <source>The report of a unit is missing</source>
        <translation>Còn 1 đơn vị chưa gửi báo cáo</translation>
    </message>
    <message>
        <source>The reports of %1 units are missing</source>
        <translation>Còn %1 đơn vị chưa gửi báo cáo</translation>
    </message>
    <message>
        <source>Unit reports · %1</source>
        <translation>Báo cáo của đơn vị · %1</translation>
    </message>
    <message>
        <source>The report of a unit waits to be checked</source>
        <translation>Báo cáo của 1 đơn vị chờ kiểm tra</translation>
    </message>
    <message>
        <source>The reports of %1 units wait to be checked</source>
        <translation>Báo cáo của %1 đơn vị chờ kiểm tra</translation>
    </message>
    <message>
        <source>Dialogue duty of %1</source>
        <translation>Chỉ tiêu đối thoại năm %1</translation>
    </message>
    <message>
        <source>The working calendar of %1 is not entered</source>
        <translation>Lịch làm việc năm %1 chưa nhập</translation>
    </message>
    <message>
        <source>The last backup is %1 days old</source>
        <translation>Bản sao lưu gần nhất đã %1 ngày</translation>
    </message>
    <message>
        <source>This file has no backup yet</source>
        <translation>Tệp này chưa có bản sao lưu nào</translation>
    </message>
    <message>
        <source>Something was typed and not finished</source>
        <translation>1 nội dung đang nhập dở</translation>
    </message>
    <message>
        <source>%1 things were typed and not finished</source>
        <translation>%1 nội dung đang nhập dở</translation>
    </message>
    <message>
        <source>Put the session off, or announce it at once and write down why.</source>
        <translation>Lùi ngày hội nghị, hoặc thông báo ngay và ghi rõ lý do.</translation>
    </message>
    <message>
        <source>Session %1 opens on %2.</source>
        <translation>Hội nghị %1 khai mạc %2.</translation>
    </message>
    <message>
        <source>Due on %1. In at both recipients: %2 of %3.</source>
        <translation>Hạn gửi %1. Đã đến cả hai nơi nhận: %2/%3.</translation>
    </message>
    <message>
        <source>A session that is not announced yet can no longer be lawful within %1: the last day to announce was %2.</source>
        <translation>Hội nghị chưa thông báo không còn kịp tổ chức đúng quy định trong năm %1: ngày cuối để thông báo là %2.</translation>
    </message>
    <message>
        <source>The last day to announce a session of this year is %1.</source>
        <translation>Ngày cuối để thông báo hội nghị của năm nay là %1.</translation>
    </message>
    <message>
        <source>Until then deadlines that reach into %1 leave out weekends only, not its holidays.</source>
        <translation>Khi chưa nhập, hạn tính sang năm %1 chỉ trừ ngày cuối tuần, chưa trừ ngày nghỉ lễ.</translation>
    </message>
    <message>
        <source>It was made on %1.</source>
        <translation>Sao lưu ngày %1.</translation>
    </message>
    <message>
        <source>A backup is a verified copy in a folder beside the file.</source>
        <translation>Bản sao lưu là bản sao đã kiểm tra, đặt trong thư mục cạnh tệp.</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hôm nay</translation>
    </message>
    <message>
        <source>1 working day ago</source>
        <translation>đã 1 ngày làm việc</translation>
    </message>
    <message>
        <source>%1 working days ago</source>
        <translation>đã %1 ngày làm việc</translation>
    </message>
    <message>
        <source>last day was %1</source>
        <translation>ngày cuối: %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>đến hết %1</translation>
    </message>
    <message>
        <source>1 working day overdue</source>
        <translation>quá hạn 1 ngày làm việc</translation>
    </message>
    <message>
        <source>%1 working days overdue</source>
        <translation>quá hạn %1 ngày làm việc</translation>
    </message>
    <message>
        <source>1 working day left</source>
        <translation>còn 1 ngày làm việc</translation>
    </message>
    <message>
        <source>%1 working days left</source>
        <translation>còn %1 ngày làm việc</translation>
    </message>
    <message>
        <source>no opinion yet, for 1 working day</source>
        <translation>chưa có ý kiến, đã 1 ngày làm việc</translation>
    </message>
    <message>
        <source>no opinion yet, for %1 working days</source>
        <translation>chưa có ý kiến, đã %1 ngày làm việc</translation>
    </message>
    <message>
        <source>1 not planned</source>
        <translation>1 lượt chưa có kế hoạch</translation>
    </message>
    <message>
        <source>%1 not planned</source>
        <translation>%1 lượt chưa có kế hoạch</translation>
    </message>
    <message>
        <source>Enter the calendar</source>
        <translation>Nhập lịch</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Sao lưu ngay</translation>
    </message>
    <message>
        <source>Go on typing</source>
        <translation>Nhập tiếp</translation>
    </message>
    <message>
        <source>Plan a session…</source>
        <translation>Thêm hội nghị…</translation>
    </message>
    <message>
        <source>Write the review</source>
        <translation>Ghi tổng kết</translation>
    </message>
    <message>
        <source>Open the reports</source>
        <translation>Xem báo cáo</translation>
    </message>
    <message>
        <source>See the duty of every post</source>
        <translation>Xem chỉ tiêu từng chức danh</translation>
    </message>
    <message>
        <source>See all %1</source>
        <translation>Xem cả %1</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Quá hạn</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hôm nay</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Trong tuần</translation>
    </message>
    <message>
        <source>To keep in mind</source>
        <translation>Cần lưu ý</translation>
    </message>
    <message>
        <source>Three quarters of the time for a petition have passed</source>
        <translation>Một kiến nghị đã qua ba phần tư thời hạn</translation>
    </message>
    <message>
        <source>Three quarters of the time for %1 petitions have passed</source>
        <translation>%1 kiến nghị đã qua ba phần tư thời hạn</translation>
    </message>
    <message>
        <source>Nothing was done on a session for long</source>
        <translation>Một hội nghị lâu không có bước xử lý</translation>
    </message>
    <message>
        <source>Nothing was done on %1 sessions for long</source>
        <translation>%1 hội nghị lâu không có bước xử lý</translation>
    </message>
    <message>
        <source>Nothing was done on a petition for long</source>
        <translation>Một kiến nghị lâu không có bước xử lý</translation>
    </message>
    <message>
        <source>Nothing was done on %1 petitions for long</source>
        <translation>%1 kiến nghị lâu không có bước xử lý</translation>
    </message>
    <message>
        <source>A unit did nothing on its petitions for long</source>
        <translation>Một đơn vị lâu không xử lý kiến nghị nào</translation>
    </message>
    <message>
        <source>%1 units did nothing on their petitions for long</source>
        <translation>%1 đơn vị lâu không xử lý kiến nghị nào</translation>
    </message>
    <message>
        <source>No step for at least %1 working days (a setting).</source>
        <translation>Không có bước xử lý nào từ %1 ngày làm việc trở lên (theo thiết lập).</translation>
    </message>
    <message>
        <source>The period of keeping of one dossier is over</source>
        <translation>Một hồ sơ đã hết thời hạn lưu trữ</translation>
    </message>
    <message>
        <source>The period of keeping of %1 dossiers is over</source>
        <translation>%1 hồ sơ đã hết thời hạn lưu trữ</translation>
    </message>
    <message>
        <source>They ended more than %1 years ago (a setting). They are destroyed by a protocol.</source>
        <translation>Đã kết thúc hơn %1 năm (theo thiết lập). Việc tiêu hủy phải lập biên bản.</translation>
    </message>
    <message>
        <source>Look what would be destroyed…</source>
        <translation>Xem hồ sơ sẽ tiêu hủy…</translation>
    </message>
    <message>
        <source>dated %1, after today</source>
        <translation>ngày ghi %1, sau hôm nay</translation>
    </message>
    <message>
        <source>promised in %1, merged into this one</source>
        <translation>đã cam kết ở %1 (đã gộp vào kiến nghị này)</translation>
    </message>
    <message>
        <source>The backup is dated ahead: the clock of this machine was wrong</source>
        <translation>Bản sao lưu ghi ngày tương lai: đồng hồ của máy đã sai</translation>
    </message>
    <message>
        <source>It bears the day %1. Look at the clock, then make a new one.</source>
        <translation>Bản đó ghi ngày %1. Hãy xem lại đồng hồ của máy, rồi tạo bản mới.</translation>
    </message>
</context>
<context>
    <name>YearCalendar</name>
    <message>
        <source>Working calendar of the year</source>
        <translation>Lịch làm việc trong năm</translation>
    </message>
    <message>
        <source>day off</source>
        <translation>ngày nghỉ</translation>
    </message>
    <message>
        <source>worked in exchange</source>
        <translation>làm bù</translation>
    </message>
    <message>
        <source>weekend</source>
        <translation>cuối tuần</translation>
    </message>
    <message>
        <source>working day</source>
        <translation>ngày làm việc</translation>
    </message>
    <message>
        <source>Mo Tu We Th Fr Sa Su</source>
        <translation>T2 T3 T4 T5 T6 T7 CN</translation>
    </message>
</context>
</TS>
