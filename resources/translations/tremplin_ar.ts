<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar_MA" sourcelanguage="en">
<context>
    <name>Acting</name>
    <message>
        <source>Taken back.</source>
        <translation>تم التراجع.</translation>
    </message>
    <message>
        <source>Moved.</source>
        <translation>نُقل.</translation>
    </message>
    <message>
        <source>Taken back. The filter hides it.</source>
        <translation>تم التراجع. عامل التصفية يخفي العنصر.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) decided.</source>
        <translation>
            <numerusform>لم يُقرر شيء.</numerusform>
            <numerusform>تم البت في عنصر واحد.</numerusform>
            <numerusform>تم البت في عنصرين.</numerusform>
            <numerusform>تم البت في %n عناصر.</numerusform>
            <numerusform>تم البت في %n عنصرًا.</numerusform>
            <numerusform>تم البت في %n عنصر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo · U</source>
        <translation>تراجع · U</translation>
    </message>
    <message>
        <source>This cannot be kept as it is: {fields}.</source>
        <translation>لا يمكن حفظ هذا كما هو: {fields}.</translation>
    </message>
    <message>
        <source>Reject it with a reason, or ask its author to correct it.</source>
        <translation>ارفضه مع ذكر السبب، أو اطلب من صاحبه تصحيحه.</translation>
    </message>
    <message numerus="yes">
        <source>Noted for %n item(s).</source>
        <translation>
            <numerusform>لم يُدوَّن شيء.</numerusform>
            <numerusform>دُوِّن ذلك لعنصر واحد.</numerusform>
            <numerusform>دُوِّن ذلك لعنصرين.</numerusform>
            <numerusform>دُوِّن ذلك لـ %n عناصر.</numerusform>
            <numerusform>دُوِّن ذلك لـ %n عنصرًا.</numerusform>
            <numerusform>دُوِّن ذلك لـ %n عنصر.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing left to undo here.</source>
        <translation>لم يبقَ هنا ما يمكن التراجع عنه.</translation>
    </message>
    <message>
        <source>“{key}” was not taken: it came before the next item was on show.</source>
        <translation>لم يُؤخذ «{key}»: ضُغط قبل ظهور العنصر التالي.</translation>
    </message>
    <message>
        <source>Decided for {name}: {effect}.</source>
        <translation>تم البت بشأن {name}: {effect}.</translation>
    </message>
</context>
<context>
    <name>ActionBar</name>
    <message>
        <source>To whom</source>
        <translation>إلى من</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>قرّر</translation>
    </message>
    <message>
        <source>Take the latest</source>
        <translation>خذ الأحدث</translation>
    </message>
    <message>
        <source>Show as one</source>
        <translation>اعرضهما كواحد</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>ليسا نفس الشخص</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>وافق</translation>
    </message>
    <message>
        <source>Has issues</source>
        <translation>يحتاج تصحيحًا</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>ارفض</translation>
    </message>
    <message>
        <source>Hand up again</source>
        <translation>سلّمه من جديد</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>فهمت</translation>
    </message>
    <message>
        <source>Bring mine back</source>
        <translation>أعد قيمتي</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>أجب</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>أتولّاه</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>معلّق</translation>
    </message>
    <message>
        <source>Ask the ambassador</source>
        <translation>اسأل السفير</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>علّق</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>إدخال</translation>
    </message>
    <message>
        <source>What is to be corrected?</source>
        <translation>ما الذي يجب تصحيحه؟</translation>
    </message>
    <message>
        <source>Why is it rejected? The ambassador reads this.</source>
        <translation>لماذا رُفض؟ سيقرأ السفير هذا.</translation>
    </message>
    <message>
        <source>What do you want to know?</source>
        <translation>ماذا تريد أن تعرف؟</translation>
    </message>
    <message>
        <source>What is to be remembered with it?</source>
        <translation>ما الذي يجب تدوينه معه؟</translation>
    </message>
    <message>
        <source>Why is your value right? The coordinator reads this.</source>
        <translation>لماذا قيمتك هي الصحيحة؟ سيقرأ المنسق هذا.</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>جوابك</translation>
    </message>
    <message>
        <source>What is it waiting for? May stay empty.</source>
        <translation>ماذا ينتظر؟ يمكن تركه فارغًا.</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation>خذه</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Let it stand</source>
        <translation>اتركه كما هو</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>التخلي عنها</translation>
    </message>
    <message>
        <source>Hand to…</source>
        <translation>إسناد إلى…</translation>
    </message>
    <message>
        <source>Who is to decide it? A word with it may stay empty.</source>
        <translation>من يبت فيه؟ يمكن ترك الكلمة المرافقة فارغة.</translation>
    </message>
    <message>
        <source>Hand to an administrator</source>
        <translation>إحالة إلى الإدارة</translation>
    </message>
    <message>
        <source>A word for whoever decides. May stay empty.</source>
        <translation>كلمة لمن سيقرر. يمكن أن تبقى فارغة.</translation>
    </message>
</context>
<context>
    <name>AddToEventDialog</name>
    <message numerus="yes">
        <source>%n people are expected there from now on.</source>
        <translation>
            <numerusform>%n شخصا منتظرون فيه من الآن.</numerusform>
            <numerusform>شخص واحد منتظر فيه من الآن.</numerusform>
            <numerusform>شخصان منتظران فيه من الآن.</numerusform>
            <numerusform>%n أشخاص منتظرون فيه من الآن.</numerusform>
            <numerusform>%n شخصا منتظرون فيه من الآن.</numerusform>
            <numerusform>%n شخصا منتظرون فيه من الآن.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add to an event</source>
        <translation>إضافة إلى حدث</translation>
    </message>
    <message>
        <source>Add them</source>
        <translation>إضافتهم</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>جار الحفظ</translation>
    </message>
</context>
<context>
    <name>AdminPage</name>
    <message>
        <source>Administration</source>
        <translation>الإدارة</translation>
    </message>
    <message>
        <source>Invite somebody…</source>
        <translation>دعوة شخص…</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>القراءة من جديد</translation>
    </message>
    <message>
        <source>Asking to join</source>
        <translation>يطلبون الانضمام</translation>
    </message>
    <message>
        <source>People and laptops</source>
        <translation>الأشخاص والحواسيب</translation>
    </message>
    <message>
        <source>Open invitations</source>
        <translation>الدعوات المفتوحة</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>Name or region</source>
        <translation>الاسم أو الجهة</translation>
    </message>
    <message>
        <source>Search people</source>
        <translation>البحث عن شخص</translation>
    </message>
    <message>
        <source>Asking the register…</source>
        <translation>جار سؤال السجل المركزي…</translation>
    </message>
    <message>
        <source>This page needs a connection</source>
        <translation>تحتاج هذه الصفحة إلى اتصال</translation>
    </message>
    <message>
        <source>People, laptops and invitations are kept at the register alone.</source>
        <translation>الأشخاص والحواسيب والدعوات محفوظة في السجل المركزي وحده.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>المحاولة من جديد</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>لا أحد</numerusform>
            <numerusform>شخص واحد</numerusform>
            <numerusform>شخصان</numerusform>
            <numerusform>%n أشخاص</numerusform>
            <numerusform>%n شخصا</numerusform>
            <numerusform>%n شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>{people} · type a few letters to narrow</source>
        <translation>{people} · اكتب بعض الحروف لتضييق القائمة</translation>
    </message>
    <message>
        <source>Nobody yet. Invite the first one.</source>
        <translation>لا أحد بعد. ادع أول شخص.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>تغيير…</translation>
    </message>
    <message>
        <source>Change {name}</source>
        <translation>تغيير {name}</translation>
    </message>
    <message>
        <source>Let it in</source>
        <translation>قبول</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>رفض</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>سحب</translation>
    </message>
    <message>
        <source>Withdraw the invitation of {name}</source>
        <translation>سحب دعوة {name}</translation>
    </message>
    <message numerus="yes">
        <source>%n region(s)</source>
        <translation>
            <numerusform>لا جهات</numerusform>
            <numerusform>جهة واحدة</numerusform>
            <numerusform>جهتان</numerusform>
            <numerusform>%n جهات</numerusform>
            <numerusform>%n جهة</numerusform>
            <numerusform>%n جهة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n list(s) of words</source>
        <translation>
            <numerusform>لا لوائح مفردات</numerusform>
            <numerusform>لائحة مفردات واحدة</numerusform>
            <numerusform>لائحتا مفردات</numerusform>
            <numerusform>%n لوائح مفردات</numerusform>
            <numerusform>%n لائحة مفردات</numerusform>
            <numerusform>%n لائحة مفردات</numerusform>
        </translation>
    </message>
    <message>
        <source>Each new laptop waits until a coordinator lets it in.</source>
        <translation>ينتظر كل حاسوب جديد حتى يقبله منسق.</translation>
    </message>
    <message>
        <source>A new laptop joins with its invitation alone.</source>
        <translation>ينضم الحاسوب الجديد بدعوته وحدها.</translation>
    </message>
    <message>
        <source>Forgotten passphrase…</source>
        <translation>عبارة مرور منسية…</translation>
    </message>
    <message>
        <source>As of {when}</source>
        <translation>الحالة: {when}</translation>
    </message>
</context>
<context>
    <name>AnswerChips</name>
    <message>
        <source>not asked</source>
        <translation>لم يُسأل</translation>
    </message>
    <message>
        <source>given</source>
        <translation>ممنوح</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>مرفوض</translation>
    </message>
</context>
<context>
    <name>AnswerRecoveryDialog</name>
    <message>
        <source>Answer a forgotten passphrase</source>
        <translation>الرد على عبارة مرور منسية</translation>
    </message>
    <message>
        <source>Make sure by phone who asks: the code below is on their screen too.</source>
        <translation>تأكد بالهاتف ممن يطلب: الرمز أدناه يظهر على شاشته أيضا.</translation>
    </message>
    <message>
        <source>Make the answer</source>
        <translation>إعداد الرد</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>The request from the laptop</source>
        <translation>طلب الحاسوب</translation>
    </message>
    <message>
        <source>The region’s recovery key (one file, or both parts)</source>
        <translation>مفتاح استرجاع الجهة (ملف واحد أو الجزآن معا)</translation>
    </message>
    <message>
        <source>The answer to send back</source>
        <translation>الرد الواجب إرجاعه</translation>
    </message>
    <message>
        <source>Paste it, or open its file.</source>
        <translation>ألصقه أو افتح ملفه.</translation>
    </message>
    <message>
        <source>Asking the register…</source>
        <translation>جار سؤال السجل المركزي…</translation>
    </message>
    <message>
        <source>The code on their screen: {code}</source>
        <translation>الرمز على شاشته: {code}</translation>
    </message>
</context>
<context>
    <name>AsideCard</name>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>{kind}, not on this laptop</source>
        <translation>{kind}، غير موجود على هذا الحاسوب</translation>
    </message>
    <message>
        <source>a record that is not on this laptop</source>
        <translation>بطاقة غير موجودة على هذا الحاسوب</translation>
    </message>
    <message>
        <source>It is about: {what}</source>
        <translation>يتعلق الأمر بـ: {what}</translation>
    </message>
</context>
<context>
    <name>BulkDialog</name>
    <message>
        <source>Working out what would change</source>
        <translation>حساب ما سيتغير</translation>
    </message>
    <message>
        <source>This is what happens. Each can be undone.</source>
        <translation>هذا ما سيحدث. يمكن التراجع عن كل قرار.</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>نفّذ</translation>
    </message>
    <message>
        <source>{title}: stays as it is</source>
        <translation>{title}: يبقى كما هو</translation>
    </message>
</context>
<context>
    <name>BundleDialog</name>
    <message>
        <source>Write to a stick</source>
        <translation>الكتابة على ذاكرة USB</translation>
    </message>
    <message>
        <source>Everything that was not sent yet goes into one encrypted file. The register can read it, and nobody else unless you tick them here.</source>
        <translation>كل ما لم يُرسَل بعد يوضع في ملف واحد مشفّر. يستطيع السجل قراءته، ولا أحد غيره إلا من تختارونهم هنا.</translation>
    </message>
    <message>
        <source>Choose where…</source>
        <translation>اختيار المكان…</translation>
    </message>
    <message>
        <source>Who may read it on their laptop</source>
        <translation>من يستطيع قراءته على حاسوبه</translation>
    </message>
    <message>
        <source>Your colleagues are not known here yet; anybody can carry the file anyway.</source>
        <translation>زملاؤكم غير معروفين هنا بعد؛ ومع ذلك يمكن لأي شخص أن يحمل الملف.</translation>
    </message>
</context>
<context>
    <name>BundleWords</name>
    <message>
        <source>There is nothing to write: everything is at the register.</source>
        <translation>لا يوجد ما يُكتب: كل شيء موجود في السجل.</translation>
    </message>
    <message>
        <source>Hand the stick to a colleague; all of it stays here until it is confirmed.</source>
        <translation>سلّموا الذاكرة إلى أحد الزملاء؛ ويبقى كل شيء هنا أيضًا حتى يتم تأكيده.</translation>
    </message>
    <message>
        <source>Readable for {names}.</source>
        <translation>يستطيع قراءته: {names}.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of others travel with it.</source>
        <translation>
            <numerusform>يرافقه %n ملف لآخرين.</numerusform>
            <numerusform>يرافقه ملف واحد لآخرين.</numerusform>
            <numerusform>يرافقه ملفان لآخرين.</numerusform>
            <numerusform>ترافقه %n ملفات لآخرين.</numerusform>
            <numerusform>يرافقه %n ملفًا لآخرين.</numerusform>
            <numerusform>يرافقه %n ملف لآخرين.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n confirmation(s) of the register travel with it.</source>
        <translation>
            <numerusform>يرافقه %n تأكيد من السجل.</numerusform>
            <numerusform>يرافقه تأكيد واحد من السجل.</numerusform>
            <numerusform>يرافقه تأكيدان من السجل.</numerusform>
            <numerusform>ترافقه %n تأكيدات من السجل.</numerusform>
            <numerusform>يرافقه %n تأكيدًا من السجل.</numerusform>
            <numerusform>يرافقه %n تأكيد من السجل.</numerusform>
        </translation>
    </message>
    <message>
        <source>Written: {file}.</source>
        <translation>تمت الكتابة: {file}.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) taken over.</source>
        <translation>
            <numerusform>أُخذ %n ملف.</numerusform>
            <numerusform>أُخذ ملف واحد.</numerusform>
            <numerusform>أُخذ ملفان.</numerusform>
            <numerusform>أُخذت %n ملفات.</numerusform>
            <numerusform>أُخذ %n ملفًا.</numerusform>
            <numerusform>أُخذ %n ملف.</numerusform>
        </translation>
    </message>
    <message>
        <source>From {names}.</source>
        <translation>من {names}.</translation>
    </message>
    <message>
        <source>It goes to the register when you next send and receive.</source>
        <translation>يصل ذلك إلى السجل عند الإرسال والاستقبال المقبلين.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) can be seen here already.</source>
        <translation>
            <numerusform>يظهر هنا %n تغيير منذ الآن.</numerusform>
            <numerusform>يظهر هنا تغيير واحد منذ الآن.</numerusform>
            <numerusform>يظهر هنا تغييران منذ الآن.</numerusform>
            <numerusform>تظهر هنا %n تغييرات منذ الآن.</numerusform>
            <numerusform>يظهر هنا %n تغييرًا منذ الآن.</numerusform>
            <numerusform>يظهر هنا %n تغيير منذ الآن.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The register confirms %n of your change(s).</source>
        <translation>
            <numerusform>يؤكد السجل %n من تغييراتكم.</numerusform>
            <numerusform>يؤكد السجل تغييرًا واحدًا من تغييراتكم.</numerusform>
            <numerusform>يؤكد السجل تغييرين من تغييراتكم.</numerusform>
            <numerusform>يؤكد السجل %n من تغييراتكم.</numerusform>
            <numerusform>يؤكد السجل %n من تغييراتكم.</numerusform>
            <numerusform>يؤكد السجل %n من تغييراتكم.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing in this file is new here.</source>
        <translation>لا يوجد في هذا الملف شيء جديد هنا.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s).</source>
        <translation>
            <numerusform>%n تغيير.</numerusform>
            <numerusform>تغيير واحد.</numerusform>
            <numerusform>تغييران.</numerusform>
            <numerusform>%n تغييرات.</numerusform>
            <numerusform>%n تغييرًا.</numerusform>
            <numerusform>%n تغيير.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of others wait here for the register.</source>
        <translation>
            <numerusform>ينتظر هنا %n ملف لآخرين وصوله إلى السجل.</numerusform>
            <numerusform>ينتظر هنا ملف واحد لآخرين وصوله إلى السجل.</numerusform>
            <numerusform>ينتظر هنا ملفان لآخرين وصولهما إلى السجل.</numerusform>
            <numerusform>تنتظر هنا %n ملفات لآخرين وصولها إلى السجل.</numerusform>
            <numerusform>ينتظر هنا %n ملفًا لآخرين وصوله إلى السجل.</numerusform>
            <numerusform>ينتظر هنا %n ملف لآخرين وصوله إلى السجل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of others handed to the register.</source>
        <translation>
            <numerusform>سُلّم إلى السجل %n ملف لآخرين.</numerusform>
            <numerusform>سُلّم إلى السجل ملف واحد لآخرين.</numerusform>
            <numerusform>سُلّم إلى السجل ملفان لآخرين.</numerusform>
            <numerusform>سُلّمت إلى السجل %n ملفات لآخرين.</numerusform>
            <numerusform>سُلّم إلى السجل %n ملفًا لآخرين.</numerusform>
            <numerusform>سُلّم إلى السجل %n ملف لآخرين.</numerusform>
        </translation>
    </message>
    <message>
        <source>The register did not take a file carried for somebody else.</source>
        <translation>لم يقبل السجل ملفًا محمولًا لصالح شخص آخر.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) written to a stick.</source>
        <translation>
            <numerusform>كُتب %n تغيير على ذاكرة USB.</numerusform>
            <numerusform>كُتب تغيير واحد على ذاكرة USB.</numerusform>
            <numerusform>كُتب تغييران على ذاكرة USB.</numerusform>
            <numerusform>كُتبت %n تغييرات على ذاكرة USB.</numerusform>
            <numerusform>كُتب %n تغييرًا على ذاكرة USB.</numerusform>
            <numerusform>كُتب %n تغيير على ذاكرة USB.</numerusform>
        </translation>
    </message>
    <message>
        <source>A file was written to a stick.</source>
        <translation>كُتب ملف على ذاكرة USB.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) read from a stick.</source>
        <translation>
            <numerusform>قُرئ %n ملف من ذاكرة USB.</numerusform>
            <numerusform>قُرئ ملف واحد من ذاكرة USB.</numerusform>
            <numerusform>قُرئ ملفان من ذاكرة USB.</numerusform>
            <numerusform>قُرئت %n ملفات من ذاكرة USB.</numerusform>
            <numerusform>قُرئ %n ملفًا من ذاكرة USB.</numerusform>
            <numerusform>قُرئ %n ملف من ذاكرة USB.</numerusform>
        </translation>
    </message>
    <message>
        <source>A stick was read.</source>
        <translation>قُرئت ذاكرة USB.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of others went with them.</source>
        <translation>
            <numerusform>%n ملف لغيرك ذهب معها.</numerusform>
            <numerusform>ملف واحد لغيرك ذهب معها.</numerusform>
            <numerusform>ملفان لغيرك ذهبا معها.</numerusform>
            <numerusform>%n ملفات لغيرك ذهبت معها.</numerusform>
            <numerusform>%n ملفا لغيرك ذهب معها.</numerusform>
            <numerusform>%n ملف لغيرك ذهب معها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n confirmation(s) of the register went with them.</source>
        <translation>
            <numerusform>%n تأكيد من السجل ذهب معها.</numerusform>
            <numerusform>تأكيد واحد من السجل ذهب معها.</numerusform>
            <numerusform>تأكيدان من السجل ذهبا معها.</numerusform>
            <numerusform>%n تأكيدات من السجل ذهبت معها.</numerusform>
            <numerusform>%n تأكيدا من السجل ذهب معها.</numerusform>
            <numerusform>%n تأكيد من السجل ذهب معها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Yours stays here, too, until the register has confirmed it.</source>
        <translation>ما هو لك يبقى هنا أيضا إلى أن يؤكده السجل.</translation>
    </message>
    <message>
        <source>Neither laptop had anything that the other lacked.</source>
        <translation>لم يكن لدى أي من الحاسوبين ما ينقص الآخر.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) given to {name}.</source>
        <translation>
            <numerusform>%n تغيير سُلّم إلى {name}.</numerusform>
            <numerusform>تغيير واحد سُلّم إلى {name}.</numerusform>
            <numerusform>تغييران سُلّما إلى {name}.</numerusform>
            <numerusform>%n تغييرات سُلّمت إلى {name}.</numerusform>
            <numerusform>%n تغييرا سُلّم إلى {name}.</numerusform>
            <numerusform>%n تغيير سُلّم إلى {name}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Met {name} in a hall.</source>
        <translation>لقاء مع {name} في قاعة.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) left on a stick or with a colleague and are not confirmed yet.</source>
        <translation>
            <numerusform>%n تغيير خرج على ذاكرة USB أو مع زميل ولم يُؤكَّد بعد.</numerusform>
            <numerusform>تغيير واحد خرج على ذاكرة USB أو مع زميل ولم يُؤكَّد بعد.</numerusform>
            <numerusform>تغييران خرجا على ذاكرة USB أو مع زميل ولم يُؤكَّدا بعد.</numerusform>
            <numerusform>%n تغييرات خرجت على ذاكرة USB أو مع زميل ولم تُؤكَّد بعد.</numerusform>
            <numerusform>%n تغييرا خرج على ذاكرة USB أو مع زميل ولم يُؤكَّد بعد.</numerusform>
            <numerusform>%n تغيير خرج على ذاكرة USB أو مع زميل ولم يُؤكَّد بعد.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CaptureConsent</name>
    <message>
        <source>Who heard it? A spoken answer needs a witness.</source>
        <translation>من سمع ذلك؟ الجواب الشفوي يحتاج إلى شاهد.</translation>
    </message>
    <message>
        <source>The signature is missing: F2 shows the pad.</source>
        <translation>التوقيع ناقص: يُظهر F2 لوحة التوقيع.</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>الموافقة</translation>
    </message>
    <message>
        <source>How consent was given</source>
        <translation>كيفية إعطاء الموافقة</translation>
    </message>
    <message>
        <source>Show the text and sign · F2</source>
        <translation>عرض النص والتوقيع · F2</translation>
    </message>
    <message>
        <source>A number says yes, the same number again says no; − is no, + is yes.</source>
        <translation>الرقم يعني نعم، والرقم نفسه مرة ثانية يعني لا؛ − لا، + نعم.</translation>
    </message>
</context>
<context>
    <name>CaptureLater</name>
    <message>
        <source>Later: company, city, profile, sectors, skills …</source>
        <translation>لاحقا: المقاولة، المدينة، الصفة، القطاعات، المهارات …</translation>
    </message>
</context>
<context>
    <name>CapturePage</name>
    <message>
        <source>Record somebody</source>
        <translation>تسجيل شخص</translation>
    </message>
    <message>
        <source>Save and next · Ctrl+Enter</source>
        <translation>حفظ والانتقال إلى التالي · Ctrl+Enter</translation>
    </message>
    <message>
        <source>Put aside · Esc</source>
        <translation>وضع جانبا · Esc</translation>
    </message>
    <message>
        <source>Tab goes on · 1 to 9 choose · a name or one contact is enough</source>
        <translation>للتقدم Tab · من 1 إلى 9 للاختيار · يكفي اسم أو وسيلة اتصال واحدة</translation>
    </message>
    <message>
        <source>Put aside. It waits beside the sheet.</source>
        <translation>وُضعت جانبا. البطاقة تنتظر بجانب الورقة.</translation>
    </message>
    <message>
        <source>It is somebody else</source>
        <translation>إنه شخص آخر</translation>
    </message>
    <message>
        <source>A name, a phone or an e-mail: one of them is needed.</source>
        <translation>اسم أو هاتف أو بريد إلكتروني: واحد منها ضروري.</translation>
    </message>
    <message>
        <source>Pictures, cards and texts ({pattern})</source>
        <translation>صور وبطاقات ونصوص ({pattern})</translation>
    </message>
    <message>
        <source>Read a card or a badge</source>
        <translation>قراءة بطاقة أو شارة</translation>
    </message>
</context>
<context>
    <name>CaptureSheet</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Name in Arabic</source>
        <translation>الاسم بالعربية</translation>
    </message>
    <message>
        <source>What is asked for</source>
        <translation>ما هو مطلوب</translation>
    </message>
    <message>
        <source>In their words</source>
        <translation>بكلماته</translation>
    </message>
    <message>
        <source>Note about this meeting</source>
        <translation>ملاحظة حول هذا اللقاء</translation>
    </message>
    <message>
        <source>Name, or scan a badge</source>
        <translation>الاسم، أو امسح شارة</translation>
    </message>
    <message>
        <source>Read a card, a badge or a QR code from a picture or a file</source>
        <translation>قراءة بطاقة أو شارة أو رمز QR من صورة أو ملف</translation>
    </message>
</context>
<context>
    <name>CaseView</name>
    <message>
        <source>“{field}” becomes “{value}”</source>
        <translation>قيمة «{field}» تصبح «{value}»</translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message>
        <source>Nothing to count here yet.</source>
        <translation>لا شيء يحسب هنا بعد.</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>كجدول</translation>
    </message>
    <message>
        <source>As a plot</source>
        <translation>كرسم بياني</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
</context>
<context>
    <name>CodePanel</name>
    <message>
        <source>The code as a QR code</source>
        <translation>الرمز على شكل رمز QR</translation>
    </message>
    <message>
        <source>This laptop’s address on the network you share</source>
        <translation>عنوان هذا الحاسوب على الشبكة المشتركة بينكما</translation>
    </message>
    <message>
        <source>It serves for ten minutes and one meeting, and only on this network.</source>
        <translation>يصلح لعشر دقائق وللقاء واحد، وعلى هذه الشبكة فقط.</translation>
    </message>
</context>
<context>
    <name>CombineBox</name>
    <message>
        <source>Given name</source>
        <translation>الاسم الشخصي</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>الاسم العائلي</translation>
    </message>
    <message>
        <source>Given name in Arabic</source>
        <translation>الاسم الشخصي بالعربية</translation>
    </message>
    <message>
        <source>Family name in Arabic</source>
        <translation>الاسم العائلي بالعربية</translation>
    </message>
</context>
<context>
    <name>ConsentCard</name>
    <message>
        <source>Consent</source>
        <translation>الموافقة</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>السؤال من جديد</translation>
    </message>
    <message>
        <source>Ask for consent</source>
        <translation>طلب الموافقة</translation>
    </message>
    <message>
        <source>Withdraw everything</source>
        <translation>سحب كل شيء</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>لم يُسأل</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخة</translation>
    </message>
    <message>
        <source>Expired on {day}: ask again</source>
        <translation>انتهت صلاحيته في {day}: أعد السؤال</translation>
    </message>
    <message>
        <source>Holds until {day}</source>
        <translation>صالح حتى {day}</translation>
    </message>
</context>
<context>
    <name>ConsentCopyDialog</name>
    <message>
        <source>A copy for the visitor</source>
        <translation>نسخة للزائر</translation>
    </message>
    <message>
        <source>They photograph the code, or you save the copy for them.</source>
        <translation>يصور الزائر الرمز، أو تحفظ له النسخة.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>حفظ بصيغة PDF</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Code with the answers</source>
        <translation>رمز يضم الأجوبة</translation>
    </message>
    <message>
        <source>consent</source>
        <translation>موافقة</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>تم الحفظ: {file}</translation>
    </message>
</context>
<context>
    <name>ConsentDialog</name>
    <message>
        <source>Consent</source>
        <translation>الموافقة</translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation>لغة النص</translation>
    </message>
    <message>
        <source>How it was given</source>
        <translation>كيفية إعطائها</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>الشاهد</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>التوقيع</translation>
    </message>
    <message>
        <source>Sign again</source>
        <translation>إعادة التوقيع</translation>
    </message>
    <message>
        <source>Keep these answers</source>
        <translation>حفظ هذه الأجوبة</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Who heard it? A spoken answer needs a witness.</source>
        <translation>من سمع ذلك؟ الجواب الشفوي يحتاج إلى شاهد.</translation>
    </message>
    <message>
        <source>The signature is missing.</source>
        <translation>التوقيع ناقص.</translation>
    </message>
</context>
<context>
    <name>CountButton</name>
    <message numerus="yes">
        <source>%n people are left here. Show them.</source>
        <translation>
            <numerusform>لا أحد يبقى هنا.</numerusform>
            <numerusform>يبقى هنا شخص واحد. عرضه.</numerusform>
            <numerusform>يبقى هنا شخصان. عرضهما.</numerusform>
            <numerusform>يبقى هنا %n أشخاص. عرضهم.</numerusform>
            <numerusform>يبقى هنا %n شخصا. عرضهم.</numerusform>
            <numerusform>يبقى هنا %n شخص. عرضهم.</numerusform>
        </translation>
    </message>
    <message>
        <source>Counting …</source>
        <translation>جارٍ العد …</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>%n record(s) only here</source>
        <translation>
            <numerusform>لا بطاقات هنا فقط</numerusform>
            <numerusform>بطاقة واحدة هنا فقط</numerusform>
            <numerusform>بطاقتان هنا فقط</numerusform>
            <numerusform>%n بطاقات هنا فقط</numerusform>
            <numerusform>%n بطاقة هنا فقط</numerusform>
            <numerusform>%n بطاقة هنا فقط</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) sent.</source>
        <translation>
            <numerusform>لم يُرسل شيء.</numerusform>
            <numerusform>أُرسل تغيير واحد.</numerusform>
            <numerusform>أُرسل تغييران.</numerusform>
            <numerusform>أُرسلت %n تغييرات.</numerusform>
            <numerusform>أُرسل %n تغييرا.</numerusform>
            <numerusform>أُرسل %n تغيير.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) received.</source>
        <translation>
            <numerusform>لم تُستقبل بطاقات.</numerusform>
            <numerusform>استُقبلت بطاقة واحدة.</numerusform>
            <numerusform>استُقبلت بطاقتان.</numerusform>
            <numerusform>استُقبلت %n بطاقات.</numerusform>
            <numerusform>استُقبلت %n بطاقة.</numerusform>
            <numerusform>استُقبلت %n بطاقة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) to decide.</source>
        <translation>
            <numerusform>لا بطاقات تنتظر قرارا.</numerusform>
            <numerusform>بطاقة واحدة تنتظر قرارا.</numerusform>
            <numerusform>بطاقتان تنتظران قرارا.</numerusform>
            <numerusform>%n بطاقات تنتظر قرارا.</numerusform>
            <numerusform>%n بطاقة تنتظر قرارا.</numerusform>
            <numerusform>%n بطاقة تنتظر قرارا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) set aside.</source>
        <translation>
            <numerusform>لا تغييرات موضوعة جانبا.</numerusform>
            <numerusform>وُضع تغيير واحد جانبا.</numerusform>
            <numerusform>وُضع تغييران جانبا.</numerusform>
            <numerusform>وُضعت %n تغييرات جانبا.</numerusform>
            <numerusform>وُضع %n تغييرا جانبا.</numerusform>
            <numerusform>وُضع %n تغيير جانبا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer sheet(s) brought up to date.</source>
        <translation>
            <numerusform>لم تحدث أي بطاقة.</numerusform>
            <numerusform>حدثت بطاقة واحدة.</numerusform>
            <numerusform>حدثت بطاقتان.</numerusform>
            <numerusform>حدثت %n بطاقات.</numerusform>
            <numerusform>حدثت %n بطاقة.</numerusform>
            <numerusform>حدثت %n بطاقة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) only here</source>
        <translation>
            <numerusform>لا أحد هنا فقط</numerusform>
            <numerusform>شخص واحد هنا فقط</numerusform>
            <numerusform>شخصان هنا فقط</numerusform>
            <numerusform>%n أشخاص هنا فقط</numerusform>
            <numerusform>%n شخصا هنا فقط</numerusform>
            <numerusform>%n شخص هنا فقط</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) decided by rule.</source>
        <translation>
            <numerusform>لم تُحسم أي قيمة بقاعدة.</numerusform>
            <numerusform>حُسمت قيمة واحدة بقاعدة.</numerusform>
            <numerusform>حُسمت قيمتان بقاعدة.</numerusform>
            <numerusform>حُسمت %n قيم بقاعدة.</numerusform>
            <numerusform>حُسمت %n قيمة بقاعدة.</numerusform>
            <numerusform>حُسمت %n قيمة بقاعدة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) erased here: they had not agreed to be kept.</source>
        <translation>
            <numerusform>لم يُمحَ أحد هنا.</numerusform>
            <numerusform>مُحي شخص واحد هنا: لم يوافق على حفظ بياناته.</numerusform>
            <numerusform>مُحي شخصان هنا: لم يوافقا على حفظ بياناتهما.</numerusform>
            <numerusform>مُحي %n أشخاص هنا: لم يوافقوا على حفظ بياناتهم.</numerusform>
            <numerusform>مُحي %n شخصا هنا: لم يوافقوا على حفظ بياناتهم.</numerusform>
            <numerusform>مُحي %n شخص هنا: لم يوافقوا على حفظ بياناتهم.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n laptop(s) ask to join.</source>
        <translation>
            <numerusform>لا حاسوب يطلب الانضمام.</numerusform>
            <numerusform>حاسوب واحد يطلب الانضمام.</numerusform>
            <numerusform>حاسوبان يطلبان الانضمام.</numerusform>
            <numerusform>%n حواسيب تطلب الانضمام.</numerusform>
            <numerusform>%n حاسوبًا تطلب الانضمام.</numerusform>
            <numerusform>%n حاسوب تطلب الانضمام.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more item(s) to decide.</source>
        <translation>
            <numerusform>لا عناصر أخرى للبت فيها.</numerusform>
            <numerusform>عنصر آخر واحد للبت فيه.</numerusform>
            <numerusform>عنصران آخران للبت فيهما.</numerusform>
            <numerusform>%n عناصر أخرى للبت فيها.</numerusform>
            <numerusform>%n عنصرًا آخر للبت فيها.</numerusform>
            <numerusform>%n عنصر آخر للبت فيها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>changes to %n person(s) not sent</source>
        <translation>
            <numerusform>لا تعديلات غير مرسلة</numerusform>
            <numerusform>تعديلات غير مرسلة لشخص واحد</numerusform>
            <numerusform>تعديلات غير مرسلة لشخصين</numerusform>
            <numerusform>تعديلات غير مرسلة لـ %n أشخاص</numerusform>
            <numerusform>تعديلات غير مرسلة لـ %n شخصًا</numerusform>
            <numerusform>تعديلات غير مرسلة لـ %n شخص</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DateEditor</name>
    <message>
        <source>Choose in the calendar</source>
        <translation>الاختيار من التقويم</translation>
    </message>
    <message>
        <source>day/month/year</source>
        <translation>اليوم/الشهر/السنة</translation>
    </message>
</context>
<context>
    <name>DecidePage</name>
    <message>
        <source>To decide</source>
        <translation>للبت فيها</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>لا شيء</numerusform>
            <numerusform>عنصر واحد</numerusform>
            <numerusform>عنصران</numerusform>
            <numerusform>%n عناصر</numerusform>
            <numerusform>%n عنصرًا</numerusform>
            <numerusform>%n عنصر</numerusform>
        </translation>
    </message>
    <message>
        <source>List · {at} of {all}</source>
        <translation>القائمة · {at} من {all}</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>القواعد</translation>
    </message>
</context>
<context>
    <name>DueModel</name>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>لمن</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>وسيلة اتصال</translation>
    </message>
    <message>
        <source>consent</source>
        <translation>الموافقة</translation>
    </message>
    <message>
        <source>need</source>
        <translation>الحاجة</translation>
    </message>
    <message>
        <source>Missing: {what}</source>
        <translation>ناقص: {what}</translation>
    </message>
    <message>
        <source>Ask again for their consent</source>
        <translation>طلب الموافقة من جديد</translation>
    </message>
    <message>
        <source>(nothing noted)</source>
        <translation>(لا شيء مدون)</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Referral waiting for an answer</source>
        <translation>إحالة تنتظر الجواب</translation>
    </message>
    <message>
        <source>Need without orientation</source>
        <translation>حاجة دون توجيه</translation>
    </message>
    <message>
        <source>Incomplete record</source>
        <translation>بطاقة غير مكتملة</translation>
    </message>
    <message>
        <source>Consent about to end</source>
        <translation>موافقة توشك أن تنتهي</translation>
    </message>
    <message>
        <source>Ask whether they agree to be kept, or they are erased on this day</source>
        <translation>اسأل هل يوافق على حفظ بياناته، وإلا مُحيت في هذا اليوم</translation>
    </message>
    <message>
        <source>Without consent, only on this laptop</source>
        <translation>بلا موافقة، على هذا الحاسوب فقط</translation>
    </message>
</context>
<context>
    <name>EffectLine</name>
    <message>
        <source>Choose a value. What is not chosen stays in the history.</source>
        <translation>اختر قيمة. ما لم يُختر يبقى في السجل التاريخي.</translation>
    </message>
    <message>
        <source>{effect}. What is not chosen stays in the history.</source>
        <translation>{effect}. ما لم يُختر يبقى في السجل التاريخي.</translation>
    </message>
    <message numerus="yes">
        <source>%n more fields wait.</source>
        <translation>
            <numerusform>لا حقل آخر ينتظر.</numerusform>
            <numerusform>حقل آخر ينتظر.</numerusform>
            <numerusform>حقلان آخران ينتظران.</numerusform>
            <numerusform>%n حقول أخرى تنتظر.</numerusform>
            <numerusform>%n حقلا آخر ينتظر.</numerusform>
            <numerusform>%n حقل آخر ينتظر.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Elsewhere</name>
    <message>
        <source>Found elsewhere</source>
        <translation>وُجد في مواضع أخرى</translation>
    </message>
</context>
<context>
    <name>EnrolDialog</name>
    <message>
        <source>Join a register</source>
        <translation>الانضمام إلى سجل</translation>
    </message>
    <message>
        <source>What you have recorded stays, and is sent with the consent you noted.</source>
        <translation>يبقى ما سجلته، ويُرسل وفق الموافقات التي دونتها.</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>انضمام</translation>
    </message>
    <message>
        <source>Asking the register…</source>
        <translation>جار سؤال السجل…</translation>
    </message>
</context>
<context>
    <name>EventCard</name>
    <message>
        <source>New record</source>
        <translation>بطاقة جديدة</translation>
    </message>
    <message>
        <source>Open people</source>
        <translation>فتح الأشخاص</translation>
    </message>
    <message numerus="yes">
        <source>people recorded</source>
        <translation>
            <numerusform>أشخاص مسجلون</numerusform>
            <numerusform>شخص مسجل</numerusform>
            <numerusform>شخصان مسجلان</numerusform>
            <numerusform>أشخاص مسجلون</numerusform>
            <numerusform>شخصًا مسجلًا</numerusform>
            <numerusform>شخص مسجل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>needs noted</source>
        <translation>
            <numerusform>احتياجات مدونة</numerusform>
            <numerusform>احتياج مدون</numerusform>
            <numerusform>احتياجان مدونان</numerusform>
            <numerusform>احتياجات مدونة</numerusform>
            <numerusform>احتياجًا مدونًا</numerusform>
            <numerusform>احتياج مدون</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>may go to the register</source>
        <translation>
            <numerusform>يمكن إرسالهم إلى السجل</numerusform>
            <numerusform>يمكن إرساله إلى السجل</numerusform>
            <numerusform>يمكن إرسالهما إلى السجل</numerusform>
            <numerusform>يمكن إرسالهم إلى السجل</numerusform>
            <numerusform>يمكن إرسالهم إلى السجل</numerusform>
            <numerusform>يمكن إرسالهم إلى السجل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>stay on this laptop</source>
        <translation>
            <numerusform>يبقون على هذا الحاسوب</numerusform>
            <numerusform>يبقى على هذا الحاسوب</numerusform>
            <numerusform>يبقيان على هذا الحاسوب</numerusform>
            <numerusform>يبقون على هذا الحاسوب</numerusform>
            <numerusform>يبقون على هذا الحاسوب</numerusform>
            <numerusform>يبقون على هذا الحاسوب</numerusform>
        </translation>
    </message>
    <message>
        <source>No event is pinned</source>
        <translation>لا حدث مثبت</translation>
    </message>
    <message>
        <source>Pin the event you are at, and its records belong to it.</source>
        <translation>ثبت الحدث الذي أنت فيه لترتبط به البطاقات.</translation>
    </message>
    <message>
        <source>Pin an event…</source>
        <translation>تثبيت حدث…</translation>
    </message>
    <message>
        <source>Another event…</source>
        <translation>حدث آخر…</translation>
    </message>
    <message>
        <source>Report (PDF)…</source>
        <translation>التقرير (PDF)…</translation>
    </message>
    <message numerus="yes">
        <source>%n expected</source>
        <translation>
            <numerusform>%n شخصا منتظرا</numerusform>
            <numerusform>شخص واحد منتظر</numerusform>
            <numerusform>شخصان منتظران</numerusform>
            <numerusform>%n أشخاص منتظرون</numerusform>
            <numerusform>%n شخصا منتظرا</numerusform>
            <numerusform>%n شخصا منتظرا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them met</source>
        <translation>
            <numerusform>التقينا %n منهم</numerusform>
            <numerusform>التقينا واحدا منهم</numerusform>
            <numerusform>التقينا اثنين منهم</numerusform>
            <numerusform>التقينا %n منهم</numerusform>
            <numerusform>التقينا %n منهم</numerusform>
            <numerusform>التقينا %n منهم</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EventDialog</name>
    <message>
        <source>Pin an event</source>
        <translation>تثبيت حدث</translation>
    </message>
    <message>
        <source>A new event</source>
        <translation>حدث جديد</translation>
    </message>
    <message>
        <source>What you record from now on belongs to it.</source>
        <translation>ما تسجله من الآن يرتبط به.</translation>
    </message>
    <message>
        <source>Pin it</source>
        <translation>تثبيت</translation>
    </message>
    <message>
        <source>Save and pin it</source>
        <translation>حفظ وتثبيت</translation>
    </message>
    <message>
        <source>A new event…</source>
        <translation>حدث جديد…</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>الأحداث</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Take out: {what}</source>
        <translation>إخراج: {what}</translation>
    </message>
    <message>
        <source>Who said no to the purpose, or was not asked, stays out of the file.</source>
        <translation>من رفض هذا الغرض أو لم يُسأل عنه يبقى خارج الملف.</translation>
    </message>
    <message>
        <source>Write the file…</source>
        <translation>كتابة الملف…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>What the list is for</source>
        <translation>الغرض من اللائحة</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>نوع الملف</translation>
    </message>
    <message>
        <source>Counting …</source>
        <translation>جار العد …</translation>
    </message>
    <message>
        <source>Writing the file</source>
        <translation>جارية كتابة الملف</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) go out.</source>
        <translation>
            <numerusform>%n بطاقة تخرج.</numerusform>
            <numerusform>بطاقة واحدة تخرج.</numerusform>
            <numerusform>بطاقتان تخرجان.</numerusform>
            <numerusform>%n بطاقات تخرج.</numerusform>
            <numerusform>%n بطاقة تخرج.</numerusform>
            <numerusform>%n بطاقة تخرج.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay(s): they said no.</source>
        <translation>
            <numerusform>تبقى %n بطاقة: بسبب الرفض.</numerusform>
            <numerusform>تبقى بطاقة واحدة: بسبب الرفض.</numerusform>
            <numerusform>تبقى بطاقتان: بسبب الرفض.</numerusform>
            <numerusform>تبقى %n بطاقات: بسبب الرفض.</numerusform>
            <numerusform>تبقى %n بطاقة: بسبب الرفض.</numerusform>
            <numerusform>تبقى %n بطاقة: بسبب الرفض.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay(s): they did not consent to it.</source>
        <translation>
            <numerusform>تبقى %n بطاقة: لا موافقة على ذلك.</numerusform>
            <numerusform>تبقى بطاقة واحدة: لا موافقة على ذلك.</numerusform>
            <numerusform>تبقى بطاقتان: لا موافقة على ذلك.</numerusform>
            <numerusform>تبقى %n بطاقات: لا موافقة على ذلك.</numerusform>
            <numerusform>تبقى %n بطاقة: لا موافقة على ذلك.</numerusform>
            <numerusform>تبقى %n بطاقة: لا موافقة على ذلك.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Written: {file}, %n record(s).</source>
        <translation>
            <numerusform>كُتب: {file}، %n بطاقة.</numerusform>
            <numerusform>كُتب: {file}، بطاقة واحدة.</numerusform>
            <numerusform>كُتب: {file}، بطاقتان.</numerusform>
            <numerusform>كُتب: {file}، %n بطاقات.</numerusform>
            <numerusform>كُتب: {file}، %n بطاقة.</numerusform>
            <numerusform>كُتب: {file}، %n بطاقة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FactsView</name>
    <message>
        <source>Nothing is noted yet.</source>
        <translation>لم يُدوَّن شيء بعد.</translation>
    </message>
    <message>
        <source>two values</source>
        <translation>قيمتان</translation>
    </message>
    <message>
        <source>Compare and decide</source>
        <translation>المقارنة والبت</translation>
    </message>
</context>
<context>
    <name>FigureFilters</name>
    <message>
        <source>Event</source>
        <translation>الحدث</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>الفترة</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Ambassador</source>
        <translation>السفير</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>الجهة</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>شريحة</translation>
    </message>
    <message>
        <source>day/month/year</source>
        <translation>يوم/شهر/سنة</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>كل الفترات</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>آخر 7 أيام</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>آخر 30 يوما</translation>
    </message>
    <message>
        <source>Last 3 months</source>
        <translation>آخر 3 أشهر</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>هذه السنة</translation>
    </message>
    <message>
        <source>From … until …</source>
        <translation>من … إلى …</translation>
    </message>
    <message>
        <source>All events</source>
        <translation>كل الأحداث</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>All regions</source>
        <translation>كل الجهات</translation>
    </message>
</context>
<context>
    <name>FiguresPage</name>
    <message>
        <source>Figures</source>
        <translation>أرقام</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>جار الحساب</translation>
    </message>
    <message>
        <source>Consolidated report</source>
        <translation>التقرير الموحد</translation>
    </message>
    <message>
        <source>people approached</source>
        <translation>تم الاتصال بهم</translation>
    </message>
    <message>
        <source>registered</source>
        <translation>مسجلون</translation>
    </message>
    <message>
        <source>members</source>
        <translation>أعضاء</translation>
    </message>
    <message>
        <source>needs noted</source>
        <translation>حاجات مدونة</translation>
    </message>
    <message>
        <source>referrals in time</source>
        <translation>إحالات في الأجل</translation>
    </message>
    <message>
        <source>feeling, before → after</source>
        <translation>الانطباع، قبل ← بعد</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} من {all}</translation>
    </message>
    <message numerus="yes">
        <source>%n people reached.</source>
        <translation>
            <numerusform>لم يتم الوصول إلى أحد.</numerusform>
            <numerusform>تم الوصول إلى شخص واحد.</numerusform>
            <numerusform>تم الوصول إلى شخصين.</numerusform>
            <numerusform>تم الوصول إلى %n أشخاص.</numerusform>
            <numerusform>تم الوصول إلى %n شخصا.</numerusform>
            <numerusform>تم الوصول إلى %n شخص.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them did not agree to statistics: they count as bare numbers, without detail and without a list.</source>
        <translation>
            <numerusform>لا أحد منهم يحسب دون تفصيل.</numerusform>
            <numerusform>لم يوافق واحد منهم على الإحصاء: يحسب كمجرد عدد دون تفصيل ولا لائحة.</numerusform>
            <numerusform>لم يوافق اثنان منهم على الإحصاء: يحسبان كمجرد عدد دون تفصيل ولا لائحة.</numerusform>
            <numerusform>لم يوافق %n منهم على الإحصاء: يحسبون كمجرد عدد دون تفصيل ولا لائحة.</numerusform>
            <numerusform>لم يوافق %n منهم على الإحصاء: يحسبون كمجرد عدد دون تفصيل ولا لائحة.</numerusform>
            <numerusform>لم يوافق %n منهم على الإحصاء: يحسبون كمجرد عدد دون تفصيل ولا لائحة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export a table</source>
        <translation>تصدير جدول</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>جدول (*.csv)</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>تمت الكتابة: {file}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>المرشحات</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Kept filters</source>
        <translation>المرشحات المحفوظة</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>All that waits</source>
        <translation>كل ما ينتظر</translation>
    </message>
    <message>
        <source>All regions</source>
        <translation>كل الجهات</translation>
    </message>
    <message>
        <source>All events</source>
        <translation>كل الفعاليات</translation>
    </message>
    <message>
        <source>Everybody’s</source>
        <translation>للجميع</translation>
    </message>
    <message>
        <source>Assigned or not</source>
        <translation>مُسند أو لا</translation>
    </message>
    <message>
        <source>Keep this filter…</source>
        <translation>احفظ هذا المرشح…</translation>
    </message>
    <message>
        <source>Show everything that waits</source>
        <translation>أظهر كل ما ينتظر</translation>
    </message>
    <message>
        <source>Under which name?</source>
        <translation>بأي اسم؟</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>المرشحات</translation>
    </message>
    <message>
        <source>Found not to be the same</source>
        <translation>ليسا الشخص نفسه</translation>
    </message>
    <message>
        <source>Forget a filter</source>
        <translation>نسيان مرشح</translation>
    </message>
</context>
<context>
    <name>FirstRunPage</name>
    <message>
        <source>Making the vault. This takes a few seconds…</source>
        <translation>جار إنشاء الخزنة، بضع ثوان…</translation>
    </message>
    <message>
        <source>Backups of Tremplin ({pattern})</source>
        <translation>نسخ Tremplin الاحتياطية ({pattern})</translation>
    </message>
    <message>
        <source>Open a backup</source>
        <translation>فتح نسخة احتياطية</translation>
    </message>
</context>
<context>
    <name>FollowUpDialog</name>
    <message numerus="yes">
        <source>%n people get this task.</source>
        <translation>
            <numerusform>هذه المهمة لـ %n شخصا.</numerusform>
            <numerusform>هذه المهمة لشخص واحد.</numerusform>
            <numerusform>هذه المهمة لشخصين.</numerusform>
            <numerusform>هذه المهمة لـ %n أشخاص.</numerusform>
            <numerusform>هذه المهمة لـ %n شخصا.</numerusform>
            <numerusform>هذه المهمة لـ %n شخصا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>تدوينها</translation>
    </message>
    <message>
        <source>Say what there is to do.</source>
        <translation>اذكر ما ينبغي فعله.</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>جار الحفظ</translation>
    </message>
</context>
<context>
    <name>FollowUpsPage</name>
    <message>
        <source>Follow-ups</source>
        <translation>المتابعات</translation>
    </message>
    <message>
        <source>Looking for what waits</source>
        <translation>جار البحث عما ينتظر</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Open · Enter</source>
        <translation>فتح · Enter</translation>
    </message>
    <message>
        <source>Done · D</source>
        <translation>تم · D</translation>
    </message>
    <message>
        <source>In a week · P</source>
        <translation>بعد أسبوع · P</translation>
    </message>
    <message>
        <source>Hand over… · H</source>
        <translation>تكليف… · H</translation>
    </message>
    <message>
        <source>Shift and the arrows choose several. Ctrl+Z takes the last step back.</source>
        <translation>يختار Shift مع الأسهم عدة عناصر. ويلغي Ctrl+Z آخر خطوة.</translation>
    </message>
    <message>
        <source>This is done by completing the record: open it.</source>
        <translation>يتم ذلك بإكمال البطاقة: افتحها.</translation>
    </message>
    <message>
        <source>Look at this again</source>
        <translation>إعادة النظر</translation>
    </message>
    <message>
        <source>See to this</source>
        <translation>للمعالجة</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>تكليف</translation>
    </message>
    <message>
        <source>Who takes it on?</source>
        <translation>من يتكلف به؟</translation>
    </message>
    <message numerus="yes">
        <source>%n done.</source>
        <translation>
            <numerusform>لم ينجز شيء.</numerusform>
            <numerusform>أنجز واحد.</numerusform>
            <numerusform>أنجز اثنان.</numerusform>
            <numerusform>أنجز %n.</numerusform>
            <numerusform>أنجز %n.</numerusform>
            <numerusform>أنجز %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved by a week.</source>
        <translation>
            <numerusform>لم يؤجل شيء.</numerusform>
            <numerusform>أجل واحد أسبوعا.</numerusform>
            <numerusform>أجل اثنان أسبوعا.</numerusform>
            <numerusform>أجل %n أسبوعا.</numerusform>
            <numerusform>أجل %n أسبوعا.</numerusform>
            <numerusform>أجل %n أسبوعا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Handed over to {name}.</source>
        <translation>تم تكليف {name}.</translation>
    </message>
    <message>
        <source>Undo · Ctrl+Z</source>
        <translation>إلغاء · Ctrl+Z</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>تم الإلغاء.</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>الإحالات</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>الحاجات</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>غير مكتملة</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>الموافقات</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>لا شيء ينتظر</translation>
    </message>
    <message>
        <source>Follow-ups, referrals without an answer and incomplete records stand here.</source>
        <translation>هنا تظهر المتابعات والإحالات دون جواب والبطاقات غير المكتملة.</translation>
    </message>
    <message>
        <source>Erased soon</source>
        <translation>تُمحى قريبا</translation>
    </message>
</context>
<context>
    <name>FormRow</name>
    <message>
        <source>Compare and decide</source>
        <translation>المقارنة والبت</translation>
    </message>
    <message>
        <source>two values</source>
        <translation>قيمتان</translation>
    </message>
</context>
<context>
    <name>FramedDialog</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>Gate</name>
    <message>
        <source>This laptop was withdrawn.</source>
        <translation>سُحب هذا الحاسوب.</translation>
    </message>
    <message>
        <source>What had not been sent was handed to the coordinator; people who had not consented are gone from it.</source>
        <translation>ما لم يُرسل سُلّم إلى المنسق؛ أما الأشخاص الذين لم يوافقوا فلم يعودوا فيه.</translation>
    </message>
    <message>
        <source>The records were then destroyed on this laptop, with their backups here.</source>
        <translation>ثم أُتلفت البطاقات على هذا الحاسوب مع نسخها الاحتياطية فيه.</translation>
    </message>
    <message>
        <source>The register has the receipt of that.</source>
        <translation>لدى السجل المركزي وصل بذلك.</translation>
    </message>
    <message>
        <source>The register is told as soon as there is internet.</source>
        <translation>يُخبر السجل المركزي بمجرد توفر الإنترنت.</translation>
    </message>
    <message>
        <source>I have read it</source>
        <translation>قرأت ذلك</translation>
    </message>
</context>
<context>
    <name>GroupBox</name>
    <message>
        <source>People who meet</source>
        <translation>أشخاص يستوفون</translation>
    </message>
    <message>
        <source>Who meet</source>
        <translation>يستوفون</translation>
    </message>
    <message>
        <source>How the lines are put together</source>
        <translation>كيفية جمع الأسطر</translation>
    </message>
    <message>
        <source>Whether there is such a record</source>
        <translation>وجود هذا السجل أو عدمه</translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation>إضافة سطر</translation>
    </message>
    <message>
        <source>Take this group out</source>
        <translation>حذف هذه المجموعة</translation>
    </message>
    <message>
        <source>About: {record}</source>
        <translation>عن: {record}</translation>
    </message>
    <message>
        <source>Several lines of which one is enough</source>
        <translation>عدة أسطر يكفي أحدها</translation>
    </message>
    <message>
        <source>the person</source>
        <translation>الشخص</translation>
    </message>
</context>
<context>
    <name>HallCard</name>
    <message>
        <source>With a colleague in the same hall</source>
        <translation>مع زميل في القاعة نفسها</translation>
    </message>
    <message>
        <source>Two laptops on one Wi-Fi or hotspot hand each other what was not sent; whoever finds internet first sends it for both. Nobody on that network can read it.</source>
        <translation>يتبادل حاسوبان على شبكة Wi-Fi واحدة أو نقطة اتصال ما لم يُرسل بعد؛ ومن يجد الإنترنت أولا يرسل عن الاثنين. لا أحد على تلك الشبكة يستطيع قراءته.</translation>
    </message>
    <message>
        <source>Show my code…</source>
        <translation>عرض رمزي…</translation>
    </message>
    <message>
        <source>Type a colleague’s code…</source>
        <translation>كتابة رمز زميل…</translation>
    </message>
</context>
<context>
    <name>HallDialog</name>
    <message>
        <source>Meet in the hall</source>
        <translation>لقاء في القاعة</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Your colleague presses “Show my code…” on their page Send and receive. Both laptops are on the same Wi-Fi or hotspot.</source>
        <translation>يضغط زميلك على «عرض رمزي…» في صفحته «الإرسال والاستقبال». الحاسوبان على شبكة Wi-Fi نفسها أو نقطة الاتصال نفسها.</translation>
    </message>
    <message>
        <source>Meet</source>
        <translation>لقاء</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Your colleague presses “Type a colleague’s code…” on their page Send and receive, and types this:</source>
        <translation>يضغط زميلك على «كتابة رمز زميل…» في صفحته «الإرسال والاستقبال» ويكتب هذا:</translation>
    </message>
    <message>
        <source>Does the other screen show the same number, and is it this person? Nothing moves before both of you have said yes.</source>
        <translation>هل تعرض الشاشة الأخرى الرقم نفسه، وهل هو هذا الشخص؟ لا يُنقل شيء قبل أن تقولا نعم كلاكما.</translation>
    </message>
    <message>
        <source>Is it them?</source>
        <translation>هل هذا زميلك فعلا؟</translation>
    </message>
    <message>
        <source>Yes, the same number</source>
        <translation>نعم، الرقم نفسه</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Show a new code</source>
        <translation>عرض رمز جديد</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>المحاولة من جديد</translation>
    </message>
    <message>
        <source>Looking for networks…</source>
        <translation>جار البحث عن الشبكات…</translation>
    </message>
    <message>
        <source>Waiting for the other laptop…</source>
        <translation>في انتظار الحاسوب الآخر…</translation>
    </message>
    <message>
        <source>Looking for the other laptop…</source>
        <translation>جار البحث عن الحاسوب الآخر…</translation>
    </message>
    <message>
        <source>Waiting for your colleague to say yes…</source>
        <translation>في انتظار أن يقول زميلك نعم…</translation>
    </message>
    <message>
        <source>Exchanging…</source>
        <translation>جار التبادل…</translation>
    </message>
</context>
<context>
    <name>HandOutDialog</name>
    <message>
        <source>Each person becomes a task of one ambassador, and arrives there by sync.</source>
        <translation>يصير كل شخص مهمة لسفير واحد، وتصله عند المزامنة.</translation>
    </message>
    <message>
        <source>Hand out</source>
        <translation>توزيع</translation>
    </message>
    <message>
        <source>Name of the list</source>
        <translation>اسم اللائحة</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>لمن</translation>
    </message>
    <message>
        <source>Get in touch</source>
        <translation>الاتصال به</translation>
    </message>
    <message>
        <source>This is missing.</source>
        <translation>هذا ناقص.</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>جارٍ الحفظ</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) handed out</source>
        <translation>
            <numerusform>لم يُوزَّع أحد</numerusform>
            <numerusform>شخص واحد موزّع</numerusform>
            <numerusform>شخصان موزّعان</numerusform>
            <numerusform>%n أشخاص موزّعون</numerusform>
            <numerusform>%n شخصا موزّعون</numerusform>
            <numerusform>%n شخص موزّعون</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n may not be contacted.</source>
        <translation>
            <numerusform>لا أحد يُمنع الاتصال به.</numerusform>
            <numerusform>شخص واحد لا يجوز الاتصال به.</numerusform>
            <numerusform>شخصان لا يجوز الاتصال بهما.</numerusform>
            <numerusform>%n أشخاص لا يجوز الاتصال بهم.</numerusform>
            <numerusform>%n شخصا لا يجوز الاتصال بهم.</numerusform>
            <numerusform>%n شخص لا يجوز الاتصال بهم.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n may not leave this laptop.</source>
        <translation>
            <numerusform>لا أحد يبقى على هذا الحاسوب.</numerusform>
            <numerusform>شخص واحد لا يجوز أن يغادر هذا الحاسوب.</numerusform>
            <numerusform>شخصان لا يجوز أن يغادرا هذا الحاسوب.</numerusform>
            <numerusform>%n أشخاص لا يجوز أن يغادروا هذا الحاسوب.</numerusform>
            <numerusform>%n شخصا لا يجوز أن يغادروا هذا الحاسوب.</numerusform>
            <numerusform>%n شخص لا يجوز أن يغادروا هذا الحاسوب.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are outside their regions.</source>
        <translation>
            <numerusform>لا أحد خارج جهاتهم.</numerusform>
            <numerusform>شخص واحد خارج جهاتهم.</numerusform>
            <numerusform>شخصان خارج جهاتهم.</numerusform>
            <numerusform>%n أشخاص خارج جهاتهم.</numerusform>
            <numerusform>%n شخصا خارج جهاتهم.</numerusform>
            <numerusform>%n شخص خارج جهاتهم.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are on a list already.</source>
        <translation>
            <numerusform>لا أحد موجود في لائحة من قبل.</numerusform>
            <numerusform>شخص واحد موجود في لائحة من قبل.</numerusform>
            <numerusform>شخصان موجودان في لائحة من قبل.</numerusform>
            <numerusform>%n أشخاص موجودون في لائحة من قبل.</numerusform>
            <numerusform>%n شخصا موجودون في لائحة من قبل.</numerusform>
            <numerusform>%n شخص موجودون في لائحة من قبل.</numerusform>
        </translation>
    </message>
    <message>
        <source>{people}: {names}</source>
        <translation>{people}: {names}</translation>
    </message>
</context>
<context>
    <name>HandedOut</name>
    <message>
        <source>No list was handed out yet. Choose a segment and hand it out.</source>
        <translation>لم توزَّع أي لائحة بعد. اختر شريحة ووزّعها.</translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation>إلى غاية {day}</translation>
    </message>
    <message>
        <source>from {name}</source>
        <translation>من {name}</translation>
    </message>
    <message>
        <source>{done} of {people} met</source>
        <translation>التُقي بـ {done} من {people}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>منجز</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>متأخر</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
</context>
<context>
    <name>HeldBanner</name>
    <message numerus="yes">
        <source>%n person(s) who had not agreed to be kept were erased from this laptop: their time was over.</source>
        <translation>
            <numerusform>لم يُمحَ أحد من هذا الحاسوب.</numerusform>
            <numerusform>مُحي من هذا الحاسوب شخص واحد لم يوافق على حفظ بياناته: انتهت المدة.</numerusform>
            <numerusform>مُحي من هذا الحاسوب شخصان لم يوافقا على حفظ بياناتهما: انتهت المدة.</numerusform>
            <numerusform>مُحي من هذا الحاسوب %n أشخاص لم يوافقوا على حفظ بياناتهم: انتهت المدة.</numerusform>
            <numerusform>مُحي من هذا الحاسوب %n شخصا لم يوافقوا على حفظ بياناتهم: انتهت المدة.</numerusform>
            <numerusform>مُحي من هذا الحاسوب %n شخص لم يوافقوا على حفظ بياناتهم: انتهت المدة.</numerusform>
        </translation>
    </message>
    <message>
        <source>I have read it</source>
        <translation>قرأت ذلك</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) without consent will soon be erased from this laptop.</source>
        <translation>
            <numerusform>لن يُمحى أحد قريبا من هذا الحاسوب.</numerusform>
            <numerusform>سيُمحى قريبا من هذا الحاسوب شخص واحد بلا موافقة.</numerusform>
            <numerusform>سيُمحى قريبا من هذا الحاسوب شخصان بلا موافقة.</numerusform>
            <numerusform>سيُمحى قريبا من هذا الحاسوب %n أشخاص بلا موافقة.</numerusform>
            <numerusform>سيُمحى قريبا من هذا الحاسوب %n شخصا بلا موافقة.</numerusform>
            <numerusform>سيُمحى قريبا من هذا الحاسوب %n شخص بلا موافقة.</numerusform>
        </translation>
    </message>
    <message>
        <source>See whom</source>
        <translation>عرض الأسماء</translation>
    </message>
</context>
<context>
    <name>HintLine</name>
    <message numerus="yes">
        <source>%n marked: the next decision shows first what becomes of them.</source>
        <translation>
            <numerusform>لا عنصر محدد.</numerusform>
            <numerusform>عنصر واحد محدد: يعرض القرار التالي أولا ما سيؤول إليه.</numerusform>
            <numerusform>عنصران محددان: يعرض القرار التالي أولا ما سيؤولان إليه.</numerusform>
            <numerusform>%n عناصر محددة: يعرض القرار التالي أولا ما ستؤول إليه.</numerusform>
            <numerusform>%n عنصرا محددا: يعرض القرار التالي أولا ما ستؤول إليه.</numerusform>
            <numerusform>%n عنصر محدد: يعرض القرار التالي أولا ما ستؤول إليه.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 to 9 choose · J and K move · X marks several · L takes the latest of all</source>
        <translation>1 إلى 9 للاختيار · J وK للتنقل · X لتحديد عدة · L لأخذ الأحدث</translation>
    </message>
    <message>
        <source>J and K move · X marks several</source>
        <translation>للتنقل J وK · لتحديد عدة X</translation>
    </message>
    <message>
        <source>1 to 9 choose · J and K move · X marks several</source>
        <translation>1 إلى 9 للاختيار · J وK للتنقل · X لتحديد عدة</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>{field} becomes “{value}” again. Nothing is erased from the history.</source>
        <translation>{field} تعود إلى «{value}». لا يُمحى شيء من السجل التاريخي.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>استرجاع</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل التاريخي</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier steps</source>
        <translation>
            <numerusform>لا خطوة أقدم</numerusform>
            <numerusform>خطوة واحدة أقدم</numerusform>
            <numerusform>خطوتان أقدم</numerusform>
            <numerusform>%n خطوات أقدم</numerusform>
            <numerusform>%n خطوة أقدم</numerusform>
            <numerusform>%n خطوة أقدم</numerusform>
        </translation>
    </message>
    <message>
        <source>this laptop</source>
        <translation>هذا الحاسوب</translation>
    </message>
    <message>
        <source>{said}, as {name} had said</source>
        <translation>{said}، كما قال {name}</translation>
    </message>
    <message>
        <source>Restore {field}: {value}</source>
        <translation>استرجاع {field}: {value}</translation>
    </message>
    <message>
        <source>{field}: taken out</source>
        <translation>{field}: أُزيل</translation>
    </message>
    <message>
        <source>{field}: {earlier} → {later}</source>
        <translation>{field}: {earlier} ← {later}</translation>
    </message>
    <message>
        <source>{field}: {value}</source>
        <translation>{field}: {value}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>مستورد</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>تم البت</translation>
    </message>
    <message>
        <source>restored</source>
        <translation>مسترجع</translation>
    </message>
    <message>
        <source>brought back</source>
        <translation>أُعيد</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>تم التراجع</translation>
    </message>
    <message>
        <source>decided by the rule “{rule}”</source>
        <translation>حسمته القاعدة «{rule}»</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Home</source>
        <translation>الرئيسية</translation>
    </message>
    <message>
        <source>Last recorded</source>
        <translation>آخر البطاقات</translation>
    </message>
    <message>
        <source>Nobody recorded yet</source>
        <translation>لم يُسجل أحد بعد</translation>
    </message>
    <message>
        <source>The people you meet appear here, the last one first.</source>
        <translation>يظهر هنا من تلتقيهم، الأحدث أولا.</translation>
    </message>
    <message>
        <source>Record the first person</source>
        <translation>تسجيل أول شخص</translation>
    </message>
    <message>
        <source>Writing the PDF…</source>
        <translation>جارٍ كتابة ملف PDF…</translation>
    </message>
    <message numerus="yes">
        <source>%n form(s) were typed and not saved. All of it is kept but perhaps the last keys.</source>
        <translation>
            <numerusform>لا توجد بطاقات غير محفوظة.</numerusform>
            <numerusform>بطاقة واحدة كُتبت ولم تُحفظ. كل ما كُتب محفوظ، ربما باستثناء آخر ما كُتب.</numerusform>
            <numerusform>بطاقتان كُتبتا ولم تُحفظا. كل ما كُتب محفوظ، ربما باستثناء آخر ما كُتب.</numerusform>
            <numerusform>%n بطاقات كُتبت ولم تُحفظ. كل ما كُتب محفوظ، ربما باستثناء آخر ما كُتب.</numerusform>
            <numerusform>%n بطاقة كُتبت ولم تُحفظ. كل ما كُتب محفوظ، ربما باستثناء آخر ما كُتب.</numerusform>
            <numerusform>%n بطاقة كُتبت ولم تُحفظ. كل ما كُتب محفوظ، ربما باستثناء آخر ما كُتب.</numerusform>
        </translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>استرجاع</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>Join a register</source>
        <translation>الانضمام إلى سجل</translation>
    </message>
    <message>
        <source>Two values</source>
        <translation>قيمتان</translation>
    </message>
    <message>
        <source>Stays here</source>
        <translation>يبقى هنا</translation>
    </message>
    <message>
        <source>Only here</source>
        <translation>هنا فقط</translation>
    </message>
    <message>
        <source>At the register</source>
        <translation>في السجل</translation>
    </message>
    <message>
        <source>Today: {event}</source>
        <translation>اليوم: {event}</translation>
    </message>
    <message>
        <source>Pin it</source>
        <translation>تثبيته</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>كُتب: {file}</translation>
    </message>
    <message numerus="yes">
        <source>%n follow-up(s) and referral(s) are due.</source>
        <translation>
            <numerusform>لا متابعة ولا إحالة مستحقة.</numerusform>
            <numerusform>متابعة أو إحالة واحدة مستحقة.</numerusform>
            <numerusform>متابعتان أو إحالتان مستحقتان.</numerusform>
            <numerusform>%n متابعات وإحالات مستحقة.</numerusform>
            <numerusform>%n متابعة وإحالة مستحقة.</numerusform>
            <numerusform>%n متابعة وإحالة مستحقة.</numerusform>
        </translation>
    </message>
    <message>
        <source>See what is due</source>
        <translation>عرض المستحق</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) from the coordinator wait for you.</source>
        <translation>
            <numerusform>لا أسئلة من المنسق.</numerusform>
            <numerusform>سؤال واحد من المنسق ينتظرك.</numerusform>
            <numerusform>سؤالان من المنسق ينتظرانك.</numerusform>
            <numerusform>%n أسئلة من المنسق تنتظرك.</numerusform>
            <numerusform>%n سؤالًا من المنسق ينتظرك.</numerusform>
            <numerusform>%n سؤال من المنسق ينتظرك.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) of yours were not kept.</source>
        <translation>
            <numerusform>اعتُمدت كل قيمك.</numerusform>
            <numerusform>لم تُعتمد قيمة واحدة لك.</numerusform>
            <numerusform>لم تُعتمد قيمتان لك.</numerusform>
            <numerusform>لم تُعتمد %n قيم لك.</numerusform>
            <numerusform>لم تُعتمد %n قيمة لك.</numerusform>
            <numerusform>لم تُعتمد %n قيمة لك.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look</source>
        <translation>انظر</translation>
    </message>
    <message numerus="yes">
        <source>%n of them said no to the register, or were not asked yet: what is about them stays on this laptop.</source>
        <translation>
            <numerusform>%n منهم رفضوا السجل أو لم يُسألوا بعد: ما يخصهم يبقى على هذا الحاسوب.</numerusform>
            <numerusform>واحد منهم رفض السجل أو لم يُسأل بعد: ما يخصه يبقى على هذا الحاسوب.</numerusform>
            <numerusform>اثنان منهم رفضا السجل أو لم يُسألا بعد: ما يخصهما يبقى على هذا الحاسوب.</numerusform>
            <numerusform>%n منهم رفضوا السجل أو لم يُسألوا بعد: ما يخصهم يبقى على هذا الحاسوب.</numerusform>
            <numerusform>%n منهم رفضوا السجل أو لم يُسألوا بعد: ما يخصهم يبقى على هذا الحاسوب.</numerusform>
            <numerusform>%n منهم رفضوا السجل أو لم يُسألوا بعد: ما يخصهم يبقى على هذا الحاسوب.</numerusform>
        </translation>
    </message>
    <message>
        <source>Without consent</source>
        <translation>بدون موافقة</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) on your lists to approach.</source>
        <translation>
            <numerusform>لا أحد في لوائحك للاتصال.</numerusform>
            <numerusform>شخص واحد في لوائحك للاتصال.</numerusform>
            <numerusform>شخصان في لوائحك للاتصال.</numerusform>
            <numerusform>%n أشخاص في لوائحك للاتصال.</numerusform>
            <numerusform>%n شخصا في لوائحك للاتصال.</numerusform>
            <numerusform>%n شخص في لوائحك للاتصال.</numerusform>
        </translation>
    </message>
    <message>
        <source>See whom</source>
        <translation>عرضهم</translation>
    </message>
    <message>
        <source>Change pending</source>
        <translation>تعديل معلّق</translation>
    </message>
</context>
<context>
    <name>ImportRows</name>
    <message>
        <source>Row</source>
        <translation>السطر</translation>
    </message>
    <message>
        <source>It is</source>
        <translation>الحكم</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>ما سيحدث</translation>
    </message>
</context>
<context>
    <name>InvitationBox</name>
    <message>
        <source>The invitation’s text</source>
        <translation>نص الدعوة</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>فتح ملف…</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>لا يمكن قراءة هذا الملف.</translation>
    </message>
    <message>
        <source>Open an invitation</source>
        <translation>فتح دعوة</translation>
    </message>
    <message>
        <source>{name}, {role}, at {host}</source>
        <translation>{name}، {role}، لدى {host}</translation>
    </message>
</context>
<context>
    <name>InviteDialog</name>
    <message>
        <source>Hand the invitation over</source>
        <translation>تسليم الدعوة</translation>
    </message>
    <message>
        <source>It serves once, for one laptop. It is shown only now: copy or save it.</source>
        <translation>تُستعمل مرة واحدة لحاسوب واحد. لا تظهر إلا الآن: انسخها أو احفظها.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>One more laptop for {name}, with the same role and regions.</source>
        <translation>حاسوب آخر لـ {name} بنفس الدور ونفس الجهات.</translation>
    </message>
    <message>
        <source>Another laptop</source>
        <translation>حاسوب آخر</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>دعوة</translation>
    </message>
    <message>
        <source>Invite somebody</source>
        <translation>دعوة شخص</translation>
    </message>
    <message>
        <source>They join with one laptop; what they may see is what you choose here.</source>
        <translation>ينضم الشخص بحاسوب واحد؛ ويرى ما تختاره هنا.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>The invitation’s text</source>
        <translation>نص الدعوة</translation>
    </message>
    <message>
        <source>The invitation as a QR code</source>
        <translation>الدعوة كرمز QR</translation>
    </message>
    <message>
        <source>Send it on a way that only this person reads.</source>
        <translation>أرسلها بطريقة لا يقرؤها إلا هذا الشخص.</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>نسخ النص</translation>
    </message>
    <message>
        <source>Asking the register…</source>
        <translation>جار سؤال السجل المركزي…</translation>
    </message>
    <message>
        <source>Type the person’s name.</source>
        <translation>اكتب اسم الشخص.</translation>
    </message>
</context>
<context>
    <name>ItemPane</name>
    <message>
        <source>Open the record · O</source>
        <translation>افتح البطاقة · O</translation>
    </message>
    <message>
        <source>Both are shown as one; consents take the more protective answer.</source>
        <translation>يُعرضان كشخص واحد؛ وتأخذ الموافقات الجواب الأكثر حماية.</translation>
    </message>
    <message numerus="yes">
        <source>%n linked record(s) follow.</source>
        <translation>
            <numerusform>لا تتبعها بطاقات.</numerusform>
            <numerusform>تتبعها بطاقة مرتبطة واحدة.</numerusform>
            <numerusform>تتبعها بطاقتان مرتبطتان.</numerusform>
            <numerusform>تتبعها %n بطاقات مرتبطة.</numerusform>
            <numerusform>تتبعها %n بطاقة مرتبطة.</numerusform>
            <numerusform>تتبعها %n بطاقة مرتبطة.</numerusform>
        </translation>
    </message>
    <message>
        <source>for {name}</source>
        <translation>لـ {name}</translation>
    </message>
    <message>
        <source>Nothing hangs on it</source>
        <translation>لا شيء مرتبط به</translation>
    </message>
    <message numerus="yes">
        <source>%n linked record(s) stay without it</source>
        <translation>
            <numerusform>لا بطاقات مرتبطة تبقى بدونها</numerusform>
            <numerusform>تبقى بطاقة مرتبطة واحدة بدونها</numerusform>
            <numerusform>تبقى بطاقتان مرتبطتان بدونها</numerusform>
            <numerusform>تبقى %n بطاقات مرتبطة بدونها</numerusform>
            <numerusform>تبقى %n بطاقة مرتبطة بدونها</numerusform>
            <numerusform>تبقى %n بطاقة مرتبطة بدونها</numerusform>
        </translation>
    </message>
    <message>
        <source>it hangs on {name} from now on</source>
        <translation>ترتبط من الآن بـ{name}</translation>
    </message>
    <message numerus="yes">
        <source>%n linked record(s) go there with it</source>
        <translation>
            <numerusform>لا بطاقات مرتبطة تنتقل معها</numerusform>
            <numerusform>تنتقل معها بطاقة مرتبطة واحدة</numerusform>
            <numerusform>تنتقل معها بطاقتان مرتبطتان</numerusform>
            <numerusform>تنتقل معها %n بطاقات مرتبطة</numerusform>
            <numerusform>تنتقل معها %n بطاقة مرتبطة</numerusform>
            <numerusform>تنتقل معها %n بطاقة مرتبطة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n linked record(s) stay with it</source>
        <translation>
            <numerusform>لا بطاقات مرتبطة بها</numerusform>
            <numerusform>تبقى بطاقة واحدة مرتبطة بها</numerusform>
            <numerusform>تبقى بطاقتان مرتبطتين بها</numerusform>
            <numerusform>تبقى %n بطاقات مرتبطة بها</numerusform>
            <numerusform>تبقى %n بطاقة مرتبطة بها</numerusform>
            <numerusform>تبقى %n بطاقة مرتبطة بها</numerusform>
        </translation>
    </message>
    <message>
        <source>The other, {name} ({regions}), is not on this laptop.</source>
        <translation>السجل الآخر، {name} ({regions})، ليس على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>It is decided where both are: by {names}.</source>
        <translation>يُبتّ في الأمر حيث يوجد السجلان معًا: من قِبل {names}.</translation>
    </message>
    <message>
        <source>Nobody looks after both regions yet: an administrator decides, or gives somebody both.</source>
        <translation>لا أحد يتابع المنطقتين معًا بعد: يبتّ في الأمر مسؤول الإدارة، أو يعهد بهما معًا إلى شخص.</translation>
    </message>
    <message>
        <source>Role: {role}.</source>
        <translation>الدور: {role}.</translation>
    </message>
    <message>
        <source>Its record is in other regions by now: whoever coordinates these decides.</source>
        <translation>بطاقته الآن في جهات أخرى: يقرر من ينسقها.</translation>
    </message>
    <message>
        <source>Nobody looks after both regions, and no administrator is known here: it waits until there is one. Ask whoever runs the register to give somebody both regions.</source>
        <translation>لا أحد يتولى المنطقتين معًا، ولا يُعرف هنا أي مسؤول: يبقى الأمر معلّقًا حتى يوجد أحدهم. اطلبوا ممن يدير السجل إسناد المنطقتين إلى شخص واحد.</translation>
    </message>
</context>
<context>
    <name>Kept</name>
    <message>
        <source>Copy for the visitor · F3</source>
        <translation>نسخة للزائر · F3</translation>
    </message>
</context>
<context>
    <name>LanguageButton</name>
    <message>
        <source>Language: {name}</source>
        <translation>اللغة: {name}</translation>
    </message>
</context>
<context>
    <name>LinkedCard</name>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>لا شيء بعد.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تعديل</translation>
    </message>
</context>
<context>
    <name>ListEditor</name>
    <message>
        <source>One more</source>
        <translation>واحد آخر</translation>
    </message>
    <message>
        <source>Take out: {word}</source>
        <translation>إزالة: {word}</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>إزالة</translation>
    </message>
</context>
<context>
    <name>ListForm</name>
    <message>
        <source>Where the list comes from</source>
        <translation>مصدر اللائحة</translation>
    </message>
    <message>
        <source>What kind of source</source>
        <translation>نوع المصدر</translation>
    </message>
    <message>
        <source>Legal basis they stated</source>
        <translation>الأساس القانوني المصرح به</translation>
    </message>
    <message>
        <source>List of an event</source>
        <translation>لائحة حدث</translation>
    </message>
    <message>
        <source>Followed by region</source>
        <translation>الجهة المتابعة</translation>
    </message>
    <message>
        <source>Country of phones without one</source>
        <translation>بلد الهواتف بلا رمز دولي</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>الورقة</translation>
    </message>
    <message>
        <source>Without one, people stay here until they consent.</source>
        <translation>بدونه يبقى الأشخاص هنا إلى أن يوافقوا.</translation>
    </message>
    <message>
        <source>What the columns mean</source>
        <translation>معنى الأعمدة</translation>
    </message>
    <message>
        <source>none stated</source>
        <translation>غير مصرح به</translation>
    </message>
    <message>
        <source>of no event</source>
        <translation>بلا حدث</translation>
    </message>
    <message>
        <source>Together: {sheets}</source>
        <translation>معا: {sheets}</translation>
    </message>
</context>
<context>
    <name>ListPreview</name>
    <message>
        <source>Chosen rows: N new person · A add to them · X leave out</source>
        <translation>الأسطر المختارة: N شخص جديد · A إضافة · X ترك</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Rows of the list</source>
        <translation>أسطر اللائحة</translation>
    </message>
    <message>
        <source>Show rows</source>
        <translation>الأسطر المعروضة</translation>
    </message>
    <message>
        <source>In doubt: {action}</source>
        <translation>عند الشك: {action}</translation>
    </message>
    <message>
        <source>Rows in doubt</source>
        <translation>أسطر مشكوك فيها</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n سطرا</numerusform>
            <numerusform>سطر واحد</numerusform>
            <numerusform>سطران</numerusform>
            <numerusform>%n أسطر</numerusform>
            <numerusform>%n سطرا</numerusform>
            <numerusform>%n سطرا</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking whether these people are here already</source>
        <translation>جار البحث عن وجود هؤلاء الأشخاص هنا</translation>
    </message>
    <message>
        <source>All · {count}</source>
        <translation>الكل · {count}</translation>
    </message>
    <message numerus="yes">
        <source>Bring in %n row(s)</source>
        <translation>
            <numerusform>استيراد %n سطرا</numerusform>
            <numerusform>استيراد سطر واحد</numerusform>
            <numerusform>استيراد سطرين</numerusform>
            <numerusform>استيراد %n أسطر</numerusform>
            <numerusform>استيراد %n سطرا</numerusform>
            <numerusform>استيراد %n سطرا</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListsPage</name>
    <message>
        <source>Lists</source>
        <translation>اللوائح</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Reading the list</source>
        <translation>جارية قراءة اللائحة</translation>
    </message>
    <message>
        <source>Bringing the list in</source>
        <translation>جار استيراد اللائحة</translation>
    </message>
    <message>
        <source>Taking the list back</source>
        <translation>جار سحب اللائحة</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n سطرا</numerusform>
            <numerusform>سطر واحد</numerusform>
            <numerusform>سطران</numerusform>
            <numerusform>%n أسطر</numerusform>
            <numerusform>%n سطرا</numerusform>
            <numerusform>%n سطرا</numerusform>
        </translation>
    </message>
    <message>
        <source>Lists ({pattern})</source>
        <translation>لوائح ({pattern})</translation>
    </message>
    <message>
        <source>Open a list</source>
        <translation>فتح لائحة</translation>
    </message>
    <message numerus="yes">
        <source>%n people recorded</source>
        <translation>
            <numerusform>%n شخصا مسجلا</numerusform>
            <numerusform>شخص واحد مسجل</numerusform>
            <numerusform>شخصان مسجلان</numerusform>
            <numerusform>%n أشخاص مسجلون</numerusform>
            <numerusform>%n شخصا مسجلا</numerusform>
            <numerusform>%n شخصا مسجلا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) added to people known</source>
        <translation>
            <numerusform>%n سطرا أضيف إلى أشخاص معروفين</numerusform>
            <numerusform>سطر واحد أضيف إلى شخص معروف</numerusform>
            <numerusform>سطران أضيفا إلى أشخاص معروفين</numerusform>
            <numerusform>%n أسطر أضيفت إلى أشخاص معروفين</numerusform>
            <numerusform>%n سطرا أضيف إلى أشخاص معروفين</numerusform>
            <numerusform>%n سطرا أضيف إلى أشخاص معروفين</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) left out</source>
        <translation>
            <numerusform>%n سطرا متروكا</numerusform>
            <numerusform>سطر واحد متروك</numerusform>
            <numerusform>سطران متروكان</numerusform>
            <numerusform>%n أسطر متروكة</numerusform>
            <numerusform>%n سطرا متروكا</numerusform>
            <numerusform>%n سطرا متروكا</numerusform>
        </translation>
    </message>
    <message>
        <source>stopped before the end</source>
        <translation>أوقف قبل النهاية</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>سحب اللائحة</translation>
    </message>
    <message numerus="yes">
        <source>The list was taken back: %n record(s) deleted.</source>
        <translation>
            <numerusform>سُحبت اللائحة: حُذفت %n بطاقة.</numerusform>
            <numerusform>سُحبت اللائحة: حُذفت بطاقة واحدة.</numerusform>
            <numerusform>سُحبت اللائحة: حُذفت بطاقتان.</numerusform>
            <numerusform>سُحبت اللائحة: حُذفت %n بطاقات.</numerusform>
            <numerusform>سُحبت اللائحة: حُذفت %n بطاقة.</numerusform>
            <numerusform>سُحبت اللائحة: حُذفت %n بطاقة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people stay: somebody went on with them since.</source>
        <translation>
            <numerusform>يبقى %n شخصا: استؤنف العمل معهم منذ ذلك.</numerusform>
            <numerusform>يبقى شخص واحد: استؤنف العمل معه منذ ذلك.</numerusform>
            <numerusform>يبقى شخصان: استؤنف العمل معهما منذ ذلك.</numerusform>
            <numerusform>يبقى %n أشخاص: استؤنف العمل معهم منذ ذلك.</numerusform>
            <numerusform>يبقى %n شخصا: استؤنف العمل معهم منذ ذلك.</numerusform>
            <numerusform>يبقى %n شخصا: استؤنف العمل معهم منذ ذلك.</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the lists</source>
        <translation>العودة إلى اللوائح</translation>
    </message>
</context>
<context>
    <name>ListsStart</name>
    <message>
        <source>Lists</source>
        <translation>اللوائح</translation>
    </message>
    <message>
        <source>Drop a list here</source>
        <translation>أفلت لائحة هنا</translation>
    </message>
    <message>
        <source>Excel, CSV or contact cards. Nothing is written before you have seen it.</source>
        <translation>‏Excel أو CSV أو بطاقات اتصال. لا يُكتب شيء قبل أن تراه.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>اختيار ملف…</translation>
    </message>
    <message>
        <source>Take a list out</source>
        <translation>إخراج لائحة</translation>
    </message>
    <message>
        <source>Who did not agree to what the list is for stays out of it.</source>
        <translation>من لم يوافق على غرض اللائحة لا يظهر فيها.</translation>
    </message>
    <message>
        <source>What to take out</source>
        <translation>ماذا نخرج</translation>
    </message>
    <message>
        <source>Take out…</source>
        <translation>إخراج…</translation>
    </message>
    <message>
        <source>Lists that came in</source>
        <translation>اللوائح المستوردة</translation>
    </message>
    <message>
        <source>None yet. Each can be taken back as one.</source>
        <translation>لا شيء بعد. كل لائحة تُسحب دفعة واحدة.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>سحب</translation>
    </message>
    <message>
        <source>Take back: {list}</source>
        <translation>سحب: {list}</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n سطرا</numerusform>
            <numerusform>سطر واحد</numerusform>
            <numerusform>سطران</numerusform>
            <numerusform>%n أسطر</numerusform>
            <numerusform>%n سطرا</numerusform>
            <numerusform>%n سطرا</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>New record</source>
        <translation>بطاقة جديدة</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>قفل</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Find a person</source>
        <translation>البحث عن شخص</translation>
    </message>
    <message>
        <source>Pin an event</source>
        <translation>تثبيت حدث</translation>
    </message>
    <message>
        <source>Send and receive</source>
        <translation>إرسال واستقبال</translation>
    </message>
    <message>
        <source>Pin an event…</source>
        <translation>تثبيت حدث…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
</context>
<context>
    <name>MergedLine</name>
    <message>
        <source>Several records shown as one: {names}.</source>
        <translation>عدة بطاقات معروضة كبطاقة واحدة: {names}.</translation>
    </message>
    <message>
        <source>See the decision</source>
        <translation>عرض القرار</translation>
    </message>
</context>
<context>
    <name>MetAlready</name>
    <message>
        <source>Met already?</source>
        <translation>سبق اللقاء به؟</translation>
    </message>
    <message>
        <source>Whoever has the same phone, e-mail or name stands here.</source>
        <translation>يظهر هنا من له نفس الهاتف أو البريد أو الاسم.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Same person · Ctrl+{number}</source>
        <translation>نفس الشخص · Ctrl+{number}</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>شخص آخر</translation>
    </message>
</context>
<context>
    <name>MomentEditor</name>
    <message>
        <source>day/month/year hour:minute</source>
        <translation>اليوم/الشهر/السنة الساعة:الدقيقة</translation>
    </message>
</context>
<context>
    <name>MoneyEditor</name>
    <message>
        <source>Sum</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>العملة</translation>
    </message>
</context>
<context>
    <name>NameEditor</name>
    <message>
        <source>Given name</source>
        <translation>الاسم الشخصي</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>الاسم العائلي</translation>
    </message>
    <message>
        <source>Given name in Arabic</source>
        <translation>الاسم الشخصي بالعربية</translation>
    </message>
    <message>
        <source>Family name in Arabic</source>
        <translation>الاسم العائلي بالعربية</translation>
    </message>
</context>
<context>
    <name>NotesEditor</name>
    <message>
        <source>Add a note</source>
        <translation>إضافة ملاحظة</translation>
    </message>
</context>
<context>
    <name>NumberPanel</name>
    <message>
        <source>They may also see my changes</source>
        <translation>يمكن لزميلي أن يرى تغييراتي أيضا</translation>
    </message>
    <message>
        <source>Your laptop does not know theirs yet: they can carry what you give, and cannot read it.</source>
        <translation>حاسوبك لا يعرف حاسوب زميلك بعد: يمكنه حمل ما تعطيه دون أن يقرأه.</translation>
    </message>
    <message>
        <source>The number is {number}</source>
        <translation>الرقم هو {number}</translation>
    </message>
</context>
<context>
    <name>OnceDialog</name>
    <message>
        <source>Save as a file…</source>
        <translation>حفظ في ملف…</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>Restore it</source>
        <translation>استعادتها</translation>
    </message>
    <message>
        <source>Unlock, and this vault joins a register with {file}.</source>
        <translation>افتح القفل فتنضم هذه الخزنة إلى سجل بواسطة {file}.</translation>
    </message>
    <message>
        <source>{file} is read once a vault is open here.</source>
        <translation>يُقرأ الملف {file} حالما تُفتح خزنة هنا.</translation>
    </message>
    <message>
        <source>{file} is a backup. It is laid beside what is here; nothing is overwritten.</source>
        <translation>الملف {file} نسخة احتياطية. توضع بجانب ما هو موجود هنا، ولا يُستبدل شيء.</translation>
    </message>
    <message>
        <source>{file} is a backup. Lock first, and open it again to restore it.</source>
        <translation>{file} نسخة احتياطية. اقفل أولا ثم افتحها من جديد لاستعادتها.</translation>
    </message>
    <message>
        <source>This vault has joined a register already; {file} was not used.</source>
        <translation>انضمت هذه الخزنة إلى سجل من قبل؛ لم يُستعمل {file}.</translation>
    </message>
    <message>
        <source>{file} can be read once this vault has joined a register.</source>
        <translation>يمكن قراءة {file} حين تنضم هذه الخزنة إلى سجل.</translation>
    </message>
</context>
<context>
    <name>PassphraseBox</name>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation>عبارة المرور نفسها مرة أخرى</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>إظهار عبارة المرور</translation>
    </message>
    <message>
        <source>This is not the same as above.</source>
        <translation>ليست مطابقة لما فوقها.</translation>
    </message>
    <message>
        <source>Four or more words that do not belong together. It never leaves this laptop.</source>
        <translation>أربع كلمات أو أكثر لا رابط بينها. لا تغادر هذا الحاسوب أبدا.</translation>
    </message>
    <message>
        <source>Still easy to guess: make it longer.</source>
        <translation>ما زالت سهلة التخمين: أطلها.</translation>
    </message>
    <message>
        <source>Fair. One more word makes it strong.</source>
        <translation>مقبولة. كلمة إضافية تجعلها قوية.</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>قوية.</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Change the passphrase</source>
        <translation>تغيير عبارة المرور</translation>
    </message>
    <message>
        <source>Backups made before keep the passphrase they were made with.</source>
        <translation>تحتفظ النسخ الاحتياطية السابقة بعبارة المرور التي أُنشئت بها.</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Passphrase until now</source>
        <translation>عبارة المرور الحالية</translation>
    </message>
    <message>
        <source>Changing the passphrase…</source>
        <translation>جار تغيير عبارة المرور…</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Record somebody</source>
        <translation>تسجيل شخص</translation>
    </message>
    <message>
        <source>Name, phone, e-mail, city, trade …</source>
        <translation>الاسم، الهاتف، البريد، المدينة، المهنة …</translation>
    </message>
    <message>
        <source>Search people</source>
        <translation>البحث عن شخص</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Two values</source>
        <translation>قيمتان</translation>
    </message>
    <message>
        <source>Without consent</source>
        <translation>دون موافقة</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Looking through everybody</source>
        <translation>البحث بين الجميع</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>مكانها</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>آخر تغيير</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>لا أحد</numerusform>
            <numerusform>شخص واحد</numerusform>
            <numerusform>شخصان</numerusform>
            <numerusform>%n أشخاص</numerusform>
            <numerusform>%n شخصا</numerusform>
            <numerusform>%n شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>{people} · type a few letters to narrow</source>
        <translation>{people} · اكتب بضعة أحرف للتضييق</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>لا أحد بعد</translation>
    </message>
    <message>
        <source>People you record stand here, and after a sync those your region knows.</source>
        <translation>هنا يظهر من تسجلهم، وبعد المزامنة من تعرفهم جهتك.</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>لم يُعثر على أحد</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>عرض الجميع</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>more than {number} people · type another letter</source>
        <translation>أكثر من {number} شخص · اكتب حرفاً آخر</translation>
    </message>
    <message>
        <source>The beginning of a name or a city is enough, in any spelling or script; so is a phone number.</source>
        <translation>تكفي بداية اسم أو مدينة، بأي كتابة أو حروف، أو رقم هاتف.</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>منتظرون</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>لم يُرسل بعد</translation>
    </message>
</context>
<context>
    <name>PeopleTools</name>
    <message>
        <source>Filters</source>
        <translation>التصفيات</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>الترتيب</translation>
    </message>
    <message>
        <source>Take out…</source>
        <translation>إخراج…</translation>
    </message>
    <message>
        <source>Follow up…</source>
        <translation>متابعة…</translation>
    </message>
    <message>
        <source>Add to an event…</source>
        <translation>إلى حدث…</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>آخر تغيير</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n مختارا</numerusform>
            <numerusform>شخص واحد مختار</numerusform>
            <numerusform>شخصان مختاران</numerusform>
            <numerusform>%n مختارون</numerusform>
            <numerusform>%n مختارا</numerusform>
            <numerusform>%n مختارا</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep this filter…</source>
        <translation>الاحتفاظ بهذه التصفية…</translation>
    </message>
    <message>
        <source>Forget {name}</source>
        <translation>نسيان {name}</translation>
    </message>
    <message>
        <source>Keep this filter</source>
        <translation>الاحتفاظ بهذه التصفية</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>اسمها</translation>
    </message>
    <message>
        <source>Build a segment of it…</source>
        <translation>تحويله إلى شريحة…</translation>
    </message>
</context>
<context>
    <name>PersonDialog</name>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Suspended for now</source>
        <translation>معلق في الوقت الحالي</translation>
    </message>
    <message>
        <source>The laptops keep working offline; sending goes on when this is lifted.</source>
        <translation>تواصل الحواسيب العمل دون اتصال؛ ويستأنف الإرسال عند رفع التعليق.</translation>
    </message>
    <message>
        <source>Laptops</source>
        <translation>الحواسيب</translation>
    </message>
    <message>
        <source>Invite with another laptop…</source>
        <translation>دعوة بحاسوب آخر…</translation>
    </message>
    <message>
        <source>Asking the register…</source>
        <translation>جار سؤال السجل المركزي…</translation>
    </message>
</context>
<context>
    <name>PhonesEditor</name>
    <message>
        <source>kept as typed</source>
        <translation>محفوظ كما كُتب</translation>
    </message>
    <message>
        <source>mobile</source>
        <translation>محمول</translation>
    </message>
    <message>
        <source>landline</source>
        <translation>ثابت</translation>
    </message>
</context>
<context>
    <name>PinnedDialog</name>
    <message>
        <source>Pinned for every visitor</source>
        <translation>مثبت لكل زائر</translation>
    </message>
    <message>
        <source>They stay until you change them.</source>
        <translation>تبقى إلى أن تغيرها.</translation>
    </message>
    <message>
        <source>Pin them</source>
        <translation>تثبيت</translation>
    </message>
    <message>
        <source>Country of their phone numbers</source>
        <translation>بلد أرقام هواتفهم</translation>
    </message>
    <message>
        <source>Language of the consent&apos;s text</source>
        <translation>لغة نص الموافقة</translation>
    </message>
    <message>
        <source>Wording in force: {version}</source>
        <translation>النص المعمول به: {version}</translation>
    </message>
</context>
<context>
    <name>PlaceEditor</name>
    <message>
        <source>City</source>
        <translation>المدينة</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
</context>
<context>
    <name>PutAside</name>
    <message>
        <source>Put aside</source>
        <translation>وُضع جانبا</translation>
    </message>
    <message>
        <source>Somebody without a name</source>
        <translation>شخص دون اسم</translation>
    </message>
    <message>
        <source>Go on with {name}</source>
        <translation>المواصلة مع {name}</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Look in:</source>
        <translation>بحث في:</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>الملفات من نوع:</translation>
    </message>
</context>
<context>
    <name>QuestionRow</name>
    <message>
        <source>Deleted, and edited since</source>
        <translation>حُذفت ثم عُدلت بعد ذلك</translation>
    </message>
    <message>
        <source>Before: {value} · {who}</source>
        <translation>قبل ذلك: {value} · {who}</translation>
    </message>
    <message>
        <source>Another value · {number}</source>
        <translation>قيمة أخرى · {number}</translation>
    </message>
    <message>
        <source>Keep it, with the edits</source>
        <translation>الاحتفاظ بها مع التعديلات</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>حذفها</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>this laptop</source>
        <translation>هذا الحاسوب</translation>
    </message>
    <message>
        <source>Combine · B</source>
        <translation>ادمج القيم · B</translation>
    </message>
    <message>
        <source>What was edited: {edits}</source>
        <translation>ما جرى تعديله: {edits}</translation>
    </message>
</context>
<context>
    <name>QueueStates</name>
    <message>
        <source>Looking at what waits</source>
        <translation>النظر فيما ينتظر</translation>
    </message>
    <message>
        <source>Nothing with this filter</source>
        <translation>لا شيء بهذه التصفية</translation>
    </message>
    <message>
        <source>Something else may still wait for you.</source>
        <translation>ربما ينتظركم أمر آخر.</translation>
    </message>
    <message>
        <source>Show everything that waits</source>
        <translation>أظهر كل ما ينتظر</translation>
    </message>
    <message>
        <source>Nothing to decide</source>
        <translation>لا شيء للبت فيه</translation>
    </message>
    <message>
        <source>What two people said differently, and all else that needs you, meets here.</source>
        <translation>ما قاله شخصان باختلاف، وكل ما يحتاج إليك، يجتمع هنا.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>أعد المحاولة</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>Another visitor: {name} waits beside the sheet. {read}</source>
        <translation>زائر آخر: {name} ينتظر بجانب الورقة. {read}</translation>
    </message>
    <message>
        <source>The same visitor · F4</source>
        <translation>الزائر نفسه · F4</translation>
    </message>
    <message>
        <source>Another visitor · F4</source>
        <translation>زائر آخر · F4</translation>
    </message>
    <message numerus="yes">
        <source>The picture holds the codes of %n people.</source>
        <translation>
            <numerusform>تحتوي الصورة على رموز %n شخص.</numerusform>
            <numerusform>تحتوي الصورة على رمز شخص واحد.</numerusform>
            <numerusform>تحتوي الصورة على رمزي شخصين.</numerusform>
            <numerusform>تحتوي الصورة على رموز %n أشخاص.</numerusform>
            <numerusform>تحتوي الصورة على رموز %n شخصا.</numerusform>
            <numerusform>تحتوي الصورة على رموز %n شخص.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose one…</source>
        <translation>اختيار واحد…</translation>
    </message>
</context>
<context>
    <name>RecordDialog</name>
    <message>
        <source>New: {what}</source>
        <translation>جديد: {what}</translation>
    </message>
    <message>
        <source>Save · Ctrl+S</source>
        <translation>حفظ · Ctrl+S</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>RecordEditor</name>
    <message>
        <source>Type a part of its name</source>
        <translation>اكتب جزءا من الاسم</translation>
    </message>
</context>
<context>
    <name>RecordHead</name>
    <message>
        <source>Edit · Ctrl+E</source>
        <translation>تعديل · Ctrl+E</translation>
    </message>
    <message>
        <source>Save · Ctrl+S</source>
        <translation>حفظ · Ctrl+S</translation>
    </message>
    <message>
        <source>Cancel · Esc</source>
        <translation>إلغاء · Esc</translation>
    </message>
    <message>
        <source>Record a meeting</source>
        <translation>تسجيل لقاء</translation>
    </message>
    <message>
        <source>Open the person</source>
        <translation>فتح بطاقة الشخص</translation>
    </message>
    <message>
        <source>PDF…</source>
        <translation>PDF…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>محذوفة نهائيا</translation>
    </message>
</context>
<context>
    <name>RecordPage</name>
    <message>
        <source>Not on this laptop</source>
        <translation>ليست على هذا الحاسوب</translation>
    </message>
    <message>
        <source>This record is not here, or no longer.</source>
        <translation>هذه البطاقة غير موجودة هنا أو لم تعد موجودة.</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>عرض الجميع</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>تم الحفظ.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Deleted.</source>
        <translation>تم الحذف.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>استرجاعها</translation>
    </message>
    <message>
        <source>Undone: the earlier values are back.</source>
        <translation>تم التراجع: عادت القيم السابقة.</translation>
    </message>
    <message>
        <source>Restored. The other value is in the history.</source>
        <translation>تم الاسترجاع. القيمة الأخرى في السجل التاريخي.</translation>
    </message>
    <message>
        <source>Consent is withdrawn; the register is told at the next sync.</source>
        <translation>سُحبت الموافقة، وسيُعلَم السجل عند المزامنة المقبلة.</translation>
    </message>
    <message>
        <source>Somebody deleted this record while somebody else went on with it.</source>
        <translation>حذف شخص هذه البطاقة بينما كان آخر يكملها.</translation>
    </message>
    <message numerus="yes">
        <source>%n fields have two values.</source>
        <translation>
            <numerusform>لا حقل له قيمتان.</numerusform>
            <numerusform>حقل واحد له قيمتان.</numerusform>
            <numerusform>حقلان لكل منهما قيمتان.</numerusform>
            <numerusform>%n حقول لها قيمتان.</numerusform>
            <numerusform>%n حقلا له قيمتان.</numerusform>
            <numerusform>%n حقل له قيمتان.</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare and decide</source>
        <translation>المقارنة والبت</translation>
    </message>
    <message>
        <source>Erased under the law at the request of this person or by the register.</source>
        <translation>حُذفت تطبيقا للقانون، بطلب من هذا الشخص أو من السجل.</translation>
    </message>
    <message>
        <source>What you typed here is not saved.</source>
        <translation>ما كتبته هنا لم يُحفظ.</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Consent is withdrawn.</source>
        <translation>سُحبت الموافقة.</translation>
    </message>
</context>
<context>
    <name>RecordPrinting</name>
    <message>
        <source>Writing the PDF…</source>
        <translation>جارٍ كتابة ملف PDF…</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>تمت الكتابة: {file}</translation>
    </message>
</context>
<context>
    <name>RecoverDialog</name>
    <message>
        <source>I forgot my passphrase</source>
        <translation>نسيت عبارة المرور</translation>
    </message>
    <message>
        <source>Send this request to your coordinator, who answers it with the region’s recovery key. Nothing on this laptop is lost. You may close this meanwhile.</source>
        <translation>أرسل هذا الطلب إلى منسقك ليرد عليه بمفتاح استرجاع الجهة. لا يضيع شيء على هذا الحاسوب. يمكنك الإغلاق في هذه الأثناء.</translation>
    </message>
    <message>
        <source>Open the vault</source>
        <translation>فتح الخزنة</translation>
    </message>
    <message>
        <source>Your request</source>
        <translation>طلبك</translation>
    </message>
    <message>
        <source>The answer from your coordinator</source>
        <translation>رد منسقك</translation>
    </message>
    <message>
        <source>Read this to your coordinator by phone: {code}</source>
        <translation>اقرأ هذا لمنسقك عبر الهاتف: {code}</translation>
    </message>
    <message>
        <source>Paste the answer, or open its file.</source>
        <translation>ألصق الرد أو افتح ملفه.</translation>
    </message>
    <message>
        <source>Opening the vault…</source>
        <translation>جار فتح الخزنة…</translation>
    </message>
</context>
<context>
    <name>RegionsBox</name>
    <message>
        <source>Regions</source>
        <translation>الجهات</translation>
    </message>
    <message>
        <source>Choose at least one region.</source>
        <translation>اختر جهة واحدة على الأقل.</translation>
    </message>
    <message>
        <source>Every region</source>
        <translation>كل الجهات</translation>
    </message>
</context>
<context>
    <name>ReportPaper</name>
    <message>
        <source>Everything this laptop holds</source>
        <translation>كل ما في هذا الحاسوب</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>الجودة</translation>
    </message>
    <message>
        <source>Laptops</source>
        <translation>الحواسيب</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>المصادر</translation>
    </message>
    <message>
        <source>Consolidated report</source>
        <translation>التقرير الموحد</translation>
    </message>
    <message>
        <source>Approached</source>
        <translation>تم الاتصال بهم</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>المسجلون</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>الأعضاء</translation>
    </message>
    <message>
        <source>Feeling</source>
        <translation>الانطباع</translation>
    </message>
    <message>
        <source>Misunderstandings lifted</source>
        <translation>سوء الفهم المزال</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>الحاجات</translation>
    </message>
    <message>
        <source>Referrals in time</source>
        <translation>إحالات في الأجل</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>غير محدد</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>العدد</translation>
    </message>
    <message>
        <source>Records with two values</source>
        <translation>بطاقات بقيمتين</translation>
    </message>
    <message>
        <source>People merged as duplicates</source>
        <translation>أشخاص مدمجون (مكررون)</translation>
    </message>
    <message>
        <source>Waiting in the queue</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>The oldest of them waits</source>
        <translation>أقدمها ينتظر منذ</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>تم البت</translation>
    </message>
    <message>
        <source>Time to decision (median)</source>
        <translation>مدة البت (الوسيط)</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>لمن</translation>
    </message>
    <message>
        <source>Laptop</source>
        <translation>الحاسوب</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>آخر ظهور</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>لم يرسل بعد</translation>
    </message>
    <message>
        <source>The oldest since</source>
        <translation>أقدمها منذ</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>With a contact</source>
        <translation>بوسيلة اتصال</translation>
    </message>
    <message>
        <source>With an answer on consent</source>
        <translation>بجواب عن الموافقة</translation>
    </message>
    <message>
        <source>With two values</source>
        <translation>بقيمتين</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} من {all}</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>أقل من يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%n أيام</numerusform>
            <numerusform>%n يوما</numerusform>
            <numerusform>%n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>أقل من ساعة</numerusform>
            <numerusform>ساعة واحدة</numerusform>
            <numerusform>ساعتان</numerusform>
            <numerusform>%n ساعات</numerusform>
            <numerusform>%n ساعة</numerusform>
            <numerusform>%n ساعة</numerusform>
        </translation>
    </message>
    <message>
        <source>less than an hour</source>
        <translation>أقل من ساعة</translation>
    </message>
    <message>
        <source>Nothing to show yet.</source>
        <translation>لا شيء يعرض بعد.</translation>
    </message>
</context>
<context>
    <name>ReportView</name>
    <message>
        <source>Putting the report together …</source>
        <translation>يجري إعداد التقرير…</translation>
    </message>
    <message>
        <source>Results by</source>
        <translation>النتائج حسب</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>الحدث</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>الجهة</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>الشهر</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>حفظ بصيغة PDF…</translation>
    </message>
    <message>
        <source>Consolidated report</source>
        <translation>التقرير الموحد</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>حفظ بصيغة PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>تمت الكتابة: {file}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Approached</source>
        <translation>تم الاتصال بهم</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>المسجلون</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>الأعضاء</translation>
    </message>
</context>
<context>
    <name>RightsBox</name>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
</context>
<context>
    <name>RosterWords</name>
    <message>
        <source>every region</source>
        <translation>كل الجهات</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>لا أحداث</numerusform>
            <numerusform>حدث واحد</numerusform>
            <numerusform>حدثان</numerusform>
            <numerusform>%n أحداث</numerusform>
            <numerusform>%n حدثا</numerusform>
            <numerusform>%n حدث</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>in use</source>
        <translation>قيد الاستعمال</translation>
    </message>
    <message>
        <source>asks to join</source>
        <translation>يطلب الانضمام</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>مسحوب</translation>
    </message>
    <message>
        <source>withdrawn and destroyed</source>
        <translation>مسحوب ومتلف</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>معلق</translation>
    </message>
    <message>
        <source>last seen {when}</source>
        <translation>آخر ظهور {when}</translation>
    </message>
    <message>
        <source>never seen</source>
        <translation>لم يظهر قط</translation>
    </message>
    <message>
        <source>version {version}</source>
        <translation>الإصدار {version}</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) only there</source>
        <translation>
            <numerusform>لا تغييرات هناك فقط</numerusform>
            <numerusform>تغيير واحد هناك فقط</numerusform>
            <numerusform>تغييران هناك فقط</numerusform>
            <numerusform>%n تغييرات هناك فقط</numerusform>
            <numerusform>%n تغييرا هناك فقط</numerusform>
            <numerusform>%n تغيير هناك فقط</numerusform>
        </translation>
    </message>
    <message>
        <source>the oldest from {when}</source>
        <translation>أقدمها {when}</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) in quarantine</source>
        <translation>
            <numerusform>لا تغييرات في الحجر</numerusform>
            <numerusform>تغيير واحد في الحجر</numerusform>
            <numerusform>تغييران في الحجر</numerusform>
            <numerusform>%n تغييرات في الحجر</numerusform>
            <numerusform>%n تغييرا في الحجر</numerusform>
            <numerusform>%n تغيير في الحجر</numerusform>
        </translation>
    </message>
    <message>
        <source>until {when}</source>
        <translation>حتى {when}</translation>
    </message>
</context>
<context>
    <name>RuleForm</name>
    <message>
        <source>Name of the rule</source>
        <translation>اسم القاعدة</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>نوع البطاقة</translation>
    </message>
    <message>
        <source>Fields that it decides</source>
        <translation>الحقول التي تحسمها</translation>
    </message>
    <message>
        <source>Which value wins</source>
        <translation>أي قيمة تُعتمد</translation>
    </message>
    <message>
        <source>Whose value is trusted, the most trusted first</source>
        <translation>من يوثق بقيمته، الأوثق أولًا</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Space takes one in or out, Ctrl+↑ and Ctrl+↓ move it.</source>
        <translation>مفتاح المسافة يضيف أو يزيل، و Ctrl+↑ و Ctrl+↓ يغيّران الترتيب.</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>سارية</translation>
    </message>
    <message>
        <source>These wait for a person: {fields}.</source>
        <translation>تنتظر قرار شخص: {fields}.</translation>
    </message>
</context>
<context>
    <name>RuleLine</name>
    <message>
        <source>What is asked</source>
        <translation>ما يُسأل عنه</translation>
    </message>
    <message>
        <source>How it is compared</source>
        <translation>كيفية المقارنة</translation>
    </message>
    <message>
        <source>Take this line out</source>
        <translation>حذف هذا السطر</translation>
    </message>
</context>
<context>
    <name>RulesDialog</name>
    <message>
        <source>What rules decide</source>
        <translation>ما تحسمه القواعد</translation>
    </message>
    <message>
        <source>Where a rule can tell, it decides at the next sync, visibly, and each decision can be undone. What no rule names waits for a person.</source>
        <translation>حيث تستطيع القاعدة الحسم فإنها تحسم عند التبادل التالي، على مرأى من الجميع، ويمكن التراجع عن كل قرار. وما لا تذكره أي قاعدة ينتظر شخصًا.</translation>
    </message>
    <message>
        <source>Put it in force</source>
        <translation>تفعيل القاعدة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>القواعد</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>قاعدة جديدة</translation>
    </message>
    <message>
        <source>Reading the rules</source>
        <translation>قراءة القواعد</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>جارٍ الحفظ</translation>
    </message>
    <message>
        <source>Take the change back</source>
        <translation>التراجع عن التغيير</translation>
    </message>
    <message>
        <source>Remove the rule</source>
        <translation>إزالة القاعدة</translation>
    </message>
</context>
<context>
    <name>SegmentActions</name>
    <message>
        <source>Hand out…</source>
        <translation>توزيع…</translation>
    </message>
    <message>
        <source>Take out…</source>
        <translation>استخراج…</translation>
    </message>
    <message>
        <source>Keep for me</source>
        <translation>حفظها لي</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>مشاركة</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Show the people</source>
        <translation>عرض الأشخاص</translation>
    </message>
    <message numerus="yes">
        <source>Show %n people</source>
        <translation>
            <numerusform>لا أحد</numerusform>
            <numerusform>عرض شخص واحد</numerusform>
            <numerusform>عرض شخصين</numerusform>
            <numerusform>عرض %n أشخاص</numerusform>
            <numerusform>عرض %n شخصا</numerusform>
            <numerusform>عرض %n شخص</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SegmentList</name>
    <message>
        <source>Mine</source>
        <translation>شرائحي</translation>
    </message>
</context>
<context>
    <name>SegmentWords</name>
    <message>
        <source>on or after</source>
        <translation>ابتداء من</translation>
    </message>
    <message>
        <source>on or before</source>
        <translation>إلى غاية</translation>
    </message>
    <message>
        <source>has one of</source>
        <translation>يضم أحد</translation>
    </message>
    <message>
        <source>is one of</source>
        <translation>هو أحد</translation>
    </message>
    <message>
        <source>has all of</source>
        <translation>يضم كل</translation>
    </message>
    <message>
        <source>is none of</source>
        <translation>ليس من</translation>
    </message>
    <message>
        <source>is filled in</source>
        <translation>مملوء</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>فارغ</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>على الأقل</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>على الأكثر</translation>
    </message>
    <message>
        <source>in the last … days</source>
        <translation>في آخر … يوم</translation>
    </message>
    <message>
        <source>more than … days ago</source>
        <translation>قبل أكثر من … يوم</translation>
    </message>
    <message>
        <source>in the next … days</source>
        <translation>في … يوم القادمة</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>يحتوي على</translation>
    </message>
    <message>
        <source>does not contain</source>
        <translation>لا يحتوي على</translation>
    </message>
    <message>
        <source>all of these</source>
        <translation>كل هذه الأسطر</translation>
    </message>
    <message>
        <source>any of these</source>
        <translation>أحد هذه الأسطر</translation>
    </message>
    <message>
        <source>none of these</source>
        <translation>لا شيء من هذه الأسطر</translation>
    </message>
    <message>
        <source>{record}: there is one</source>
        <translation>{record}: يوجد</translation>
    </message>
    <message>
        <source>{record}: there is none</source>
        <translation>{record}: لا يوجد</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
</context>
<context>
    <name>SegmentsPage</name>
    <message>
        <source>Segments</source>
        <translation>الشرائح</translation>
    </message>
    <message>
        <source>Each number says how many people are left, and lists them.</source>
        <translation>كل رقم يبين عدد الأشخاص الباقين ويعرضهم.</translation>
    </message>
    <message>
        <source>Reading the segments</source>
        <translation>قراءة الشرائح</translation>
    </message>
    <message>
        <source>Lists handed out</source>
        <translation>اللوائح الموزعة</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>New segment</source>
        <translation>شريحة جديدة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>الغرض منها</translation>
    </message>
    <message>
        <source>Two people changed this segment differently.</source>
        <translation>عدّل شخصان هذه الشريحة بشكل مختلف.</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>شريحة</translation>
    </message>
    <message>
        <source>Kept for you.</source>
        <translation>حُفظت لك.</translation>
    </message>
    <message>
        <source>Shared: it reaches the others at the next sync.</source>
        <translation>تمت المشاركة: تصل إلى الآخرين عند المزامنة القادمة.</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>أعطها اسما.</translation>
    </message>
    <message>
        <source>Taken away.</source>
        <translation>حُذفت.</translation>
    </message>
</context>
<context>
    <name>SetAsideDialog</name>
    <message>
        <source>Set aside by the register</source>
        <translation>وضعه السجل جانبا</translation>
    </message>
    <message>
        <source>These changes stay on this laptop. Correct the record and it is sent again.</source>
        <translation>تبقى هذه التغييرات على هذا الحاسوب. صحح البطاقة فتُرسل من جديد.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Nothing is set aside</source>
        <translation>لا شيء موضوع جانبا</translation>
    </message>
    <message>
        <source>The register took all that was sent.</source>
        <translation>قبل السجل كل ما أُرسل.</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>فتح البطاقة</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>العمل</translation>
    </message>
    <message>
        <source>Vault and backups</source>
        <translation>الخزنة والنسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>Lock when nobody has touched the laptop for</source>
        <translation>القفل إذا لم يلمس أحد الحاسوب منذ</translation>
    </message>
    <message>
        <source>Send and receive by itself</source>
        <translation>الإرسال والاستقبال تلقائيا</translation>
    </message>
    <message>
        <source>Change the passphrase…</source>
        <translation>تغيير عبارة المرور…</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>نسخ احتياطي الآن</translation>
    </message>
    <message>
        <source>Back up to a folder…</source>
        <translation>نسخ احتياطي في مجلد…</translation>
    </message>
    <message>
        <source>Open the backups</source>
        <translation>فتح النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Making a backup…</source>
        <translation>جار النسخ الاحتياطي…</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>مثل النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>%n دقائق</numerusform>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>%n دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n minute(s)</source>
        <translation>
            <numerusform>كل %n دقيقة</numerusform>
            <numerusform>كل دقيقة</numerusform>
            <numerusform>كل دقيقتين</numerusform>
            <numerusform>كل %n دقائق</numerusform>
            <numerusform>كل %n دقيقة</numerusform>
            <numerusform>كل %n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>never</source>
        <translation>أبدا</translation>
    </message>
    <message>
        <source>Where to put the backup</source>
        <translation>أين توضع النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>A backup was made: {file}</source>
        <translation>أُنشئت نسخة احتياطية: {file}</translation>
    </message>
    <message>
        <source>A backup is made by itself every few hours, encrypted as the vault is; old ones are thinned out. The folder: {folder}</source>
        <translation>تُنجز نسخة احتياطية تلقائيا كل بضع ساعات، مشفرة مثل الخزنة؛ وتُقلَّص النسخ القديمة. المجلد: {folder}</translation>
    </message>
</context>
<context>
    <name>SheetReader</name>
    <message>
        <source>What to do</source>
        <translation>ما العمل</translation>
    </message>
    <message>
        <source>What to bring</source>
        <translation>ما يجب إحضاره</translation>
    </message>
    <message>
        <source>Whom to see</source>
        <translation>إلى من تتوجه</translation>
    </message>
    <message>
        <source>Checked on {day}. Rules change: check here before you act:</source>
        <translation>تم التحقق يوم {day}. القواعد تتغير: تحقق هنا قبل أي خطوة:</translation>
    </message>
</context>
<context>
    <name>SheetsBeside</name>
    <message>
        <source>What to answer</source>
        <translation>بماذا تجيب</translation>
    </message>
    <message>
        <source>Read it whole</source>
        <translation>قراءة الكل</translation>
    </message>
</context>
<context>
    <name>SheetsPage</name>
    <message>
        <source>Answer sheets</source>
        <translation>بطاقات الأجوبة</translation>
    </message>
    <message>
        <source>Short answers to hand out. They work without a connection.</source>
        <translation>أجوبة قصيرة تقدم للزائر، حتى دون اتصال.</translation>
    </message>
    <message>
        <source>A word: land, customs, SARL, mediation …</source>
        <translation>كلمة: عقار، جمارك، شركة، وساطة …</translation>
    </message>
    <message>
        <source>Search the answer sheets</source>
        <translation>البحث في البطاقات</translation>
    </message>
    <message>
        <source>Language of the sheets</source>
        <translation>لغة البطاقات</translation>
    </message>
    <message>
        <source>No sheet says that</source>
        <translation>لا توجد بطاقة بهذا</translation>
    </message>
    <message>
        <source>Try a single word, or the beginning of one.</source>
        <translation>جرب كلمة واحدة أو بدايتها.</translation>
    </message>
    <message>
        <source>Show all sheets</source>
        <translation>عرض كل البطاقات</translation>
    </message>
    <message>
        <source>No answer sheets yet</source>
        <translation>لا توجد بطاقات بعد</translation>
    </message>
    <message>
        <source>They come with the programme and with a sync.</source>
        <translation>تأتي مع البرنامج ومع المزامنة.</translation>
    </message>
</context>
<context>
    <name>SourceEditor</name>
    <message>
        <source>Kind of source</source>
        <translation>نوع المصدر</translation>
    </message>
    <message>
        <source>Name of the source</source>
        <translation>اسم المصدر</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>الأساس القانوني</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message numerus="yes">
        <source>%n record(s), on this laptop only</source>
        <translation>
            <numerusform>لا بطاقات بعد</numerusform>
            <numerusform>بطاقة واحدة، على هذا الحاسوب فقط</numerusform>
            <numerusform>بطاقتان، على هذا الحاسوب فقط</numerusform>
            <numerusform>%n بطاقات، على هذا الحاسوب فقط</numerusform>
            <numerusform>%n بطاقة، على هذا الحاسوب فقط</numerusform>
            <numerusform>%n بطاقة، على هذا الحاسوب فقط</numerusform>
        </translation>
    </message>
    <message>
        <source>Try-out</source>
        <translation>تجربة</translation>
    </message>
    <message>
        <source>lists and search follow the update: {percent}%</source>
        <translation>تُحدَّث القوائم والبحث بعد الترقية: {percent}%</translation>
    </message>
    <message>
        <source>sending and receiving…</source>
        <translation>جار الإرسال والاستقبال…</translation>
    </message>
    <message>
        <source>not connected yet</source>
        <translation>لم يتصل بعد</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>غير متصل</translation>
    </message>
    <message>
        <source>online</source>
        <translation>متصل</translation>
    </message>
    <message>
        <source>never sent</source>
        <translation>لم يُرسل شيء بعد</translation>
    </message>
    <message>
        <source>last contact {when}</source>
        <translation>آخر اتصال {when}</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s), on this laptop only</source>
        <translation>
            <numerusform>لا أحد، على هذا الحاسوب فقط</numerusform>
            <numerusform>شخص واحد، على هذا الحاسوب فقط</numerusform>
            <numerusform>شخصان، على هذا الحاسوب فقط</numerusform>
            <numerusform>%n أشخاص، على هذا الحاسوب فقط</numerusform>
            <numerusform>%n شخصًا، على هذا الحاسوب فقط</numerusform>
            <numerusform>%n شخص، على هذا الحاسوب فقط</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StickCard</name>
    <message>
        <source>Without internet</source>
        <translation>بدون إنترنت</translation>
    </message>
    <message>
        <source>Write what was not sent to a USB stick, and let anybody who finds internet carry it: their laptop hands it to the register. The file is encrypted.</source>
        <translation>اكتبوا ما لم يُرسَل على ذاكرة USB، ودعوا أي زميل يجد الإنترنت يحملها: حاسوبه يسلّمها إلى السجل. الملف مشفّر.</translation>
    </message>
    <message>
        <source>Write to a stick…</source>
        <translation>الكتابة على ذاكرة USB…</translation>
    </message>
    <message>
        <source>Read from a stick…</source>
        <translation>القراءة من ذاكرة USB…</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation>جارٍ كتابة الملف…</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>جارٍ قراءة الملف…</translation>
    </message>
    <message>
        <source>Write to a stick</source>
        <translation>الكتابة على ذاكرة USB</translation>
    </message>
    <message>
        <source>Read from a stick</source>
        <translation>القراءة من ذاكرة USB</translation>
    </message>
</context>
<context>
    <name>SyncPage</name>
    <message>
        <source>Sending</source>
        <translation>الإرسال</translation>
    </message>
    <message>
        <source>Send and receive</source>
        <translation>إرسال واستقبال</translation>
    </message>
    <message>
        <source>Only on this laptop</source>
        <translation>على هذا الحاسوب فقط</translation>
    </message>
    <message>
        <source>Join a register</source>
        <translation>الانضمام إلى سجل</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ما حدث</translation>
    </message>
    <message>
        <source>Nothing was sent or received yet.</source>
        <translation>لم يُرسل ولم يُستقبل شيء بعد.</translation>
    </message>
    <message>
        <source>This vault is a try-out: what you record stays on this laptop, encrypted. With an invitation it joins a register and keeps its records.</source>
        <translation>هذه الخزنة للتجربة: ما تسجله يبقى مشفرا على هذا الحاسوب. بدعوة تنضم إلى سجل وتحتفظ ببطاقاتها.</translation>
    </message>
    <message>
        <source>Join with an invitation…</source>
        <translation>الانضمام بدعوة…</translation>
    </message>
    <message>
        <source>F5</source>
        <translation>F5</translation>
    </message>
    <message>
        <source>See what was set aside…</source>
        <translation>عرض ما وُضع جانبا…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Everything you recorded is at the register.</source>
        <translation>كل ما سجلته موجود في السجل.</translation>
    </message>
    <message>
        <source>Nothing is recorded yet.</source>
        <translation>لم يُسجل شيء بعد.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) with something that was not sent.</source>
        <translation>
            <numerusform>لا شيء ينتظر الإرسال.</numerusform>
            <numerusform>بطاقة واحدة فيها ما لم يُرسل بعد.</numerusform>
            <numerusform>بطاقتان فيهما ما لم يُرسل بعد.</numerusform>
            <numerusform>%n بطاقات فيها ما لم يُرسل بعد.</numerusform>
            <numerusform>%n بطاقة فيها ما لم يُرسل بعد.</numerusform>
            <numerusform>%n بطاقة فيها ما لم يُرسل بعد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s), on this laptop and nowhere else.</source>
        <translation>
            <numerusform>لا بطاقات.</numerusform>
            <numerusform>بطاقة واحدة، على هذا الحاسوب ولا في غيره.</numerusform>
            <numerusform>بطاقتان، على هذا الحاسوب ولا في غيره.</numerusform>
            <numerusform>%n بطاقات، على هذا الحاسوب ولا في غيره.</numerusform>
            <numerusform>%n بطاقة، على هذا الحاسوب ولا في غيره.</numerusform>
            <numerusform>%n بطاقة، على هذا الحاسوب ولا في غيره.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) did not agree to be kept in the register, or were not asked. They stay here, for a limited time.</source>
        <translation>
            <numerusform>لا أحد.</numerusform>
            <numerusform>شخص واحد لم يوافق على الحفظ في السجل أو لم يُسأل. تبقى بطاقته هنا لمدة محدودة.</numerusform>
            <numerusform>شخصان لم يوافقا على الحفظ في السجل أو لم يُسألا. تبقى بطاقتاهما هنا لمدة محدودة.</numerusform>
            <numerusform>%n أشخاص لم يوافقوا على الحفظ في السجل أو لم يُسألوا. تبقى بطاقاتهم هنا لمدة محدودة.</numerusform>
            <numerusform>%n شخصا لم يوافقوا على الحفظ في السجل أو لم يُسألوا. تبقى بطاقاتهم هنا لمدة محدودة.</numerusform>
            <numerusform>%n شخص لم يوافقوا على الحفظ في السجل أو لم يُسألوا. تبقى بطاقاتهم هنا لمدة محدودة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) set aside by the register, to be looked at.</source>
        <translation>
            <numerusform>لا تغييرات موضوعة جانبا.</numerusform>
            <numerusform>تغيير واحد وضعه السجل جانبا، يحتاج إلى نظر.</numerusform>
            <numerusform>تغييران وضعهما السجل جانبا، يحتاجان إلى نظر.</numerusform>
            <numerusform>%n تغييرات وضعها السجل جانبا، تحتاج إلى نظر.</numerusform>
            <numerusform>%n تغييرا وضعها السجل جانبا، تحتاج إلى نظر.</numerusform>
            <numerusform>%n تغيير وضعها السجل جانبا، تحتاج إلى نظر.</numerusform>
        </translation>
    </message>
    <message>
        <source>No contact with the register yet.</source>
        <translation>لا اتصال بالسجل بعد.</translation>
    </message>
    <message>
        <source>Last contact with the register: {when}.</source>
        <translation>آخر اتصال بالسجل: {when}.</translation>
    </message>
    <message>
        <source>Stopping at the next safe point…</source>
        <translation>جار التوقف عند أول نقطة آمنة…</translation>
    </message>
    <message>
        <source>Looking for the register…</source>
        <translation>جار البحث عن السجل…</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>جار الإرسال…</translation>
    </message>
    <message>
        <source>Receiving…</source>
        <translation>جار الاستقبال…</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} من {total}</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n بطاقة</numerusform>
            <numerusform>بطاقة واحدة</numerusform>
            <numerusform>بطاقتان</numerusform>
            <numerusform>%n بطاقات</numerusform>
            <numerusform>%n بطاقة</numerusform>
            <numerusform>%n بطاقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>اتخاذ القرار</translation>
    </message>
    <message>
        <source>Everything that may leave this laptop is at the register.</source>
        <translation>كل ما يمكن أن يغادر هذا الحاسوب موجود في السجل.</translation>
    </message>
</context>
<context>
    <name>TagBox</name>
    <message>
        <source>Take out: {word}</source>
        <translation>إزالة: {word}</translation>
    </message>
</context>
<context>
    <name>TextIn</name>
    <message>
        <source>Open a file…</source>
        <translation>فتح ملف…</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>لا يمكن قراءة هذا الملف.</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>فتح ملف</translation>
    </message>
</context>
<context>
    <name>TextOut</name>
    <message>
        <source>Copy the text</source>
        <translation>نسخ النص</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>حفظ في ملف…</translation>
    </message>
    <message>
        <source>This file cannot be written.</source>
        <translation>لا يمكن كتابة هذا الملف.</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation>حفظ في ملف</translation>
    </message>
</context>
<context>
    <name>TokenDialog</name>
    <message>
        <source>It is shown only now: copy or save it. The register cannot show it.</source>
        <translation>لا يظهر إلا الآن: انسخه أو احفظه. لا يستطيع السجل المركزي إظهاره من جديد.</translation>
    </message>
    <message>
        <source>The system’s secret</source>
        <translation>سرّ النظام</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>It reads, over the network, only people who said yes to the purpose chosen here.</source>
        <translation>لا يقرأ عبر الشبكة إلا من وافقوا على الغرض المختار هنا.</translation>
    </message>
    <message>
        <source>Let another system read</source>
        <translation>السماح لنظام آخر بالقراءة</translation>
    </message>
    <message>
        <source>Make the secret</source>
        <translation>إنشاء السر</translation>
    </message>
    <message>
        <source>Which system</source>
        <translation>أي نظام</translation>
    </message>
    <message>
        <source>For which purpose</source>
        <translation>لأي غرض</translation>
    </message>
    <message>
        <source>What it reads</source>
        <translation>ما يقرؤه</translation>
    </message>
    <message>
        <source>For how long</source>
        <translation>لأي مدة</translation>
    </message>
    <message>
        <source>3 months</source>
        <translation>3 أشهر</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>سنة واحدة</translation>
    </message>
    <message>
        <source>2 years</source>
        <translation>سنتان</translation>
    </message>
    <message>
        <source>The secret</source>
        <translation>السر</translation>
    </message>
    <message>
        <source>Hand it over on a way that only those who run the system read.</source>
        <translation>سلّمه بطريقة لا يطّلع عليها إلا من يشرفون على النظام.</translation>
    </message>
    <message>
        <source>Copy the secret</source>
        <translation>نسخ السر</translation>
    </message>
    <message>
        <source>Asking the register…</source>
        <translation>جار سؤال السجل المركزي…</translation>
    </message>
    <message>
        <source>Who agreed to statistics is counted and never named.</source>
        <translation>من وافق على الإحصائيات يُعَدّ ولا يُذكر اسمه أبدا.</translation>
    </message>
    <message>
        <source>Type the system’s name.</source>
        <translation>اكتب اسم النظام.</translation>
    </message>
    <message>
        <source>Choose a purpose.</source>
        <translation>اختر غرضا.</translation>
    </message>
    <message>
        <source>Choose at least one.</source>
        <translation>اختر واحدا على الأقل.</translation>
    </message>
</context>
<context>
    <name>TokenWords</name>
    <message>
        <source>Figures</source>
        <translation>الأرقام</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>in use</source>
        <translation>قيد الاستعمال</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>منتهي المدة</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>أُنهي</translation>
    </message>
    <message>
        <source>for “{purpose}”</source>
        <translation>لأجل «{purpose}»</translation>
    </message>
    <message>
        <source>until {when}</source>
        <translation>إلى غاية {when}</translation>
    </message>
    <message>
        <source>read last {when}</source>
        <translation>آخر قراءة: {when}</translation>
    </message>
    <message>
        <source>never used</source>
        <translation>لم يُستعمل بعد</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) told</source>
        <translation>
            <numerusform>لم تُنقل أي بطاقة</numerusform>
            <numerusform>نُقلت بطاقة واحدة</numerusform>
            <numerusform>نُقلت بطاقتان</numerusform>
            <numerusform>نُقلت %n بطاقات</numerusform>
            <numerusform>نُقلت %n بطاقة</numerusform>
            <numerusform>نُقلت %n بطاقة</numerusform>
        </translation>
    </message>
    <message>
        <source>the secret before still serves until {when}</source>
        <translation>السر السابق صالح بعدُ إلى غاية {when}</translation>
    </message>
</context>
<context>
    <name>TokensCard</name>
    <message>
        <source>Other systems</source>
        <translation>أنظمة أخرى</translation>
    </message>
    <message>
        <source>Let another system read…</source>
        <translation>السماح لنظام آخر بالقراءة…</translation>
    </message>
    <message>
        <source>Asking the register…</source>
        <translation>جار سؤال السجل المركزي…</translation>
    </message>
    <message>
        <source>No other system reads the register.</source>
        <translation>لا يقرأ أي نظام آخر السجل المركزي.</translation>
    </message>
</context>
<context>
    <name>ToldCard</name>
    <message>
        <source>Deleted</source>
        <translation>محذوف</translation>
    </message>
    <message>
        <source>{field}: {after}, instead of {before}</source>
        <translation>{field}: {after} بدلًا من {before}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Taken back: {decision}</source>
        <translation>قرار أُلغي: {decision}</translation>
    </message>
    <message>
        <source>Not deleted</source>
        <translation>لم يُحذف</translation>
    </message>
</context>
<context>
    <name>TrialView</name>
    <message>
        <source>What it would have changed</source>
        <translation>ما كانت ستغيّره</translation>
    </message>
    <message>
        <source>Trying it on past decisions …</source>
        <translation>تجري تجربتها على القرارات السابقة …</translation>
    </message>
    <message>
        <source>Choose at least one field, and whose value is trusted.</source>
        <translation>اختاروا حقلًا واحدًا على الأقل، ومن يوثق بقيمته.</translation>
    </message>
    <message numerus="yes">
        <source>%n past decision(s) on these fields.</source>
        <translation>
            <numerusform>لا قرارات سابقة في هذه الحقول.</numerusform>
            <numerusform>قرار سابق واحد في هذه الحقول.</numerusform>
            <numerusform>قراران سابقان في هذه الحقول.</numerusform>
            <numerusform>%n قرارات سابقة في هذه الحقول.</numerusform>
            <numerusform>%n قرارًا سابقًا في هذه الحقول.</numerusform>
            <numerusform>%n قرار سابق في هذه الحقول.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The rule would have made %n of them by itself.</source>
        <translation>
            <numerusform>لم تكن القاعدة لتتخذ أيًّا منها بنفسها.</numerusform>
            <numerusform>كانت القاعدة ستتخذ واحدًا منها بنفسها.</numerusform>
            <numerusform>كانت القاعدة ستتخذ اثنين منها بنفسها.</numerusform>
            <numerusform>كانت القاعدة ستتخذ %n منها بنفسها.</numerusform>
            <numerusform>كانت القاعدة ستتخذ %n منها بنفسها.</numerusform>
            <numerusform>كانت القاعدة ستتخذ %n منها بنفسها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of these were decided otherwise.</source>
        <translation>
            <numerusform>لم يُحسم أي منها بشكل آخر.</numerusform>
            <numerusform>حُسم واحد منها بشكل آخر.</numerusform>
            <numerusform>حُسم اثنان منها بشكل آخر.</numerusform>
            <numerusform>حُسم %n منها بشكل آخر.</numerusform>
            <numerusform>حُسم %n منها بشكل آخر.</numerusform>
            <numerusform>حُسم %n منها بشكل آخر.</numerusform>
        </translation>
    </message>
    <message>
        <source>These fields have not been decided yet.</source>
        <translation>لم تُحسم هذه الحقول بعد.</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) that wait now would be decided.</source>
        <translation>
            <numerusform>لن تُحسم أي قيمة منتظرة الآن.</numerusform>
            <numerusform>ستُحسم قيمة واحدة منتظرة الآن.</numerusform>
            <numerusform>ستُحسم قيمتان منتظرتان الآن.</numerusform>
            <numerusform>ستُحسم %n قيم منتظرة الآن.</numerusform>
            <numerusform>ستُحسم %n قيمة منتظرة الآن.</numerusform>
            <numerusform>ستُحسم %n قيمة منتظرة الآن.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n would still wait for a person.</source>
        <translation>
            <numerusform>لن يبقى شيء منتظرًا شخصًا.</numerusform>
            <numerusform>ستبقى قيمة واحدة تنتظر شخصًا.</numerusform>
            <numerusform>ستبقى قيمتان تنتظران شخصًا.</numerusform>
            <numerusform>ستبقى %n قيم تنتظر شخصًا.</numerusform>
            <numerusform>ستبقى %n قيمة تنتظر شخصًا.</numerusform>
            <numerusform>ستبقى %n قيمة تنتظر شخصًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Decided otherwise</source>
        <translation>حُسم بشكل آخر</translation>
    </message>
    <message>
        <source>Waiting now</source>
        <translation>ينتظر الآن</translation>
    </message>
    <message>
        <source>All came to the same.</source>
        <translation>كلها انتهت إلى النتيجة نفسها.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ولا شيء غير ذلك</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>another rule</source>
        <translation>قاعدة أخرى</translation>
    </message>
    <message>
        <source>{title} · {field}: {choice}, not {stands} ({who})</source>
        <translation>{title} · {field}: {choice}، وليس {stands} ({who})</translation>
    </message>
    <message>
        <source>{title} · {field}: {choice}</source>
        <translation>{title} · {field}: {choice}</translation>
    </message>
    <message>
        <source>Nothing waits now that it could decide.</source>
        <translation>لا شيء ينتظر الآن مما يمكنها البت فيه.</translation>
    </message>
    <message>
        <source>The rule would have made none of them.</source>
        <translation>لم تكن القاعدة لتتخذ أيا منها.</translation>
    </message>
</context>
<context>
    <name>TypingPanel</name>
    <message>
        <source>The code on the other screen</source>
        <translation>الرمز المعروض على الشاشة الأخرى</translation>
    </message>
    <message>
        <source>Read a picture of the code…</source>
        <translation>قراءة صورة للرمز…</translation>
    </message>
    <message>
        <source>A picture of the code</source>
        <translation>صورة للرمز</translation>
    </message>
    <message>
        <source>No code of a laptop is in this picture.</source>
        <translation>لا يوجد رمز حاسوب في هذه الصورة.</translation>
    </message>
</context>
<context>
    <name>UndoNotice</name>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>تم الحفظ</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>تم التراجع</translation>
    </message>
    <message>
        <source>Nothing to do again</source>
        <translation>لا شيء لإعادته</translation>
    </message>
    <message>
        <source>Done again</source>
        <translation>أُعيد</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>لا شيء للتراجع عنه</translation>
    </message>
    <message>
        <source>partly: notes stay, and what was changed since</source>
        <translation>جزئيا: تبقى الملاحظات وما تغير بعد ذلك</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Unlock</source>
        <translation>فتح القفل</translation>
    </message>
    <message>
        <source>Whose records</source>
        <translation>بطاقات من</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>إظهار عبارة المرور</translation>
    </message>
    <message>
        <source>Another person, or restore a backup</source>
        <translation>شخص آخر، أو استعادة نسخة احتياطية</translation>
    </message>
    <message>
        <source>Opening the vault…</source>
        <translation>جار فتح الخزنة…</translation>
    </message>
    <message>
        <source>{name} · here since {when}</source>
        <translation>{name} · هنا منذ {when}</translation>
    </message>
    <message>
        <source>The records of {name}, encrypted on this laptop.</source>
        <translation>بطاقات {name}، مشفرة على هذا الحاسوب.</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n second(s).</source>
        <translation>
            <numerusform>حاول الآن.</numerusform>
            <numerusform>حاول بعد ثانية واحدة.</numerusform>
            <numerusform>حاول بعد ثانيتين.</numerusform>
            <numerusform>حاول بعد %n ثوان.</numerusform>
            <numerusform>حاول بعد %n ثانية.</numerusform>
            <numerusform>حاول بعد %n ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>These records are here twice: in a vault, and in a backup of it.</source>
        <translation>هذه البطاقات موجودة هنا مرتين: في خزنة وفي نسخة احتياطية منها.</translation>
    </message>
    <message>
        <source>Nothing is lost by that: what each holds is sent and brought together.</source>
        <translation>لا يضيع شيء بسبب ذلك: ما في كل منهما يُرسَل ويُجمَع.</translation>
    </message>
    <message>
        <source>Until then neither knows what was typed in the other: work in one only.</source>
        <translation>وحتى ذلك الحين لا يعرف أي منهما ما كُتب في الآخر: اعمل في واحد فقط.</translation>
    </message>
    <message>
        <source>I forgot my passphrase</source>
        <translation>نسيت عبارة المرور</translation>
    </message>
    <message>
        <source>This vault has no recovery key: it was not yet joined to a register that keeps one. What was sent is at the register; a backup opens with the passphrase of its time.</source>
        <translation>ليس لهذه الخزنة مفتاح استرجاع: لم تنضم بعد إلى سجل مركزي يحتفظ بمفتاح. ما أُرسل موجود في السجل المركزي؛ والنسخة الاحتياطية تُفتح بعبارة المرور التي كانت وقت إنشائها.</translation>
    </message>
</context>
<context>
    <name>WitnessBox</name>
    <message>
        <source>Witness</source>
        <translation>الشاهد</translation>
    </message>
    <message>
        <source>Witness again: {name}</source>
        <translation>الشاهد نفسه: {name}</translation>
    </message>
</context>
<context>
    <name>WrittenCard</name>
    <message>
        <source>Written while they were shown as one</source>
        <translation>كُتب بينما كانا معروضين كواحد</translation>
    </message>
    <message>
        <source>Move to {name}</source>
        <translation>انقل إلى {name}</translation>
    </message>
</context>
<context>
    <name>YesNoEditor</name>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
</context>
<context>
    <name>_DeviceRow</name>
    <message>
        <source>It is refused at once, hands over what it has not sent, and then destroys its records. This cannot be taken back.</source>
        <translation>يُرفض فورا، ويسلم ما لم يرسله، ثم يتلف بطاقاته. لا رجعة في هذا.</translation>
    </message>
    <message>
        <source>Yes, withdraw it</source>
        <translation>نعم، اسحبه</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>سحب…</translation>
    </message>
</context>
<context>
    <name>_EventForm</name>
    <message>
        <source>City</source>
        <translation>المدينة</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Give the event a name.</source>
        <translation>أعط الحدث اسما.</translation>
    </message>
    <message>
        <source>Who works there, by name, with commas between.</source>
        <translation>أسماء العاملين فيه، تفصل بينها فواصل.</translation>
    </message>
</context>
<context>
    <name>_Joining</name>
    <message>
        <source>Your invitation</source>
        <translation>دعوتك</translation>
    </message>
    <message>
        <source>Paste its text, or open its file. It serves once.</source>
        <translation>ألصق نصها أو افتح ملفها. تُستعمل مرة واحدة.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
</context>
<context>
    <name>_Person</name>
    <message>
        <source>Your vault</source>
        <translation>خزنتك</translation>
    </message>
    <message>
        <source>Records are kept in a vault that only your passphrase opens.</source>
        <translation>تُحفظ البطاقات في خزنة لا تفتحها إلا عبارة مرورك.</translation>
    </message>
    <message>
        <source>Your name on this laptop</source>
        <translation>اسمك على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Shown when several people share this laptop.</source>
        <translation>يظهر عندما يتقاسم عدة أشخاص هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Create my vault</source>
        <translation>إنشاء خزنتي</translation>
    </message>
    <message>
        <source>Type your name, or what colleagues call you.</source>
        <translation>اكتب اسمك، أو ما يناديك به زملاؤك.</translation>
    </message>
    <message>
        <source>Keep it in a safe place. If your region keeps a recovery key, the coordinator can help you to set a forgotten passphrase anew; otherwise nobody can.</source>
        <translation>احفظوها في مكان آمن. إذا كان لجهتكم مفتاح استرجاع، يستطيع المنسق مساعدتكم على تعيين عبارة جديدة بدل المنسية؛ وإلا فلا أحد يستطيع ذلك.</translation>
    </message>
</context>
<context>
    <name>_Plurals</name>
    <message numerus="yes">
        <source>It is destroyed after %n day(s).</source>
        <translation>
            <numerusform>يُتلف في الحال.</numerusform>
            <numerusform>يُتلف بعد يوم واحد.</numerusform>
            <numerusform>يُتلف بعد يومين.</numerusform>
            <numerusform>يُتلف بعد %n أيام.</numerusform>
            <numerusform>يُتلف بعد %n يوما.</numerusform>
            <numerusform>يُتلف بعد %n يوم.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Purpose</name>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>It reads nothing more from this moment on. What it was told must be deleted there.</source>
        <translation>لن يقرأ شيئا بعد هذه اللحظة. وما تلقّاه يجب حذفه هناك.</translation>
    </message>
    <message>
        <source>New secret</source>
        <translation>سر جديد</translation>
    </message>
    <message>
        <source>Yes, end it</source>
        <translation>نعم، أنهِه</translation>
    </message>
    <message>
        <source>End…</source>
        <translation>إنهاء…</translation>
    </message>
    <message>
        <source>New secret for {name}</source>
        <translation>سر جديد لـ {name}</translation>
    </message>
    <message>
        <source>End the access of {name}</source>
        <translation>إنهاء وصول {name}</translation>
    </message>
</context>
<context>
    <name>_Welcome</name>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Welcome to Tremplin</source>
        <translation>مرحبا بك في Tremplin</translation>
    </message>
    <message>
        <source>Record the people you meet, even without internet. Everything is encrypted on this laptop.</source>
        <translation>سجل من تلتقيهم ولو بدون إنترنت. كل شيء مشفر على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Join with an invitation</source>
        <translation>الانضمام بدعوة</translation>
    </message>
    <message>
        <source>Your coordinator sent you an invitation: a text or a file.</source>
        <translation>أرسل إليك منسقك دعوة: نصا أو ملفا.</translation>
    </message>
    <message>
        <source>I have an invitation</source>
        <translation>لدي دعوة</translation>
    </message>
    <message>
        <source>Try it out</source>
        <translation>تجربة</translation>
    </message>
    <message>
        <source>Look around with records of your own. They stay on this laptop; you can join later and keep them.</source>
        <translation>اكتشف ببطاقاتك الخاصة. تبقى على هذا الحاسوب، ويمكنك الانضمام لاحقا والاحتفاظ بها.</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>استعادة نسخة احتياطية…</translation>
    </message>
    <message>
        <source>Back to unlocking</source>
        <translation>العودة إلى فتح القفل</translation>
    </message>
</context>
<context>
    <name>alike</name>
    <message>
        <source>same phone</source>
        <translation>الهاتف نفسه</translation>
    </message>
    <message>
        <source>phone one digit apart</source>
        <translation>هاتف يختلف برقم واحد</translation>
    </message>
    <message>
        <source>same e-mail</source>
        <translation>البريد نفسه</translation>
    </message>
    <message>
        <source>e-mail a letter or two apart</source>
        <translation>بريد يختلف بحرف أو حرفين</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>الاسم نفسه</translation>
    </message>
    <message>
        <source>same name, spelt otherwise</source>
        <translation>الاسم نفسه بكتابة أخرى</translation>
    </message>
    <message>
        <source>same name in the other script</source>
        <translation>الاسم نفسه بالحروف الأخرى</translation>
    </message>
    <message>
        <source>name a letter apart</source>
        <translation>اسم يختلف بحرف</translation>
    </message>
    <message>
        <source>similar name</source>
        <translation>اسم مشابه</translation>
    </message>
    <message>
        <source>same badge</source>
        <translation>الشارة نفسها</translation>
    </message>
    <message>
        <source>same year of birth</source>
        <translation>سنة الميلاد نفسها</translation>
    </message>
    <message>
        <source>same company</source>
        <translation>الشركة نفسها</translation>
    </message>
    <message>
        <source>similar company</source>
        <translation>شركة مشابهة</translation>
    </message>
    <message>
        <source>same city</source>
        <translation>المدينة نفسها</translation>
    </message>
</context>
<context>
    <name>capture</name>
    <message>
        <source>No event is pinned</source>
        <translation>لا توجد فعالية مثبتة</translation>
    </message>
    <message>
        <source>phones: {country}</source>
        <translation>الهواتف: {country}</translation>
    </message>
    <message>
        <source>consent: {language}, {version}</source>
        <translation>الموافقة: {language}، {version}</translation>
    </message>
    <message>
        <source>What you record goes to {name}.</source>
        <translation>ما تدونه يضاف إلى {name}.</translation>
    </message>
    <message>
        <source>This file cannot be read: it is no picture, no card and no text.</source>
        <translation>لا يمكن قراءة هذا الملف: ليس صورة ولا بطاقة ولا نصا.</translation>
    </message>
    <message>
        <source>No code was found in the picture. Try again nearer, straighter, or with more light.</source>
        <translation>لم يُعثر على رمز في الصورة. أعد المحاولة من مسافة أقرب أو باستقامة أكثر أو بإضاءة أقوى.</translation>
    </message>
    <message>
        <source>Badge {number}: this person is here already.</source>
        <translation>الشارة {number}: هذا الشخص موجود في القائمة.</translation>
    </message>
    <message>
        <source>Taken as a name.</source>
        <translation>اعتُبر اسما.</translation>
    </message>
    <message>
        <source>Still missing: {what}.</source>
        <translation>ما زال ينقص: {what}.</translation>
    </message>
    <message>
        <source>Kept: {name} · only here until sent.</source>
        <translation>تم الحفظ: {name} · هنا فقط حتى الإرسال.</translation>
    </message>
    <message>
        <source>{name} said no to the register and stays on this laptop.</source>
        <translation>رفض {name} السجل ويبقى على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Kept: {name} · only on this laptop, as nobody asked yet about the register.</source>
        <translation>تم الحفظ: {name} · على هذا الحاسوب فقط، إذ لم يُسأل بعد عن السجل.</translation>
    </message>
    <message>
        <source>Read: {fields}.</source>
        <translation>تمت القراءة: {fields}.</translation>
    </message>
    <message>
        <source>The rest of the card is in the note.</source>
        <translation>بقية البطاقة في الملاحظة.</translation>
    </message>
    <message>
        <source>Nothing new was on it.</source>
        <translation>لا جديد فيها.</translation>
    </message>
    <message>
        <source>What you typed stays; the card says {what}.</source>
        <translation>يبقى ما كتبته؛ وتقول البطاقة {what}.</translation>
    </message>
    <message>
        <source>Nobody on the list has badge {number}; it is noted.</source>
        <translation>لا أحد في القائمة يحمل الشارة {number}؛ تم تدوينها.</translation>
    </message>
    <message>
        <source>Its picture was left out.</source>
        <translation>تُركت صورتها.</translation>
    </message>
    <message>
        <source>It holds more people; the first was taken.</source>
        <translation>تضم أشخاصا آخرين؛ أُخذ الأول.</translation>
    </message>
    <message>
        <source>Not understood: {what}.</source>
        <translation>غير مفهوم: {what}.</translation>
    </message>
    <message>
        <source>the name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>a contact</source>
        <translation>وسيلة اتصال</translation>
    </message>
    <message>
        <source>a need</source>
        <translation>حاجة</translation>
    </message>
    <message>
        <source>consent</source>
        <translation>الموافقة</translation>
    </message>
    <message>
        <source>This code opens a Wi-Fi; it is nobody’s card. Nothing of it was kept.</source>
        <translation>هذا الرمز يفتح شبكة واي فاي، وليس بطاقة أحد. لم يحفظ منه شيء.</translation>
    </message>
    <message>
        <source>This code holds somebody’s secret, no card. Nothing of it was kept.</source>
        <translation>هذا الرمز يحمل سرا لشخص ما، وليس بطاقة. لم يحفظ منه شيء.</translation>
    </message>
    <message>
        <source>This code is a payment, a place or an app; it is nobody’s card.</source>
        <translation>هذا الرمز دفع أو مكان أو تطبيق، وليس بطاقة أحد.</translation>
    </message>
    <message>
        <source>{name} is not kept yet: Ctrl+Enter keeps.</source>
        <translation>لم يُحفظ بعد: {name} · للحفظ Ctrl+Enter.</translation>
    </message>
    <message>
        <source>{name} is not kept yet.</source>
        <translation>لم يُحفظ بعد: {name}.</translation>
    </message>
    <message>
        <source>This visitor is not kept yet.</source>
        <translation>لم يُحفظ هذا الزائر بعد.</translation>
    </message>
    <message>
        <source>There are digits in the name.</source>
        <translation>في الاسم أرقام.</translation>
    </message>
    <message>
        <source>Expired on {day}: ask again</source>
        <translation>انتهت صلاحيته في {day}: أعد السؤال</translation>
    </message>
    <message>
        <source>Answered on {day}</source>
        <translation>أجاب في {day}</translation>
    </message>
    <message>
        <source>Needs noted: {needs}.</source>
        <translation>الاحتياجات المدونة: {needs}.</translation>
    </message>
</context>
<context>
    <name>consent_copy</name>
    <message>
        <source>Your answers</source>
        <translation>أجوبتكم</translation>
    </message>
    <message>
        <source>Answered on {when} · {way}</source>
        <translation>تمت الإجابة في {when} · {way}</translation>
    </message>
    <message>
        <source>Witness: {name}</source>
        <translation>الشاهد: {name}</translation>
    </message>
    <message>
        <source>Asked by {name}</source>
        <translation>سأله: {name}</translation>
    </message>
    <message>
        <source>{answer}: {purpose}</source>
        <translation>{answer}: {purpose}</translation>
    </message>
    <message>
        <source>I agree</source>
        <translation>أوافق</translation>
    </message>
    <message>
        <source>I refuse</source>
        <translation>أرفض</translation>
    </message>
    <message>
        <source>I take my consent back</source>
        <translation>أسحب موافقتي</translation>
    </message>
    <message>
        <source>I have not decided yet</source>
        <translation>لم أقرر بعد</translation>
    </message>
    <message>
        <source>Text shown, version {version}</source>
        <translation>النص المعروض، نسخة {version}</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>التوقيع</translation>
    </message>
</context>
<context>
    <name>decided</name>
    <message>
        <source>The values of {name} are decided.</source>
        <translation>حُسمت قيم {name}.</translation>
    </message>
    <message>
        <source>The latest values of {name} stand.</source>
        <translation>اعتُمدت أحدث قيم {name}.</translation>
    </message>
    <message>
        <source>{name} and {other} are shown as one.</source>
        <translation>يُعرض {name} و{other} كشخص واحد.</translation>
    </message>
    <message>
        <source>{name} and {other} are not the same. Nobody is asked again.</source>
        <translation>{name} و{other} شخصان مختلفان. لن يُطرح السؤال ثانية.</translation>
    </message>
    <message>
        <source>The record of {name} is approved as it is.</source>
        <translation>اعتُمدت بطاقة {name} كما هي.</translation>
    </message>
    <message>
        <source>The laptop of {name} is let in.</source>
        <translation>قُبل حاسوب {name}.</translation>
    </message>
    <message>
        <source>The consent of {name} has been looked at.</source>
        <translation>جرى النظر في موافقة {name}.</translation>
    </message>
    <message>
        <source>The record of {name} is deleted.</source>
        <translation>حُذفت بطاقة {name}.</translation>
    </message>
    <message>
        <source>The laptop of {name} is turned away.</source>
        <translation>رُفض حاسوب {name}.</translation>
    </message>
    <message>
        <source>What was set aside about {name} is rejected; its author reads why.</source>
        <translation>رُفض ما نُحّي جانبا بشأن {name}؛ وسيقرأ صاحبه السبب.</translation>
    </message>
    <message>
        <source>What was set aside about {name} counts now.</source>
        <translation>صار ما نُحّي جانبا بشأن {name} معتمدا.</translation>
    </message>
    <message>
        <source>What was decided about {name} stands.</source>
        <translation>يبقى ما تقرر بشأن {name} كما هو.</translation>
    </message>
    <message>
        <source>{who} is asked to correct {name}.</source>
        <translation>طُلب من {who} تصحيح بطاقة {name}.</translation>
    </message>
    <message>
        <source>{who} is asked about {name}.</source>
        <translation>طُرح سؤال بشأن {name} على {who}.</translation>
    </message>
    <message>
        <source>{name} is on hold.</source>
        <translation>القرار بشأن {name} معلق.</translation>
    </message>
    <message>
        <source>You decide about {name}.</source>
        <translation>أنت من يقرر بشأن {name}.</translation>
    </message>
    <message>
        <source>{who} decides about {name}.</source>
        <translation>القرار بشأن {name} يعود إلى {who}.</translation>
    </message>
    <message>
        <source>Your comment stays with {name}.</source>
        <translation>يبقى تعليقك مع {name}.</translation>
    </message>
    <message>
        <source>Your answer about {name} goes to the coordinator.</source>
        <translation>جوابك بشأن {name} في طريقه إلى المنسق.</translation>
    </message>
    <message>
        <source>Noted. Your value stays in the history.</source>
        <translation>عُلم ذلك. تبقى قيمتك في السجل التاريخي.</translation>
    </message>
    <message>
        <source>Your value for {name} stands again; the coordinator reads why.</source>
        <translation>عادت قيمتك بشأن {name}؛ وسيقرأ المنسق السبب.</translation>
    </message>
    <message>
        <source>The decision about {name} is taken back.</source>
        <translation>أُلغي القرار بشأن {name}.</translation>
    </message>
    <message>
        <source>{name} goes to the register again.</source>
        <translation>يُرسل {name} إلى السجل من جديد.</translation>
    </message>
    <message>
        <source>{name} is hidden on this laptop.</source>
        <translation>أُخفي {name} على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>{who} decides about both records of {name}.</source>
        <translation>القرار بشأن بطاقتي {name} يعود إلى {who}.</translation>
    </message>
    <message>
        <source>Both records of {name} wait until somebody looks after both regions.</source>
        <translation>بطاقتا {name} تنتظران من يتولى المنطقتين معًا.</translation>
    </message>
</context>
<context>
    <name>due</name>
    <message>
        <source>Overdue</source>
        <translation>متأخر</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>هذا الأسبوع</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>لاحقا</translation>
    </message>
    <message>
        <source>No day set</source>
        <translation>دون تاريخ</translation>
    </message>
</context>
<context>
    <name>figures</name>
    <message>
        <source>Approached, registered, members</source>
        <translation>تم الاتصال بهم، المسجلون، الأعضاء</translation>
    </message>
    <message>
        <source>People reached, by month</source>
        <translation>الأشخاص الذين تم الوصول إليهم حسب الشهر</translation>
    </message>
    <message>
        <source>Feeling before and after</source>
        <translation>الانطباع قبل وبعد</translation>
    </message>
    <message>
        <source>Misunderstandings</source>
        <translation>سوء الفهم</translation>
    </message>
    <message>
        <source>Needs by kind</source>
        <translation>الحاجات حسب النوع</translation>
    </message>
    <message>
        <source>Needs by sector</source>
        <translation>الحاجات حسب القطاع</translation>
    </message>
    <message>
        <source>Needs by target region</source>
        <translation>الحاجات حسب الجهة المستهدفة</translation>
    </message>
    <message>
        <source>Needs by programme</source>
        <translation>الحاجات حسب البرنامج</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>الإحالات</translation>
    </message>
    <message>
        <source>Needs noted in the period and at the event; each counts once.</source>
        <translation>الحاجات المدونة خلال الفترة وفي الحدث؛ تحسب كل واحدة مرة.</translation>
    </message>
    <message>
        <source>People, each once. A member counts as registered and approached too.</source>
        <translation>أشخاص، كل واحد مرة. العضو يحسب أيضا ضمن المسجلين ومن تم الاتصال بهم.</translation>
    </message>
    <message>
        <source>People by the month of the first meeting in this selection.</source>
        <translation>الأشخاص حسب شهر أول لقاء في هذا الاختيار.</translation>
    </message>
    <message>
        <source>Meetings by what was felt about the offer.</source>
        <translation>اللقاءات حسب الانطباع عن العرض.</translation>
    </message>
    <message>
        <source>People by what they raised, and for how many of them it was lifted.</source>
        <translation>الأشخاص حسب ما أثاروه، ولكم منهم أزيل.</translation>
    </message>
    <message>
        <source>Referrals due in the period; in time means answered by the day agreed.</source>
        <translation>الإحالات المستحقة خلال الفترة؛ في الأجل: أجيب عنها قبل اليوم المتفق عليه.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>After</source>
        <translation>بعد</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>المثار</translation>
    </message>
    <message>
        <source>Lifted</source>
        <translation>المزال</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>الحاجات</translation>
    </message>
    <message>
        <source>Without detail (no consent to statistics)</source>
        <translation>دون تفصيل (دون موافقة على الإحصاء)</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>غير محدد</translation>
    </message>
    <message>
        <source>Answered in time</source>
        <translation>أجيب عنها في الأجل</translation>
    </message>
    <message>
        <source>Answered late</source>
        <translation>أجيب عنها متأخرا</translation>
    </message>
    <message>
        <source>Overdue or without answer</source>
        <translation>متأخرة أو دون جواب</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>مرفوضة</translation>
    </message>
    <message>
        <source>Answered, day not noted</source>
        <translation>أجيب عنها دون تدوين اليوم</translation>
    </message>
    <message>
        <source>Answered, no day agreed</source>
        <translation>أجيب عنها دون أجل متفق عليه</translation>
    </message>
</context>
<context>
    <name>forms</name>
    <message>
        <source>This is too long.</source>
        <translation>هذا أطول من اللازم.</translation>
    </message>
    <message>
        <source>This does not look right.</source>
        <translation>هذا لا يبدو صحيحا.</translation>
    </message>
    <message>
        <source>This is not a date. Type day, month and year.</source>
        <translation>هذا ليس تاريخا. اكتب اليوم والشهر والسنة.</translation>
    </message>
    <message>
        <source>This is not a date and time.</source>
        <translation>هذا ليس تاريخا وساعة.</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>هذا ليس عددا.</translation>
    </message>
    <message>
        <source>This is not an e-mail address.</source>
        <translation>هذا ليس عنوان بريد إلكتروني.</translation>
    </message>
    <message>
        <source>A link has no spaces in it.</source>
        <translation>لا فراغ داخل الرابط.</translation>
    </message>
    <message>
        <source>Choose the kind of source.</source>
        <translation>اختر نوع المصدر.</translation>
    </message>
    <message>
        <source>A currency has three letters, such as EUR.</source>
        <translation>للعملة ثلاثة أحرف مثل EUR.</translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation>اختر من القائمة.</translation>
    </message>
    <message>
        <source>This cannot be kept as it is.</source>
        <translation>لا يمكن حفظ هذا كما هو.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Acts of consent</source>
        <translation>أفعال الموافقة</translation>
    </message>
    <message>
        <source>Ambassador</source>
        <translation>السفير</translation>
    </message>
    <message>
        <source>Ambassadors</source>
        <translation>السفراء</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>الأجوبة</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>المسؤول</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>مسند إلى</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>تسجيل في حدث</translation>
    </message>
    <message>
        <source>Attendances</source>
        <translation>التسجيلات في الأحداث</translation>
    </message>
    <message>
        <source>Badge number</source>
        <translation>رقم الشارة</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>المقاولات</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>المقاولة</translation>
    </message>
    <message>
        <source>Company name</source>
        <translation>اسم المقاولة</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>الموافقة</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>الموافقات</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>القرار</translation>
    </message>
    <message>
        <source>Diploma</source>
        <translation>الشهادة</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>الأجل</translation>
    </message>
    <message>
        <source>E-mails</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Encounter</source>
        <translation>اللقاء</translation>
    </message>
    <message>
        <source>Encounters</source>
        <translation>اللقاءات</translation>
    </message>
    <message>
        <source>Entrepreneur</source>
        <translation>صاحب مقاولة</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>الحدث</translation>
    </message>
    <message>
        <source>Event name</source>
        <translation>اسم الحدث</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>الأحداث</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>تنتهي في</translation>
    </message>
    <message>
        <source>Feeling</source>
        <translation>الانطباع</translation>
    </message>
    <message>
        <source>Feeling after</source>
        <translation>الانطباع بعد</translation>
    </message>
    <message>
        <source>Feeling before</source>
        <translation>الانطباع قبل</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>اليوم الأول</translation>
    </message>
    <message>
        <source>First event</source>
        <translation>أول حدث</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>الاسم الشخصي</translation>
    </message>
    <message>
        <source>First name (Arabic)</source>
        <translation>الاسم الشخصي (بالعربية)</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>المتابعات</translation>
    </message>
    <message>
        <source>Followed by region</source>
        <translation>الجهة المتابعة</translation>
    </message>
    <message>
        <source>Handed to</source>
        <translation>محالة إلى</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>الهوية</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Kind of event</source>
        <translation>نوع الحدث</translation>
    </message>
    <message>
        <source>Kind of need</source>
        <translation>نوع الحاجة</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>نوع البطاقة</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>اليوم الأخير</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>الاسم العائلي</translation>
    </message>
    <message>
        <source>Last name (Arabic)</source>
        <translation>الاسم العائلي (بالعربية)</translation>
    </message>
    <message>
        <source>Lead buyer</source>
        <translation>آمر بالطلب</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>الروابط</translation>
    </message>
    <message>
        <source>Lives in</source>
        <translation>يقيم في</translation>
    </message>
    <message>
        <source>Membership</source>
        <translation>العضوية</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>Met on</source>
        <translation>تاريخ اللقاء</translation>
    </message>
    <message>
        <source>Misunderstandings lifted</source>
        <translation>حالات سوء الفهم المرفوعة</translation>
    </message>
    <message>
        <source>Misunderstandings raised</source>
        <translation>حالات سوء الفهم المثارة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Name of the recipient</source>
        <translation>اسم المحال إليه</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>الحاجة</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>الحاجات</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>المنظم</translation>
    </message>
    <message>
        <source>Other record</source>
        <translation>البطاقة الأخرى</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>Person who is asked</source>
        <translation>الشخص الموجَّه إليه السؤال</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>الهواتف</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Position held</source>
        <translation>المنصب</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>الصفة</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>ما وُعد به</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>الإثبات</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>البطاقة</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>الإحالة</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>الإحالات</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>الجهة</translation>
    </message>
    <message>
        <source>Region of origin</source>
        <translation>جهة الأصل</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>قرار</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>قرارات</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>القطاع</translation>
    </message>
    <message>
        <source>Sectors</source>
        <translation>القطاعات</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>المهارات</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Stage of the project</source>
        <translation>مرحلة المشروع</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Target region</source>
        <translation>الجهة المستهدفة</translation>
    </message>
    <message>
        <source>Target sectors</source>
        <translation>القطاعات المستهدفة</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>المطلوب</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>أُخبروا</translation>
    </message>
    <message>
        <source>Trade</source>
        <translation>المهنة</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>الاستعجال</translation>
    </message>
    <message>
        <source>Value chain</source>
        <translation>سلسلة القيمة</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>الموقع الإلكتروني</translation>
    </message>
    <message>
        <source>What is asked for</source>
        <translation>ما هو مطلوب</translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation>سنة الميلاد</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>تاريخ الجواب</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Name of the rule</source>
        <translation>اسم القاعدة</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>قاعدة</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>القواعد</translation>
    </message>
    <message>
        <source>What it decides</source>
        <translation>ما تحسمه</translation>
    </message>
    <message>
        <source>City</source>
        <translation>المدينة</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Expected, met by nobody yet</source>
        <translation>منتظر ولم يُلتقَ بعد</translation>
    </message>
    <message>
        <source>Handed out by</source>
        <translation>وزّعها</translation>
    </message>
    <message>
        <source>Has two values</source>
        <translation>له قيمتان</translation>
    </message>
    <message>
        <source>Kind of source</source>
        <translation>نوع المصدر</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>آخر تعديل</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>الأساس القانوني</translation>
    </message>
    <message>
        <source>List to approach</source>
        <translation>لائحة للاتصال</translation>
    </message>
    <message>
        <source>Lists to approach</source>
        <translation>لوائح للاتصال</translation>
    </message>
    <message>
        <source>May be used for</source>
        <translation>يوافق على</translation>
    </message>
    <message>
        <source>Name of the source</source>
        <translation>اسم المصدر</translation>
    </message>
    <message>
        <source>Only on this laptop</source>
        <translation>على هذا الحاسوب فقط</translation>
    </message>
    <message>
        <source>Recorded on</source>
        <translation>سُجّل في</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>شريحة</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>الشرائح</translation>
    </message>
    <message>
        <source>Sorted by</source>
        <translation>الترتيب حسب</translation>
    </message>
    <message>
        <source>Stays on this laptop</source>
        <translation>يبقى على هذا الحاسوب</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>الغرض منها</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>كلمات</translation>
    </message>
    <message>
        <source>The last day is before the first one.</source>
        <translation>اليوم الأخير قبل اليوم الأول.</translation>
    </message>
    <message>
        <source>Region of the author</source>
        <translation>جهة الكاتب</translation>
    </message>
</context>
<context>
    <name>labels</name>
    <message>
        <source>{what}: {said}</source>
        <translation>{what}: {said}</translation>
    </message>
</context>
<context>
    <name>lists</name>
    <message>
        <source>Full name</source>
        <translation>الاسم الكامل</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>الاسم الشخصي</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>الاسم العائلي</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>الاسم الثاني</translation>
    </message>
    <message>
        <source>Second last name</source>
        <translation>النسب الثاني</translation>
    </message>
    <message>
        <source>Particle of the last name</source>
        <translation>أداة النسب</translation>
    </message>
    <message>
        <source>City</source>
        <translation>المدينة</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>تاريخ الازدياد</translation>
    </message>
    <message>
        <source>Number of the row</source>
        <translation>رقم السطر</translation>
    </message>
    <message>
        <source>Keep in a note</source>
        <translation>الاحتفاظ به في ملاحظة</translation>
    </message>
    <message>
        <source>new</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>same person</source>
        <translation>الشخص نفسه</translation>
    </message>
    <message>
        <source>in doubt</source>
        <translation>مشكوك فيه</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>تالف</translation>
    </message>
    <message>
        <source>came before</source>
        <translation>ورد من قبل</translation>
    </message>
    <message>
        <source>new person</source>
        <translation>شخص جديد</translation>
    </message>
    <message>
        <source>add to them</source>
        <translation>إضافة إلى بطاقته</translation>
    </message>
    <message>
        <source>leave out</source>
        <translation>ترك</translation>
    </message>
    <message>
        <source>no name, phone or e-mail in this row</source>
        <translation>لا اسم ولا هاتف ولا بريد في هذا السطر</translation>
    </message>
    <message>
        <source>a sum, not a person</source>
        <translation>مجموع وليس شخصا</translation>
    </message>
    <message>
        <source>more cells than columns</source>
        <translation>خلايا أكثر من الأعمدة</translation>
    </message>
    <message>
        <source>a quote that is never closed</source>
        <translation>علامة اقتباس غير مغلقة</translation>
    </message>
    <message>
        <source>a card that is cut short</source>
        <translation>بطاقة مبتورة</translation>
    </message>
    <message>
        <source>the header once more</source>
        <translation>العنوان مرة أخرى</translation>
    </message>
    <message>
        <source>no e-mail address</source>
        <translation>ليس عنوان بريد</translation>
    </message>
    <message>
        <source>no phone number</source>
        <translation>ليس رقم هاتف</translation>
    </message>
    <message>
        <source>no country</source>
        <translation>ليس بلدا</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>ليس اسما</translation>
    </message>
    <message>
        <source>cannot be kept as it is</source>
        <translation>لا يمكن حفظه كما هو</translation>
    </message>
    <message>
        <source>the same row</source>
        <translation>السطر نفسه</translation>
    </message>
    <message>
        <source>Dialling code of the phones</source>
        <translation>رمز الاتصال الدولي للهواتف</translation>
    </message>
    <message>
        <source>Sheet of the workbook</source>
        <translation>ورقة المصنف</translation>
    </message>
    <message>
        <source>a group, not a person</source>
        <translation>مجموعة وليست شخصا</translation>
    </message>
    <message>
        <source>a remark, not a person</source>
        <translation>ملاحظة وليست شخصا</translation>
    </message>
    <message>
        <source>a heading, not a person</source>
        <translation>عنوان فرعي وليس شخصا</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>Something went wrong</source>
        <translation>حدث خلل ما</translation>
    </message>
    <message>
        <source>The last step could not be finished.</source>
        <translation>تعذر إتمام الخطوة الأخيرة.</translation>
    </message>
    <message>
        <source>Nothing you recorded is lost.</source>
        <translation>لم يضع شيء مما سجلته.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>This did not work</source>
        <translation>لم ينجح هذا</translation>
    </message>
    <message>
        <source>Something outside the program stopped the last step.</source>
        <translation>أوقف شيء خارج البرنامج الخطوة الأخيرة.</translation>
    </message>
    <message>
        <source>The vault cannot be used</source>
        <translation>لا يمكن استعمال الخزنة</translation>
    </message>
    <message>
        <source>Something is wrong with the vault on this laptop.</source>
        <translation>هناك خلل في الخزنة على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Its records are still encrypted on this laptop.</source>
        <translation>ما زالت بطاقاتها مشفرة على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Restore a backup, or ask your coordinator for help.</source>
        <translation>استعد نسخة احتياطية، أو اطلب مساعدة منسقك.</translation>
    </message>
    <message>
        <source>No vault here</source>
        <translation>لا خزنة هنا</translation>
    </message>
    <message>
        <source>There is no vault in this folder.</source>
        <translation>لا توجد خزنة في هذا المجلد.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Choose another vault, or create one.</source>
        <translation>اختر خزنة أخرى، أو أنشئ واحدة.</translation>
    </message>
    <message>
        <source>A vault is there already</source>
        <translation>توجد خزنة هناك</translation>
    </message>
    <message>
        <source>This folder holds a vault, and it will not be overwritten.</source>
        <translation>في هذا المجلد خزنة، ولن يُكتب فوقها.</translation>
    </message>
    <message>
        <source>The vault that is there was not touched.</source>
        <translation>لم تُمس الخزنة الموجودة.</translation>
    </message>
    <message>
        <source>Open it with its passphrase, or choose another name.</source>
        <translation>افتحها بعبارة مرورها، أو اختر اسما آخر.</translation>
    </message>
    <message>
        <source>The vault file is damaged</source>
        <translation>ملف الخزنة تالف</translation>
    </message>
    <message>
        <source>The file that opens this vault is cut short, was changed, or is another kind of file.</source>
        <translation>الملف الذي يفتح هذه الخزنة ناقص أو معدل أو من نوع آخر.</translation>
    </message>
    <message>
        <source>The records themselves lie in another file, which was not touched.</source>
        <translation>البطاقات نفسها في ملف آخر لم يُمس.</translation>
    </message>
    <message>
        <source>Restore the vault from a backup.</source>
        <translation>استعد الخزنة من نسخة احتياطية.</translation>
    </message>
    <message>
        <source>Nothing could be restored</source>
        <translation>تعذّرت الاستعادة</translation>
    </message>
    <message>
        <source>This backup is cut short, was changed, or is another kind of file.</source>
        <translation>هذه النسخة الاحتياطية مبتورة أو معدّلة أو هي ملف من نوع آخر.</translation>
    </message>
    <message>
        <source>Nothing was put on this laptop.</source>
        <translation>لم يوضع شيء على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Choose another backup, or an older one.</source>
        <translation>اختر نسخة احتياطية أخرى أو أقدم منها.</translation>
    </message>
    <message>
        <source>This vault is from a newer Tremplin</source>
        <translation>هذه الخزنة من إصدار أحدث</translation>
    </message>
    <message>
        <source>A later version of Tremplin wrote this vault.</source>
        <translation>كتب هذه الخزنة إصدار أحدث من Tremplin.</translation>
    </message>
    <message>
        <source>It was left exactly as it is.</source>
        <translation>تُركت كما هي.</translation>
    </message>
    <message>
        <source>Install the latest version of Tremplin on this laptop.</source>
        <translation>ثبت آخر إصدار من Tremplin على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>That is not the passphrase</source>
        <translation>ليست هذه عبارة المرور</translation>
    </message>
    <message>
        <source>This passphrase does not open the vault.</source>
        <translation>عبارة المرور هذه لا تفتح الخزنة.</translation>
    </message>
    <message>
        <source>Your records are untouched.</source>
        <translation>بطاقاتك لم تُمس.</translation>
    </message>
    <message>
        <source>Check capital letters and the keyboard’s language, then try again.</source>
        <translation>تحقق من الأحرف الكبيرة ولغة لوحة المفاتيح، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Too many attempts</source>
        <translation>محاولات كثيرة</translation>
    </message>
    <message>
        <source>The passphrase was wrong several times in a row.</source>
        <translation>كانت عبارة المرور خاطئة عدة مرات متتالية.</translation>
    </message>
    <message>
        <source>Wait for the time shown, then try again.</source>
        <translation>انتظر المدة المبينة ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>This vault is already open</source>
        <translation>هذه الخزنة مفتوحة</translation>
    </message>
    <message>
        <source>Another Tremplin window on this laptop has this vault open.</source>
        <translation>نافذة أخرى من Tremplin تفتح هذه الخزنة.</translation>
    </message>
    <message>
        <source>Go on in the other window, or close it first.</source>
        <translation>تابع في النافذة الأخرى، أو أغلقها أولا.</translation>
    </message>
    <message>
        <source>The records cannot be read</source>
        <translation>لا يمكن قراءة البطاقات</translation>
    </message>
    <message>
        <source>Something is wrong with the database on this laptop, or with its disk.</source>
        <translation>هناك خلل في قاعدة بيانات هذا الحاسوب أو في قرصه.</translation>
    </message>
    <message>
        <source>What was saved before is still on the disk.</source>
        <translation>ما حُفظ من قبل ما زال على القرص.</translation>
    </message>
    <message>
        <source>The records are missing</source>
        <translation>البطاقات مفقودة</translation>
    </message>
    <message>
        <source>The vault is here, but its database is not.</source>
        <translation>الخزنة هنا، لكن قاعدة بياناتها ليست هنا.</translation>
    </message>
    <message>
        <source>The vault was not touched.</source>
        <translation>لم تُمس الخزنة.</translation>
    </message>
    <message>
        <source>Put the database back beside it, or restore a backup.</source>
        <translation>أعد قاعدة البيانات إلى جانبها، أو استعد نسخة احتياطية.</translation>
    </message>
    <message>
        <source>These records belong to another vault</source>
        <translation>هذه البطاقات تخص خزنة أخرى</translation>
    </message>
    <message>
        <source>The database next to this vault is encrypted with another key.</source>
        <translation>قاعدة البيانات بجانب هذه الخزنة مشفرة بمفتاح آخر.</translation>
    </message>
    <message>
        <source>It was not touched.</source>
        <translation>لم تُمس.</translation>
    </message>
    <message>
        <source>Put the right files back together, or restore a backup.</source>
        <translation>اجمع الملفات الصحيحة، أو استعد نسخة احتياطية.</translation>
    </message>
    <message>
        <source>The records are damaged</source>
        <translation>البطاقات تالفة</translation>
    </message>
    <message>
        <source>The database on this laptop fails its check.</source>
        <translation>قاعدة بيانات هذا الحاسوب لا تجتاز الفحص.</translation>
    </message>
    <message>
        <source>What was already sent is safe at the register.</source>
        <translation>ما أُرسل من قبل آمن في السجل.</translation>
    </message>
    <message>
        <source>Restore a backup, then send and receive.</source>
        <translation>استعد نسخة احتياطية، ثم أرسل واستقبل.</translation>
    </message>
    <message>
        <source>These records are from a newer Tremplin</source>
        <translation>هذه البطاقات من إصدار أحدث</translation>
    </message>
    <message>
        <source>A later version of Tremplin changed how records are stored here.</source>
        <translation>غير إصدار أحدث من Tremplin طريقة حفظ البطاقات هنا.</translation>
    </message>
    <message>
        <source>The database was left exactly as it is.</source>
        <translation>تُركت قاعدة البيانات كما هي.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>القرص ممتلئ</translation>
    </message>
    <message>
        <source>There was no room, so the last save did not happen.</source>
        <translation>لم يكن هناك متسع، فلم يتم الحفظ الأخير.</translation>
    </message>
    <message>
        <source>Everything saved before is safe, and what you typed is still on the screen.</source>
        <translation>كل ما حُفظ من قبل آمن، وما كتبته ما زال على الشاشة.</translation>
    </message>
    <message>
        <source>Free some space on the disk, then save again.</source>
        <translation>أفرغ بعض المساحة على القرص، ثم احفظ من جديد.</translation>
    </message>
    <message>
        <source>No register here</source>
        <translation>لا سجل هنا</translation>
    </message>
    <message>
        <source>There is no register in this folder.</source>
        <translation>لا يوجد سجل في هذا المجلد.</translation>
    </message>
    <message>
        <source>Choose the register’s folder.</source>
        <translation>اختر مجلد السجل.</translation>
    </message>
    <message>
        <source>A register is there already</source>
        <translation>يوجد سجل هناك</translation>
    </message>
    <message>
        <source>This folder holds a register, and it will not be overwritten.</source>
        <translation>في هذا المجلد سجل، ولن يُكتب فوقه.</translation>
    </message>
    <message>
        <source>The register that is there was not touched.</source>
        <translation>لم يُمس السجل الموجود.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>اختر مجلدا آخر.</translation>
    </message>
    <message>
        <source>The register is at work</source>
        <translation>السجل المركزي يعمل</translation>
    </message>
    <message>
        <source>This cannot be done while the register is being served.</source>
        <translation>لا يمكن القيام بهذا ما دام السجل المركزي يعمل.</translation>
    </message>
    <message>
        <source>The register’s log was altered</source>
        <translation>جرى تغيير سجلّ عمليات السجل المركزي</translation>
    </message>
    <message>
        <source>A line of the register’s log is missing or was changed.</source>
        <translation>سطر من سجلّ عمليات السجل المركزي ناقص أو جرى تغييره.</translation>
    </message>
    <message>
        <source>The records themselves were not touched.</source>
        <translation>لم تُمس البطاقات نفسها.</translation>
    </message>
    <message>
        <source>Tell whoever runs the register.</source>
        <translation>أخبر من يدير السجل المركزي.</translation>
    </message>
    <message>
        <source>Some boxes need another look</source>
        <translation>بعض الخانات تحتاج إلى مراجعة</translation>
    </message>
    <message>
        <source>What stands in one or more boxes cannot be saved as it is.</source>
        <translation>لا يمكن حفظ ما في خانة أو أكثر كما هو.</translation>
    </message>
    <message>
        <source>What you typed is still on the screen.</source>
        <translation>ما كتبته ما زال على الشاشة.</translation>
    </message>
    <message>
        <source>Correct the boxes that are marked, then save again.</source>
        <translation>صحح الخانات المعلمة، ثم احفظ من جديد.</translation>
    </message>
    <message>
        <source>This list cannot be read</source>
        <translation>لا يمكن قراءة هذه القائمة</translation>
    </message>
    <message>
        <source>The file is not a list that Tremplin understands.</source>
        <translation>الملف ليس قائمة يفهمها Tremplin.</translation>
    </message>
    <message>
        <source>Nothing was imported and the file was not changed.</source>
        <translation>لم يُستورد شيء ولم يتغير الملف.</translation>
    </message>
    <message>
        <source>Save it as an Excel or CSV file and try again.</source>
        <translation>احفظها بصيغة Excel أو CSV وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The exchange was interrupted</source>
        <translation>انقطع التبادل</translation>
    </message>
    <message>
        <source>Something went wrong between this laptop and the register.</source>
        <translation>حدث خلل بين هذا الحاسوب والسجل.</translation>
    </message>
    <message>
        <source>What was not sent stays here and goes next time.</source>
        <translation>ما لم يُرسل يبقى هنا ويُرسل في المرة القادمة.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>حاول لاحقا.</translation>
    </message>
    <message>
        <source>The register cannot be reached</source>
        <translation>لا يمكن الوصول إلى السجل</translation>
    </message>
    <message>
        <source>There is no connection to the register, or it broke off.</source>
        <translation>لا اتصال بالسجل، أو انقطع الاتصال.</translation>
    </message>
    <message>
        <source>Go on working; send again when there is internet.</source>
        <translation>تابع عملك، وأرسل عند توفر الإنترنت.</translation>
    </message>
    <message>
        <source>The register could not prove that it is itself</source>
        <translation>لم يستطع السجل إثبات هويته</translation>
    </message>
    <message>
        <source>What answered is not the register, or its certificate does not hold at the date that this laptop shows.</source>
        <translation>ما أجاب ليس السجل، أو أن شهادته غير صالحة في التاريخ الذي يعرضه هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Look at the laptop&apos;s date; in a hotel, sign in to its network first. If it goes on, tell your coordinator.</source>
        <translation>تحقق من تاريخ الحاسوب؛ وفي الفندق سجّل الدخول إلى شبكته أولا. وإن تكرر فأخبر منسقك.</translation>
    </message>
    <message>
        <source>The register said no</source>
        <translation>رفض السجل</translation>
    </message>
    <message>
        <source>The register did not accept this request.</source>
        <translation>لم يقبل السجل هذا الطلب.</translation>
    </message>
    <message>
        <source>What was not sent stays here.</source>
        <translation>ما لم يُرسل يبقى هنا.</translation>
    </message>
    <message>
        <source>Try again; if it goes on, tell your coordinator.</source>
        <translation>حاول مرة أخرى؛ وإن تكرر فأخبر منسقك.</translation>
    </message>
    <message>
        <source>This is not your register</source>
        <translation>ليس هذا سجلك</translation>
    </message>
    <message>
        <source>An answer came that your register did not sign. The network here may be tampering with it.</source>
        <translation>وصل جواب لم يوقعه سجلك. قد تكون الشبكة هنا تعبث به.</translation>
    </message>
    <message>
        <source>The answer was thrown away; nothing was taken from it.</source>
        <translation>أُهمل الجواب ولم يؤخذ منه شيء.</translation>
    </message>
    <message>
        <source>Try on another network, and tell your coordinator.</source>
        <translation>حاول على شبكة أخرى، وأخبر منسقك.</translation>
    </message>
    <message>
        <source>What was not sent stays here and goes after an update.</source>
        <translation>ما لم يُرسل يبقى هنا ويُرسل بعد التحديث.</translation>
    </message>
    <message>
        <source>The register is too old for this Tremplin</source>
        <translation>السجل المركزي قديم جدا بالنسبة إلى هذا الإصدار من Tremplin</translation>
    </message>
    <message>
        <source>The register is of a version that this Tremplin no longer understands.</source>
        <translation>السجل المركزي من إصدار لم يعد هذا البرنامج يفهمه.</translation>
    </message>
    <message>
        <source>What was not sent stays here and goes once the register is updated.</source>
        <translation>ما لم يُرسل يبقى هنا ويُرسل بعد تحديث السجل المركزي.</translation>
    </message>
    <message>
        <source>Tell whoever runs the register that it needs an update.</source>
        <translation>أخبر من يدير السجل المركزي بأنه يحتاج إلى تحديث.</translation>
    </message>
    <message>
        <source>This invitation cannot be used</source>
        <translation>لا يمكن استعمال هذه الدعوة</translation>
    </message>
    <message>
        <source>The invitation is not valid.</source>
        <translation>الدعوة غير صالحة.</translation>
    </message>
    <message>
        <source>Nothing was changed, and the invitation’s text is still here.</source>
        <translation>لم يتغير شيء، ونص الدعوة ما زال هنا.</translation>
    </message>
    <message>
        <source>Ask your coordinator for a new invitation.</source>
        <translation>اطلب من منسقك دعوة جديدة.</translation>
    </message>
    <message>
        <source>A file cannot be used</source>
        <translation>لا يمكن استعمال ملف</translation>
    </message>
    <message>
        <source>The system did not let Tremplin read or write a file or a folder.</source>
        <translation>لم يسمح النظام لـ Tremplin بقراءة ملف أو مجلد أو الكتابة فيه.</translation>
    </message>
    <message>
        <source>Choose another place, or check that this one may be written to.</source>
        <translation>اختر مكانا آخر، أو تحقق من أن هذا المكان يقبل الكتابة.</translation>
    </message>
    <message>
        <source>A fault in Tremplin</source>
        <translation>خطأ في Tremplin</translation>
    </message>
    <message>
        <source>Tremplin did something it should not have done.</source>
        <translation>قام Tremplin بشيء ما كان ينبغي له.</translation>
    </message>
    <message>
        <source>What was saved before is safe.</source>
        <translation>ما حُفظ من قبل آمن.</translation>
    </message>
    <message>
        <source>This Tremplin is too old for the register</source>
        <translation>هذا الإصدار من Tremplin قديم جدا بالنسبة إلى السجل المركزي</translation>
    </message>
    <message>
        <source>The register has moved on, and this version no longer understands it.</source>
        <translation>تطوّر السجل المركزي ولم يعد هذا الإصدار يفهمه.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, send the log to your coordinator; it holds no personal data.</source>
        <translation>حاول مرة أخرى. وإن تكرر فأرسل السجل التقني إلى منسقك؛ لا يحوي أي معطيات شخصية.</translation>
    </message>
    <message>
        <source>This laptop was withdrawn</source>
        <translation>سُحب هذا الحاسوب</translation>
    </message>
    <message>
        <source>The register no longer accepts this laptop.</source>
        <translation>لم يعد السجل يقبل هذا الحاسوب.</translation>
    </message>
    <message>
        <source>What was not sent stays here, encrypted.</source>
        <translation>ما لم يُرسل يبقى هنا مشفرا.</translation>
    </message>
    <message>
        <source>Speak with your coordinator.</source>
        <translation>تحدث مع منسقك.</translation>
    </message>
    <message>
        <source>The register does not know this laptop</source>
        <translation>لا يعرف السجل هذا الحاسوب</translation>
    </message>
    <message>
        <source>The register has no such device.</source>
        <translation>ليس في السجل جهاز كهذا.</translation>
    </message>
    <message>
        <source>The clocks do not agree</source>
        <translation>الساعتان غير متفقتين</translation>
    </message>
    <message>
        <source>This laptop’s clock and the register’s are too far apart.</source>
        <translation>ساعة هذا الحاسوب بعيدة جدا عن ساعة السجل.</translation>
    </message>
    <message>
        <source>Check the date and time of this laptop, then try again.</source>
        <translation>تحقق من تاريخ هذا الحاسوب وساعته، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Not joined yet</source>
        <translation>لم ينضم بعد</translation>
    </message>
    <message>
        <source>This vault belongs to no register yet.</source>
        <translation>لا تنتمي هذه الخزنة إلى أي سجل بعد.</translation>
    </message>
    <message>
        <source>Everything stays on this laptop, encrypted.</source>
        <translation>يبقى كل شيء على هذا الحاسوب مشفرا.</translation>
    </message>
    <message>
        <source>Join with an invitation, on the page Sending.</source>
        <translation>انضم بدعوة من صفحة الإرسال.</translation>
    </message>
    <message>
        <source>The request arrived twice</source>
        <translation>وصل الطلب مرتين</translation>
    </message>
    <message>
        <source>The register had already seen this very request.</source>
        <translation>سبق للسجل أن رأى هذا الطلب نفسه.</translation>
    </message>
    <message>
        <source>Nothing was recorded twice.</source>
        <translation>لم يُسجل شيء مرتين.</translation>
    </message>
    <message>
        <source>Send and receive once more.</source>
        <translation>أرسل واستقبل مرة أخرى.</translation>
    </message>
    <message>
        <source>This is not yours to do</source>
        <translation>ليس هذا من صلاحياتك</translation>
    </message>
    <message>
        <source>Too much at once</source>
        <translation>أكثر من اللازم دفعة واحدة</translation>
    </message>
    <message>
        <source>The register takes less in one go.</source>
        <translation>يأخذ السجل أقل من ذلك في المرة الواحدة.</translation>
    </message>
    <message>
        <source>The register is busy</source>
        <translation>السجل مشغول</translation>
    </message>
    <message>
        <source>The register has too much to do just now.</source>
        <translation>لدى السجل عمل كثير الآن.</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>حاول بعد بضع دقائق.</translation>
    </message>
    <message>
        <source>This is not a whole invitation</source>
        <translation>ليست دعوة كاملة</translation>
    </message>
    <message>
        <source>The text is no invitation, or a part of it is missing.</source>
        <translation>النص ليس دعوة، أو ينقصه جزء.</translation>
    </message>
    <message>
        <source>Copy the whole text, from TREMPLIN1 to its end, or open the file.</source>
        <translation>انسخ النص كله من TREMPLIN1 إلى نهايته، أو افتح الملف.</translation>
    </message>
    <message>
        <source>The invitation has expired</source>
        <translation>انتهت صلاحية الدعوة</translation>
    </message>
    <message>
        <source>Its time is over.</source>
        <translation>انقضت مدتها.</translation>
    </message>
    <message>
        <source>The invitation was already used</source>
        <translation>استُعملت الدعوة من قبل</translation>
    </message>
    <message>
        <source>An invitation enrols one laptop, once.</source>
        <translation>تضم الدعوة حاسوبا واحدا، مرة واحدة.</translation>
    </message>
    <message>
        <source>The register does not know this invitation</source>
        <translation>لا يعرف السجل هذه الدعوة</translation>
    </message>
    <message>
        <source>The register never wrote this invitation, or took it back.</source>
        <translation>لم يكتب السجل هذه الدعوة قط، أو سحبها.</translation>
    </message>
    <message>
        <source>There is nothing in this file.</source>
        <translation>هذا الملف فارغ.</translation>
    </message>
    <message>
        <source>Choose another file, or another sheet.</source>
        <translation>اختر ملفا آخر أو ورقة أخرى.</translation>
    </message>
    <message>
        <source>The file cannot be opened: it is not there, or locked.</source>
        <translation>لا يمكن فتح الملف: إما أنه غير موجود أو أنه مقفل.</translation>
    </message>
    <message>
        <source>Close it in other programs, then choose it again.</source>
        <translation>أغلقه في البرامج الأخرى ثم اختره من جديد.</translation>
    </message>
    <message>
        <source>The file is larger than any list.</source>
        <translation>الملف أكبر من أي لائحة.</translation>
    </message>
    <message>
        <source>Part it into several files.</source>
        <translation>قسمه إلى عدة ملفات.</translation>
    </message>
    <message>
        <source>The file is of another kind: no workbook, text or card.</source>
        <translation>الملف من نوع آخر: ليس مصنفا ولا نصا ولا بطاقة اتصال.</translation>
    </message>
    <message>
        <source>Ask for the list as an Excel or CSV file.</source>
        <translation>اطلب اللائحة في ملف Excel أو CSV.</translation>
    </message>
    <message>
        <source>The workbook is protected by a password.</source>
        <translation>المصنف محمي بكلمة سر.</translation>
    </message>
    <message>
        <source>Save a copy without a password and choose that.</source>
        <translation>احفظ نسخة بلا كلمة سر واخترها.</translation>
    </message>
    <message>
        <source>The file is cut short or damaged.</source>
        <translation>الملف مبتور أو تالف.</translation>
    </message>
    <message>
        <source>Ask for the file once more, or save it anew.</source>
        <translation>اطلب الملف مرة أخرى أو احفظه من جديد.</translation>
    </message>
    <message>
        <source>The file’s letters are written in a way nobody can tell.</source>
        <translation>ترميز حروف هذا الملف غير معروف.</translation>
    </message>
    <message>
        <source>Save it as an Excel workbook, or as CSV in UTF-8.</source>
        <translation>احفظه كمصنف Excel أو كملف CSV بترميز UTF-8.</translation>
    </message>
    <message>
        <source>This vault has to hear from the register</source>
        <translation>يجب أن تتواصل هذه الخزنة مع السجل المركزي</translation>
    </message>
    <message>
        <source>It is too long since this laptop last spoke with the register.</source>
        <translation>مضى وقت طويل منذ آخر اتصال لهذا الحاسوب بالسجل المركزي.</translation>
    </message>
    <message>
        <source>Everything is still here, encrypted.</source>
        <translation>كل شيء لا يزال هنا، مشفرا.</translation>
    </message>
    <message>
        <source>Connect to the internet and unlock again.</source>
        <translation>اتصل بالإنترنت ثم افتح القفل من جديد.</translation>
    </message>
    <message>
        <source>This does not open the vault</source>
        <translation>هذا لا يفتح الخزنة</translation>
    </message>
    <message>
        <source>The code is damaged, or it was made for another vault or another request.</source>
        <translation>الرمز تالف، أو أُعد لخزنة أخرى أو لطلب آخر.</translation>
    </message>
    <message>
        <source>Check that you have the whole text, or ask your coordinator to make it again.</source>
        <translation>تحقق من أن لديك النص كاملا، أو اطلب من منسقك إعداده من جديد.</translation>
    </message>
    <message>
        <source>What it had not sent was handed to the coordinator; people who had not consented went with the laptop.</source>
        <translation>ما لم يرسله سُلّم إلى المنسق؛ أما الأشخاص الذين لم يوافقوا فقد مُحوا مع هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Waiting for your coordinator</source>
        <translation>في انتظار منسقك</translation>
    </message>
    <message>
        <source>Your coordinator has to let this laptop in before it can send and receive.</source>
        <translation>يجب أن يقبل منسقك هذا الحاسوب قبل أن يستطيع الإرسال والاستقبال.</translation>
    </message>
    <message>
        <source>You can work as always; everything is kept on this laptop.</source>
        <translation>يمكنك العمل كالمعتاد؛ كل شيء محفوظ على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Tell your coordinator; sending starts by itself afterwards.</source>
        <translation>أخبر منسقك؛ يبدأ الإرسال تلقائيا بعد ذلك.</translation>
    </message>
    <message>
        <source>Your coordinator did not let this laptop in</source>
        <translation>لم يقبل منسقك هذا الحاسوب</translation>
    </message>
    <message>
        <source>The request to join with this laptop was declined.</source>
        <translation>رُفض طلب انضمام هذا الحاسوب.</translation>
    </message>
    <message>
        <source>What you recorded is safe on this laptop.</source>
        <translation>ما سجلته محفوظ بأمان على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Speak with your coordinator; another invitation lets you ask again.</source>
        <translation>تحدث مع منسقك؛ تتيح لك دعوة أخرى أن تطلب من جديد.</translation>
    </message>
    <message>
        <source>Your access is suspended</source>
        <translation>حق ولوجك معلق</translation>
    </message>
    <message>
        <source>For now the register takes nothing from you and gives nothing to you.</source>
        <translation>في الوقت الحالي لا يستقبل السجل المركزي منك شيئا ولا يعطيك شيئا.</translation>
    </message>
    <message>
        <source>Speak with your coordinator; sending goes on by itself afterwards.</source>
        <translation>تحدث مع منسقك؛ يستأنف الإرسال تلقائيا بعد ذلك.</translation>
    </message>
    <message>
        <source>Your role or your regions do not cover this.</source>
        <translation>دورك أو جهاتك لا تشمل هذا.</translation>
    </message>
    <message>
        <source>Ask an administrator.</source>
        <translation>اطلب ذلك من مدير.</translation>
    </message>
    <message>
        <source>Not for yourself</source>
        <translation>ليس لنفسك</translation>
    </message>
    <message>
        <source>Nobody changes their own rights or withdraws the laptop they sit at.</source>
        <translation>لا أحد يغير صلاحياته بنفسه أو يسحب الحاسوب الذي يعمل عليه.</translation>
    </message>
    <message>
        <source>Ask another administrator.</source>
        <translation>اطلب ذلك من مدير آخر.</translation>
    </message>
    <message>
        <source>There is no such region</source>
        <translation>لا وجود لهذه الجهة</translation>
    </message>
    <message>
        <source>A region named here is not one of this programme’s.</source>
        <translation>إحدى الجهات المذكورة هنا ليست من جهات هذا البرنامج.</translation>
    </message>
    <message>
        <source>Choose from the list of regions.</source>
        <translation>اختر من قائمة الجهات.</translation>
    </message>
    <message>
        <source>Somebody was quicker</source>
        <translation>سبقك شخص آخر</translation>
    </message>
    <message>
        <source>This laptop no longer waits for an answer.</source>
        <translation>لم يعد هذا الحاسوب ينتظر جوابا.</translation>
    </message>
    <message>
        <source>Read the list again.</source>
        <translation>اقرأ القائمة من جديد.</translation>
    </message>
    <message>
        <source>There is no such person</source>
        <translation>لا وجود لهذا الشخص</translation>
    </message>
    <message>
        <source>The register does not know this person any more.</source>
        <translation>لم يعد السجل المركزي يعرف هذا الشخص.</translation>
    </message>
    <message>
        <source>There is no such invitation</source>
        <translation>لا وجود لهذه الدعوة</translation>
    </message>
    <message>
        <source>The register does not know this invitation.</source>
        <translation>لا يعرف السجل المركزي هذه الدعوة.</translation>
    </message>
    <message>
        <source>The invitation was withdrawn</source>
        <translation>سُحبت الدعوة</translation>
    </message>
    <message>
        <source>Whoever wrote this invitation has taken it back.</source>
        <translation>من كتب هذه الدعوة استرجعها.</translation>
    </message>
    <message>
        <source>This record was erased</source>
        <translation>حُذفت هذه البطاقة نهائيا</translation>
    </message>
    <message>
        <source>The register erased it under the law.</source>
        <translation>حذفها السجل تطبيقا للقانون.</translation>
    </message>
    <message>
        <source>Nothing was saved on it; your other records are as before.</source>
        <translation>لم يُحفظ فيها شيء، وبطاقاتك الأخرى كما كانت.</translation>
    </message>
    <message>
        <source>Close this form.</source>
        <translation>أغلق هذه الاستمارة.</translation>
    </message>
    <message>
        <source>This file does not come from Tremplin</source>
        <translation>هذا الملف ليس من Tremplin</translation>
    </message>
    <message>
        <source>It is another kind of file, or it was cut short.</source>
        <translation>إنه ملف من نوع آخر، أو أنه مبتور.</translation>
    </message>
    <message>
        <source>Nothing was taken from it.</source>
        <translation>لم يؤخذ منه أي شيء.</translation>
    </message>
    <message>
        <source>Choose another file, or have it written again; its author kept everything.</source>
        <translation>اختاروا ملفًا آخر، أو اطلبوا كتابته من جديد؛ فصاحبه يحتفظ بكل شيء.</translation>
    </message>
    <message>
        <source>This file was changed on its way</source>
        <translation>تغيّر هذا الملف في الطريق</translation>
    </message>
    <message>
        <source>It is not as its author’s laptop wrote it: damaged, or tampered with.</source>
        <translation>ليس كما كتبه حاسوب صاحبه: إما تالف أو جرى العبث به.</translation>
    </message>
    <message>
        <source>Have it written again; its author kept everything.</source>
        <translation>اطلبوا كتابته من جديد؛ فصاحبه يحتفظ بكل شيء.</translation>
    </message>
    <message>
        <source>This file is for another register</source>
        <translation>هذا الملف موجّه إلى سجل آخر</translation>
    </message>
    <message>
        <source>Its author works for another programme than this vault.</source>
        <translation>يعمل صاحبه لبرنامج غير برنامج هذه الخزنة.</translation>
    </message>
    <message>
        <source>Open the vault of that programme, or give the stick back.</source>
        <translation>افتحوا خزنة ذلك البرنامج، أو أعيدوا الذاكرة.</translation>
    </message>
    <message>
        <source>A confirmation that is not the register’s</source>
        <translation>تأكيد لم يصدر عن السجل</translation>
    </message>
    <message>
        <source>This file says that the register has your work, and your register did not sign it.</source>
        <translation>يقول هذا الملف إن السجل لديه عملكم، لكن سجلكم لم يوقّعه.</translation>
    </message>
    <message>
        <source>It was not believed: what it names still counts as not sent.</source>
        <translation>لم يُعتمد: ما يذكره ما زال يُعتبر غير مُرسَل.</translation>
    </message>
    <message>
        <source>Do not use this file, and tell your coordinator.</source>
        <translation>لا تستعملوا هذا الملف، وأخبروا المنسّق.</translation>
    </message>
    <message>
        <source>The copy could not be made or put back</source>
        <translation>تعذّر إنشاء النسخة أو استرجاعها</translation>
    </message>
    <message>
        <source>A copy of the register is not whole, or a program it needs failed.</source>
        <translation>إحدى نسخ السجل غير كاملة، أو فشل برنامج تحتاج إليه.</translation>
    </message>
    <message>
        <source>The register is as it was.</source>
        <translation>السجل على حاله.</translation>
    </message>
    <message>
        <source>Nothing moved; what each of you recorded is still on your own laptops.</source>
        <translation>لم يُنقل أي شيء؛ ما سجّله كلٌّ منكما ما زال على حاسوبه.</translation>
    </message>
    <message>
        <source>The two laptops did not understand each other</source>
        <translation>لم يتفاهم الحاسوبان</translation>
    </message>
    <message>
        <source>One of them said something that the other did not expect.</source>
        <translation>قال أحدهما شيئا لم يتوقعه الآخر.</translation>
    </message>
    <message>
        <source>Try again, or use a stick.</source>
        <translation>أعد المحاولة، أو استعمل ذاكرة USB.</translation>
    </message>
    <message>
        <source>No network to meet on</source>
        <translation>لا شبكة للالتقاء عليها</translation>
    </message>
    <message>
        <source>This laptop is on no network that your colleague’s could share.</source>
        <translation>هذا الحاسوب غير متصل بأي شبكة يمكن أن يشاركها حاسوب زميلك.</translation>
    </message>
    <message>
        <source>Both of you join the hall’s Wi-Fi, or the same phone’s hotspot; else use a stick.</source>
        <translation>اتصلا معا بشبكة Wi-Fi القاعة أو بنقطة اتصال الهاتف نفسه؛ وإلا فاستعملا ذاكرة USB.</translation>
    </message>
    <message>
        <source>The other laptop cannot be reached</source>
        <translation>يتعذر الوصول إلى الحاسوب الآخر</translation>
    </message>
    <message>
        <source>It is on another network, it no longer shows its code, or a firewall or the hall’s Wi-Fi keeps laptops apart.</source>
        <translation>إما أنه على شبكة أخرى، أو لم يعد يعرض رمزه، أو أن جدار حماية أو شبكة القاعة يفصل بين الحواسيب.</translation>
    </message>
    <message>
        <source>Check that both are on the same Wi-Fi and that the code is still on the screen; else use a phone’s hotspot, or a stick.</source>
        <translation>تحقق من أن الحاسوبين على شبكة Wi-Fi نفسها وأن الرمز ما زال على الشاشة؛ وإلا فاستعمل نقطة اتصال هاتف أو ذاكرة USB.</translation>
    </message>
    <message>
        <source>Nobody came</source>
        <translation>لم يأت أحد</translation>
    </message>
    <message>
        <source>For ten minutes no laptop came by this code; a firewall or the hall’s Wi-Fi may have kept it away.</source>
        <translation>مرت عشر دقائق دون أن يأتي أي حاسوب بهذا الرمز؛ ربما منعه جدار حماية أو شبكة القاعة.</translation>
    </message>
    <message>
        <source>Show a new code and try again; else use a phone’s hotspot, or a stick.</source>
        <translation>اعرض رمزا جديدا وأعد المحاولة؛ وإلا فاستعمل نقطة اتصال هاتف أو ذاكرة USB.</translation>
    </message>
    <message>
        <source>The two laptops lost each other</source>
        <translation>فقد الحاسوبان الاتصال بينهما</translation>
    </message>
    <message>
        <source>The connection broke off before all was done.</source>
        <translation>انقطع الاتصال قبل أن يكتمل كل شيء.</translation>
    </message>
    <message>
        <source>What had arrived whole is kept, everything else is where it was; nothing counts twice.</source>
        <translation>ما وصل كاملا محفوظ، وكل ما عداه باق في مكانه؛ ولا يُحسب شيء مرتين.</translation>
    </message>
    <message>
        <source>Try again; the same code serves while it is on the screen.</source>
        <translation>أعد المحاولة؛ يصلح الرمز نفسه ما دام على الشاشة.</translation>
    </message>
    <message>
        <source>This is no laptop’s code</source>
        <translation>هذا ليس رمز حاسوب</translation>
    </message>
    <message>
        <source>A letter or digit is wrong, or some are missing.</source>
        <translation>هناك حرف أو رقم خاطئ، أو ينقص بعضها.</translation>
    </message>
    <message>
        <source>Type the 16 letters and digits again, as the other laptop shows them.</source>
        <translation>أعد كتابة الحروف والأرقام الستة عشر كما يعرضها الحاسوب الآخر.</translation>
    </message>
    <message>
        <source>The other laptop shows another code</source>
        <translation>الحاسوب الآخر يعرض رمزا آخر</translation>
    </message>
    <message>
        <source>This code was for an earlier meeting, or for somebody else’s laptop.</source>
        <translation>كان هذا الرمز للقاء سابق أو لحاسوب شخص آخر.</translation>
    </message>
    <message>
        <source>Ask your colleague for the code on their screen now.</source>
        <translation>اطلب من زميلك الرمز المعروض الآن على شاشته.</translation>
    </message>
    <message>
        <source>Too many wrong codes</source>
        <translation>رموز خاطئة كثيرة</translation>
    </message>
    <message>
        <source>Somebody on this network tried several wrong codes, so this laptop stopped listening.</source>
        <translation>جرّب أحدهم على هذه الشبكة عدة رموز خاطئة، فتوقف هذا الحاسوب عن الاستماع.</translation>
    </message>
    <message>
        <source>Show a new code, and tell it to your colleague only.</source>
        <translation>اعرض رمزا جديدا ولا تخبر به إلا زميلك.</translation>
    </message>
    <message>
        <source>Somebody else came first</source>
        <translation>سبقك شخص آخر</translation>
    </message>
    <message>
        <source>Another laptop has come by this code already.</source>
        <translation>جاء حاسوب آخر بهذا الرمز من قبل.</translation>
    </message>
    <message>
        <source>Wait until they are done, then ask for a new code.</source>
        <translation>انتظر حتى ينتهيا، ثم اطلب رمزا جديدا.</translation>
    </message>
    <message>
        <source>Your laptops belong to two programmes</source>
        <translation>حاسوباكما تابعان لبرنامجين مختلفين</translation>
    </message>
    <message>
        <source>The vault open on the other laptop is for another register than this one.</source>
        <translation>الخزنة المفتوحة على الحاسوب الآخر تابعة لسجل غير سجل هذه الخزنة.</translation>
    </message>
    <message>
        <source>Open vaults of the same programme on both laptops.</source>
        <translation>افتحا خزنتين للبرنامج نفسه على الحاسوبين.</translation>
    </message>
    <message>
        <source>One of the two laptops was withdrawn</source>
        <translation>سُحب أحد الحاسوبين</translation>
    </message>
    <message>
        <source>The register no longer accepts it, so nothing is handed to it.</source>
        <translation>لم يعد السجل يقبله، فلا يُسلَّم إليه شيء.</translation>
    </message>
    <message>
        <source>This is your own laptop’s code</source>
        <translation>هذا رمز حاسوبك أنت</translation>
    </message>
    <message>
        <source>The code leads back to the vault that you are in.</source>
        <translation>يعيد الرمز إلى الخزنة التي أنت فيها.</translation>
    </message>
    <message>
        <source>Type the code on your colleague’s screen.</source>
        <translation>اكتب الرمز المعروض على شاشة زميلك.</translation>
    </message>
    <message>
        <source>Somebody interferes on this network</source>
        <translation>هناك من يتدخل على هذه الشبكة</translation>
    </message>
    <message>
        <source>What came was not from the laptop that shows the code.</source>
        <translation>ما وصل لم يأت من الحاسوب الذي يعرض الرمز.</translation>
    </message>
    <message>
        <source>Use another network, or a stick, and tell your coordinator.</source>
        <translation>استعمل شبكة أخرى أو ذاكرة USB، وأخبر منسقك.</translation>
    </message>
    <message>
        <source>The other laptop said no</source>
        <translation>رفض الحاسوب الآخر</translation>
    </message>
    <message>
        <source>Your colleague said no, or closed the window.</source>
        <translation>قال زميلك لا، أو أغلق النافذة.</translation>
    </message>
    <message>
        <source>Speak with each other, then try again.</source>
        <translation>تحدثا معا ثم أعيدا المحاولة.</translation>
    </message>
    <message>
        <source>Not confirmed in time</source>
        <translation>لم يؤكَّد في الوقت المحدد</translation>
    </message>
    <message>
        <source>Three minutes went by before both of you had said yes.</source>
        <translation>مرت ثلاث دقائق قبل أن تقولا نعم كلاكما.</translation>
    </message>
    <message>
        <source>Try again, and compare the number at once.</source>
        <translation>أعيدا المحاولة وقارنا الرقم فورا.</translation>
    </message>
    <message>
        <source>The two laptops have different versions of Tremplin</source>
        <translation>على الحاسوبين إصداران مختلفان من Tremplin</translation>
    </message>
    <message>
        <source>The versions are too far apart to meet.</source>
        <translation>الإصداران متباعدان إلى حد لا يسمح باللقاء.</translation>
    </message>
    <message>
        <source>Install the latest version on both, or use a stick.</source>
        <translation>ثبّت أحدث إصدار على الحاسوبين، أو استعمل ذاكرة USB.</translation>
    </message>
    <message>
        <source>Too much for one meeting</source>
        <translation>كمية كبيرة على لقاء واحد</translation>
    </message>
    <message>
        <source>What waits on one of the laptops is larger than 64 MB.</source>
        <translation>ما ينتظر على أحد الحاسوبين أكبر من 64 ميغابايت.</translation>
    </message>
    <message>
        <source>Use a stick.</source>
        <translation>استعمل ذاكرة USB.</translation>
    </message>
    <message>
        <source>The other laptop could not take it</source>
        <translation>تعذر على الحاسوب الآخر أخذه</translation>
    </message>
    <message>
        <source>Something went wrong there while it took over your work.</source>
        <translation>حدث خلل هناك أثناء استلام عملك.</translation>
    </message>
    <message>
        <source>Your work is still here, and counts as not sent.</source>
        <translation>عملك ما زال هنا ويُعد غير مرسل.</translation>
    </message>
    <message>
        <source>See what it says there, then try again.</source>
        <translation>انظر ما يظهر هناك ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>This access has ended</source>
        <translation>انتهى هذا الوصول</translation>
    </message>
    <message>
        <source>It was ended, or its time is over.</source>
        <translation>تم إنهاؤه، أو انقضت مدته.</translation>
    </message>
    <message>
        <source>Let the system read anew; it gets another secret.</source>
        <translation>اسمح للنظام بالقراءة من جديد؛ سيتلقى سرا آخر.</translation>
    </message>
    <message>
        <source>There is no such access</source>
        <translation>لا يوجد وصول كهذا</translation>
    </message>
    <message>
        <source>The register does not know this access.</source>
        <translation>السجل المركزي لا يعرف هذا الوصول.</translation>
    </message>
    <message>
        <source>This segment is newer than the program</source>
        <translation>هذه الشريحة أحدث من البرنامج</translation>
    </message>
    <message>
        <source>It asks for something that this version does not know.</source>
        <translation>يطلب شيئا لا تعرفه هذه النسخة.</translation>
    </message>
    <message>
        <source>Nothing was counted and nothing was changed.</source>
        <translation>لم يُحسب شيء ولم يُغيَّر شيء.</translation>
    </message>
    <message>
        <source>Update Tremplin, or take the line out that is not known.</source>
        <translation>حدّث Tremplin أو احذف السطر غير المعروف.</translation>
    </message>
    <message>
        <source>The register’s key is elsewhere</source>
        <translation>مفتاح السجل المركزي في مكان آخر</translation>
    </message>
    <message>
        <source>The register’s key was changed on another machine, and its file is not here yet.</source>
        <translation>غُيّر مفتاح السجل المركزي على جهاز آخر، وملفه ليس هنا بعد.</translation>
    </message>
    <message>
        <source>Bring the key’s file over from that machine.</source>
        <translation>أحضر ملف المفتاح من ذلك الجهاز.</translation>
    </message>
    <message>
        <source>This file is from a newer Tremplin</source>
        <translation>هذا الملف من إصدار أحدث من Tremplin</translation>
    </message>
    <message>
        <source>A later version of Tremplin wrote it.</source>
        <translation>كتبه إصدار أحدث من Tremplin.</translation>
    </message>
    <message>
        <source>Nothing was taken from it; its author kept everything.</source>
        <translation>لم يؤخذ منه شيء؛ وصاحبه احتفظ بكل شيء.</translation>
    </message>
    <message>
        <source>Install the latest version of Tremplin on this laptop, or hand the file to another.</source>
        <translation>ثبّت أحدث إصدار من Tremplin على هذا الحاسوب، أو سلّم الملف إلى حاسوب آخر.</translation>
    </message>
    <message>
        <source>A better passphrase is needed</source>
        <translation>تلزم عبارة مرور أفضل</translation>
    </message>
    <message>
        <source>Too easy to guess.</source>
        <translation>سهلة التخمين.</translation>
    </message>
    <message>
        <source>Use four or more words that do not belong together.</source>
        <translation>استعمل أربع كلمات أو أكثر لا رابط بينها.</translation>
    </message>
</context>
<context>
    <name>page</name>
    <message>
        <source>Your work was recovered. Go on where you were.</source>
        <translation>تم استرجاع ما كتبته. واصل من حيث توقفت.</translation>
    </message>
</context>
<context>
    <name>print_outs</name>
    <message>
        <source>In short</source>
        <translation>باختصار</translation>
    </message>
    <message>
        <source>Needs by kind</source>
        <translation>الحاجات حسب النوع</translation>
    </message>
    <message>
        <source>Needs by sector</source>
        <translation>الحاجات حسب القطاع</translation>
    </message>
    <message>
        <source>Needs by region</source>
        <translation>الحاجات حسب الجهة</translation>
    </message>
    <message>
        <source>Needs by programme</source>
        <translation>الحاجات حسب البرنامج</translation>
    </message>
    <message>
        <source>Expected by the list</source>
        <translation>المنتظرون حسب اللائحة</translation>
    </message>
    <message>
        <source>of them met</source>
        <translation>منهم من التقيناهم</translation>
    </message>
    <message>
        <source>People reached</source>
        <translation>الأشخاص الذين تم الاتصال بهم</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>المسجلون</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>الأعضاء</translation>
    </message>
    <message>
        <source>Needs noted</source>
        <translation>الحاجات المسجلة</translation>
    </message>
    <message>
        <source>Feeling about the offer</source>
        <translation>الانطباع عن العرض</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>المتوسط</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>الدرجة</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>After</source>
        <translation>بعد</translation>
    </message>
    <message>
        <source>Misunderstandings</source>
        <translation>حالات سوء الفهم</translation>
    </message>
    <message>
        <source>About</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>مثارة</translation>
    </message>
    <message>
        <source>Lifted</source>
        <translation>مرفوعة</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>غير محدد</translation>
    </message>
    <message>
        <source>without detail</source>
        <translation>دون تفصيل</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>العدد</translation>
    </message>
    <message>
        <source>not decided yet: {values}</source>
        <translation>لم يُبت فيه بعد: {values}</translation>
    </message>
    <message>
        <source>Personal data: keep it safe, hand it to nobody.</source>
        <translation>معطيات شخصية: احفظها في مكان آمن ولا تسلمها لأحد.</translation>
    </message>
    <message>
        <source>Write a PDF</source>
        <translation>كتابة ملف PDF</translation>
    </message>
</context>
<context>
    <name>reports</name>
    <message>
        <source>The register does not know the laptop it is from.</source>
        <translation>لا يعرف السجل الحاسوب الذي جاء منه.</translation>
    </message>
    <message>
        <source>The register knows this record as another kind.</source>
        <translation>يعرف السجل هذه البطاقة على أنها من نوع آخر.</translation>
    </message>
    <message>
        <source>It lies outside the regions and events given to you.</source>
        <translation>يقع خارج الجهات والأحداث الموكلة إليك.</translation>
    </message>
    <message>
        <source>A value is too long.</source>
        <translation>إحدى القيم طويلة جدا.</translation>
    </message>
    <message>
        <source>It has a field that cannot be.</source>
        <translation>فيه خانة غير ممكنة.</translation>
    </message>
    <message>
        <source>A value is not valid.</source>
        <translation>إحدى القيم غير صالحة.</translation>
    </message>
    <message>
        <source>It changes nothing.</source>
        <translation>لا يغير شيئا.</translation>
    </message>
    <message>
        <source>A backup was made.</source>
        <translation>أُنشئت نسخة احتياطية.</translation>
    </message>
    <message>
        <source>Something was printed, or written as PDF.</source>
        <translation>طُبع شيء أو كُتب بصيغة PDF.</translation>
    </message>
    <message>
        <source>A list was written to a file.</source>
        <translation>كُتبت لائحة في ملف.</translation>
    </message>
    <message>
        <source>The register was restored; this laptop sends again what it lacks.</source>
        <translation>استُعيد السجل؛ يعيد هذا الحاسوب إرسال ما ينقصه.</translation>
    </message>
    <message>
        <source>The register has a new key; its old one vouched for it.</source>
        <translation>للسجل المركزي مفتاح جديد؛ وقد ضمنه المفتاح القديم.</translation>
    </message>
    <message>
        <source>This laptop signs with a new key.</source>
        <translation>يوقع هذا الحاسوب بمفتاح جديد.</translation>
    </message>
    <message>
        <source>A new passphrase was set with the recovery key.</source>
        <translation>عُينت عبارة مرور جديدة بمفتاح الاسترجاع.</translation>
    </message>
    <message>
        <source>The register did not accept it.</source>
        <translation>لم يقبله السجل.</translation>
    </message>
    <message>
        <source>everything is at the register</source>
        <translation>كل شيء في السجل</translation>
    </message>
    <message>
        <source>Stopped; the rest follows next time.</source>
        <translation>أوقف؛ والباقي في المرة القادمة.</translation>
    </message>
    <message>
        <source>Nothing new on either side.</source>
        <translation>لا جديد في الجانبين.</translation>
    </message>
    <message>
        <source>This laptop joined the register as {name}.</source>
        <translation>انضم هذا الحاسوب إلى السجل باسم {name}.</translation>
    </message>
    <message>
        <source>It comes from a laptop that was withdrawn; your coordinator looks at it.</source>
        <translation>مصدره حاسوب سُحب؛ وينظر فيه منسقك.</translation>
    </message>
    <message>
        <source>The register lets this laptop in.</source>
        <translation>يقبل السجل المركزي هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Only coordinators may change this.</source>
        <translation>لا يحق إلا للمنسقين تغيير هذا.</translation>
    </message>
</context>
<context>
    <name>reviews</name>
    <message>
        <source>Two values</source>
        <translation>قيمتان</translation>
    </message>
    <message>
        <source>Deleted and edited</source>
        <translation>حُذف وعُدّل</translation>
    </message>
    <message>
        <source>Perhaps the same</source>
        <translation>ربما نفس الشخص</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>موضوع جانبًا</translation>
    </message>
    <message>
        <source>Rescued work</source>
        <translation>عمل أُنقذ</translation>
    </message>
    <message>
        <source>Only proved here</source>
        <translation>مثبت هنا فقط</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>الموافقة</translation>
    </message>
    <message>
        <source>In quarantine</source>
        <translation>في الحجر</translation>
    </message>
    <message>
        <source>Laptop asks to join</source>
        <translation>حاسوب يطلب الانضمام</translation>
    </message>
    <message>
        <source>Question for you</source>
        <translation>سؤال لك</translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation>لم تُعتمد</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>مُسند</translation>
    </message>
    <message>
        <source>Waiting for the ambassador</source>
        <translation>في انتظار السفير</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>معلّق</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>تمت الإجابة</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>تم التراجع</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>تقرّر</translation>
    </message>
    <message>
        <source>Value chosen</source>
        <translation>اختيرت قيمة</translation>
    </message>
    <message>
        <source>Shown as one</source>
        <translation>معروضان كواحد</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>ليسا نفس الشخص</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>تمت الموافقة</translation>
    </message>
    <message>
        <source>Has issues</source>
        <translation>يحتاج تصحيحًا</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>asks</source>
        <translation>يسأل</translation>
    </message>
    <message>
        <source>asks for a correction</source>
        <translation>يطلب تصحيحًا</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>يجيب</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>يلاحظ</translation>
    </message>
    <message>
        <source>puts it on hold</source>
        <translation>يعلّقه</translation>
    </message>
    <message>
        <source>brought their value back</source>
        <translation>أعاد قيمته</translation>
    </message>
    <message>
        <source>Until somebody decides, the latest value is shown and all of them are kept.</source>
        <translation>إلى أن يقرر أحد، تُعرض أحدث قيمة وتُحفظ كلها.</translation>
    </message>
    <message>
        <source>Until somebody decides, the record stays.</source>
        <translation>إلى أن يقرر أحد، تبقى البطاقة.</translation>
    </message>
    <message>
        <source>Until somebody decides, both stand in every list and count twice.</source>
        <translation>إلى أن يقرر أحد، يظهر الاثنان في كل قائمة ويُحسبان مرتين.</translation>
    </message>
    <message>
        <source>Until somebody decides, only the laptop it came from shows it.</source>
        <translation>إلى أن يقرر أحد، لا يعرضه إلا الحاسوب الذي جاء منه.</translation>
    </message>
    <message>
        <source>Until somebody decides, it is on this laptop and nowhere else.</source>
        <translation>إلى أن يقرر أحد، هي على هذا الحاسوب فقط.</translation>
    </message>
    <message>
        <source>Until somebody looks, the record counts as it is.</source>
        <translation>إلى أن ينظر أحد، تُحتسب البطاقة كما هي.</translation>
    </message>
    <message>
        <source>If nobody acts, the record may no longer be used after that day.</source>
        <translation>إن لم يتصرف أحد، فلا يجوز استعمال البطاقة بعد ذلك اليوم.</translation>
    </message>
    <message>
        <source>Until somebody decides, it counts nowhere.</source>
        <translation>إلى أن يقرر أحد، لا يُحتسب في أي مكان.</translation>
    </message>
    <message>
        <source>Until somebody decides, the laptop cannot sync.</source>
        <translation>إلى أن يقرر أحد، لا يستطيع الحاسوب المزامنة.</translation>
    </message>
    <message>
        <source>Until you answer, nothing is decided.</source>
        <translation>إلى أن تجيب، لا يُقرر شيء.</translation>
    </message>
    <message>
        <source>Your value stays in the history either way.</source>
        <translation>تبقى قيمتك في السجل على أي حال.</translation>
    </message>
    <message>
        <source>there is no name</source>
        <translation>لا يوجد اسم</translation>
    </message>
    <message>
        <source>there is neither a phone nor an e-mail</source>
        <translation>لا يوجد هاتف ولا بريد إلكتروني</translation>
    </message>
    <message>
        <source>a phone is not a number one can dial</source>
        <translation>هاتف ليس رقمًا يمكن طلبه</translation>
    </message>
    <message>
        <source>the year of birth is hard to believe</source>
        <translation>سنة الميلاد يصعب تصديقها</translation>
    </message>
    <message>
        <source>the same phone</source>
        <translation>نفس الهاتف</translation>
    </message>
    <message>
        <source>nearly the same phone</source>
        <translation>هاتف يكاد يكون نفسه</translation>
    </message>
    <message>
        <source>the same e-mail</source>
        <translation>نفس البريد</translation>
    </message>
    <message>
        <source>nearly the same e-mail</source>
        <translation>بريد يكاد يكون نفسه</translation>
    </message>
    <message>
        <source>the same name</source>
        <translation>نفس الاسم</translation>
    </message>
    <message>
        <source>the same name in another spelling or script</source>
        <translation>نفس الاسم بكتابة أخرى</translation>
    </message>
    <message>
        <source>nearly the same name</source>
        <translation>اسم يكاد يكون نفسه</translation>
    </message>
    <message>
        <source>part of the name</source>
        <translation>جزء من الاسم</translation>
    </message>
    <message>
        <source>the same city</source>
        <translation>نفس المدينة</translation>
    </message>
    <message>
        <source>the same year of birth</source>
        <translation>نفس سنة الميلاد</translation>
    </message>
    <message>
        <source>the same company</source>
        <translation>نفس الشركة</translation>
    </message>
    <message>
        <source>the same badge</source>
        <translation>نفس الشارة</translation>
    </message>
    <message>
        <source>another phone</source>
        <translation>هاتف آخر</translation>
    </message>
    <message>
        <source>another e-mail</source>
        <translation>بريد آخر</translation>
    </message>
    <message>
        <source>another name</source>
        <translation>اسم آخر</translation>
    </message>
    <message>
        <source>The person took their consent to be kept back.</source>
        <translation>سحب الشخص موافقته على حفظ بياناته.</translation>
    </message>
    <message>
        <source>The consent to be kept expires on {day}.</source>
        <translation>تنتهي الموافقة على الحفظ في {day}.</translation>
    </message>
    <message>
        <source>Different values for: {fields}.</source>
        <translation>قيم مختلفة لـ: {fields}.</translation>
    </message>
    <message>
        <source>Somebody deleted it while somebody else went on with it.</source>
        <translation>حذفها أحدهم بينما كان آخر يعمل عليها.</translation>
    </message>
    <message>
        <source>These may be one person: {reasons}.</source>
        <translation>قد يكونان شخصًا واحدًا: {reasons}.</translation>
    </message>
    <message>
        <source>These may be one person.</source>
        <translation>قد يكونان شخصًا واحدًا.</translation>
    </message>
    <message>
        <source>One said that they are the same, another that they are not.</source>
        <translation>قال أحدهم إنهما نفس الشخص وقال آخر لا.</translation>
    </message>
    <message>
        <source>Two coordinators decided it differently. Decide it once.</source>
        <translation>قرر منسقان باختلاف. احسم الأمر مرة واحدة.</translation>
    </message>
    <message>
        <source>Look at this record: {doubts}.</source>
        <translation>انظر في هذه البطاقة: {doubts}.</translation>
    </message>
    <message>
        <source>The register was put back to an older day and no longer holds this record.</source>
        <translation>أُعيد السجل إلى يوم أقدم ولم يعد يحوي هذه البطاقة.</translation>
    </message>
    <message>
        <source>The coordinator asks you about this record.</source>
        <translation>يسألك المنسق عن هذه البطاقة.</translation>
    </message>
    <message>
        <source>Another value than yours was kept.</source>
        <translation>اعتُمدت قيمة غير قيمتك.</translation>
    </message>
    <message>
        <source>It lies outside the regions and events given to {name}.</source>
        <translation>يقع خارج الجهات والأحداث الموكلة إلى {name}.</translation>
    </message>
    <message>
        <source>It was on a laptop of {name} when that was withdrawn.</source>
        <translation>كان على حاسوب {name} عند سحبه.</translation>
    </message>
    <message>
        <source>Taken over</source>
        <translation>أُخذ</translation>
    </message>
    <message>
        <source>{name} has set up the laptop {device} and asks to join.</source>
        <translation>أعدّ {name} الحاسوب {device} ويطلب الانضمام.</translation>
    </message>
    <message>
        <source>shows them apart again</source>
        <translation>يعرضهما منفصلين من جديد</translation>
    </message>
    <message>
        <source>Decided by rule</source>
        <translation>حُسم بقاعدة</translation>
    </message>
    <message>
        <source>A rule of the programme decided: {fields}.</source>
        <translation>حسمت قاعدة من قواعد البرنامج: {fields}.</translation>
    </message>
    <message>
        <source>Its author has answered. Nothing is left to choose.</source>
        <translation>أجاب صاحبها. لم يبق شيء للاختيار.</translation>
    </message>
    <message>
        <source>Handed up again</source>
        <translation>أعيدت إلى السجل</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>تم التخلي عنها</translation>
    </message>
    <message>
        <source>hands it to an administrator</source>
        <translation>يحيله إلى الإدارة</translation>
    </message>
    <message>
        <source>there are digits in the name</source>
        <translation>في الاسم أرقام</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>للتحقق</translation>
    </message>
</context>
<context>
    <name>roles</name>
    <message>
        <source>ambassador</source>
        <translation>سفير</translation>
    </message>
    <message>
        <source>coordinator</source>
        <translation>منسق</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>مدير</translation>
    </message>
</context>
<context>
    <name>rules</name>
    <message>
        <source>The value given last</source>
        <translation>آخر قيمة أُعطيت</translation>
    </message>
    <message>
        <source>The fullest value</source>
        <translation>القيمة الأكثر اكتمالًا</translation>
    </message>
    <message>
        <source>The coordinator’s value</source>
        <translation>قيمة المنسق</translation>
    </message>
    <message>
        <source>The value of the most trusted source</source>
        <translation>قيمة المصدر الأوثق</translation>
    </message>
    <message>
        <source>always</source>
        <translation>دائمًا</translation>
    </message>
    <message>
        <source>if it says all that the others say</source>
        <translation>إذا كانت تقول كل ما تقوله القيم الأخرى</translation>
    </message>
    <message>
        <source>if they differ in spelling only</source>
        <translation>إذا اختلفت في طريقة الكتابة فقط</translation>
    </message>
    <message>
        <source>Coordinators</source>
        <translation>المنسقون</translation>
    </message>
    <message>
        <source>Ambassadors</source>
        <translation>السفراء</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>متوقفة</translation>
    </message>
    <message>
        <source>Two people changed it at once: decide it in the queue.</source>
        <translation>غيّرها شخصان في وقت واحد: احسموها في قائمة القرارات.</translation>
    </message>
    <message>
        <source>A rule without a name</source>
        <translation>قاعدة بلا اسم</translation>
    </message>
</context>
<context>
    <name>standing</name>
    <message>
        <source>at the register</source>
        <translation>في السجل</translation>
    </message>
    <message>
        <source>only here</source>
        <translation>هنا فقط</translation>
    </message>
    <message>
        <source>two values</source>
        <translation>قيمتان</translation>
    </message>
    <message>
        <source>no consent</source>
        <translation>دون موافقة</translation>
    </message>
    <message>
        <source>change pending</source>
        <translation>تعديل معلّق</translation>
    </message>
</context>
<context>
    <name>when</name>
    <message>
        <source>today at {time}</source>
        <translation>اليوم على {time}</translation>
    </message>
    <message>
        <source>yesterday at {time}</source>
        <translation>أمس على {time}</translation>
    </message>
    <message>
        <source>{day} at {time}</source>
        <translation>{day} على {time}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} إلى {last}</translation>
    </message>
</context>
</TS>
