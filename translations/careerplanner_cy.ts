<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="cy" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About this program</source>
        <translation>Am y rhaglen hon</translation>
    </message>
    <message>
        <source>Atkinson Hyperlegible Next, SIL Open Font License 1.1</source>
        <translation>Atkinson Hyperlegible Next, trwydded SIL Open Font License 1.1</translation>
    </message>
    <message>
        <source>Framework</source>
        <translation>Fframwaith</translation>
    </message>
    <message>
        <source>Framework checksum</source>
        <translation>Swm gwirio&apos;r fframwaith</translation>
    </message>
    <message>
        <source>Framework version</source>
        <translation>Fersiwn y fframwaith</translation>
    </message>
    <message>
        <source>Free software. It works without the internet.</source>
        <translation>Meddalwedd rydd. Mae&apos;n gweithio heb y rhyngrwyd.</translation>
    </message>
    <message>
        <source>Icons</source>
        <translation>Eiconau</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Trwydded</translation>
    </message>
    <message>
        <source>Logs lie here</source>
        <translation>Mae&apos;r logiau yma</translation>
    </message>
    <message>
        <source>Lucide, ISC licence</source>
        <translation>Lucide, trwydded ISC</translation>
    </message>
    <message>
        <source>MIT licence</source>
        <translation>Trwydded MIT</translation>
    </message>
    <message>
        <source>No book is open</source>
        <translation>Nid oes llyfr cofnodion ar agor</translation>
    </message>
    <message>
        <source>Open the folder of the logs</source>
        <translation>Agor ffolder y logiau</translation>
    </message>
    <message>
        <source>Qt {version} with PySide6, GNU LGPL version 3</source>
        <translation>Qt {version} gyda PySide6, GNU LGPL fersiwn 3</translation>
    </message>
    <message>
        <source>Settings lie here</source>
        <translation>Mae&apos;r gosodiadau yma</translation>
    </message>
    <message>
        <source>Typeface</source>
        <translation>Ffont</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Fersiwn</translation>
    </message>
    <message>
        <source>Window toolkit</source>
        <translation>Pecyn ffenestri</translation>
    </message>
    <message>
        <source>Your book lies here</source>
        <translation>Mae eich llyfr cofnodion yma</translation>
    </message>
</context>
<context>
    <name>Action</name>
    <message>
        <source>A kept plan stays as it was. Make a new plan instead.</source>
        <translation>Mae cynllun sydd wedi&apos;i gadw yn aros fel yr oedd. Gwnewch gynllun newydd yn ei le.</translation>
    </message>
    <message>
        <source>An older version of the program did it.</source>
        <translation>Fersiwn hŷn o&apos;r rhaglen a&apos;i gwnaeth.</translation>
    </message>
    <message>
        <source>It was changed again since.</source>
        <translation>Mae wedi cael ei newid eto ers hynny.</translation>
    </message>
    <message>
        <source>It was signed, so it stays. Enter a new one instead.</source>
        <translation>Mae wedi&apos;i lofnodi, felly mae&apos;n aros. Rhowch un newydd yn ei le.</translation>
    </message>
    <message>
        <source>The person was erased.</source>
        <translation>Mae&apos;r person wedi cael ei ddileu.</translation>
    </message>
</context>
<context>
    <name>Action name</name>
    <message>
        <source>a note beside an answer</source>
        <translation>nodyn wrth ymyl ateb</translation>
    </message>
    <message>
        <source>adding a job</source>
        <translation>ychwanegu swydd</translation>
    </message>
    <message>
        <source>adding a note</source>
        <translation>ychwanegu nodyn</translation>
    </message>
    <message>
        <source>adding a note to a conversation</source>
        <translation>ychwanegu nodyn at sgwrs</translation>
    </message>
    <message>
        <source>adding a person</source>
        <translation>ychwanegu person</translation>
    </message>
    <message>
        <source>adding a registration</source>
        <translation>ychwanegu cofrestriad</translation>
    </message>
    <message>
        <source>adding an action</source>
        <translation>ychwanegu cam gweithredu</translation>
    </message>
    <message>
        <source>adding an answer to a statement</source>
        <translation>ychwanegu ateb i ddatganiad</translation>
    </message>
    <message>
        <source>adding an area of the induction</source>
        <translation>ychwanegu maes o&apos;r cyfnod sefydlu</translation>
    </message>
    <message>
        <source>adding an award</source>
        <translation>ychwanegu cymhwyster</translation>
    </message>
    <message>
        <source>adding evidence</source>
        <translation>ychwanegu tystiolaeth</translation>
    </message>
    <message>
        <source>adding induction progress</source>
        <translation>ychwanegu cynnydd sefydlu</translation>
    </message>
    <message>
        <source>adding learning</source>
        <translation>ychwanegu dysgu</translation>
    </message>
    <message>
        <source>adding people</source>
        <translation>ychwanegu pobl</translation>
    </message>
    <message>
        <source>adding to a signed conversation</source>
        <translation>ychwanegu at sgwrs sydd wedi&apos;i llofnodi</translation>
    </message>
    <message>
        <source>adding training</source>
        <translation>ychwanegu hyfforddiant</translation>
    </message>
    <message>
        <source>agreeing an action with people</source>
        <translation>cytuno ar gam gweithredu gyda phobl</translation>
    </message>
    <message>
        <source>agreeing on what you both see the same way</source>
        <translation>cytuno ar yr hyn rydych chi&apos;ch dau&apos;n ei weld yr un ffordd</translation>
    </message>
    <message>
        <source>agreeing what to do</source>
        <translation>cytuno beth i&apos;w wneud</translation>
    </message>
    <message>
        <source>asking training of people</source>
        <translation>gofyn i bobl wneud hyfforddiant</translation>
    </message>
    <message>
        <source>attaching evidence</source>
        <translation>cysylltu tystiolaeth</translation>
    </message>
    <message>
        <source>bringing in a record</source>
        <translation>mewnforio cofnod</translation>
    </message>
    <message>
        <source>bringing in a spreadsheet</source>
        <translation>dod â thaenlen i mewn</translation>
    </message>
    <message>
        <source>bringing in an earlier induction</source>
        <translation>dod â chyfnod sefydlu blaenorol i mewn</translation>
    </message>
    <message>
        <source>bringing in learning from a file</source>
        <translation>dod â dysgu i mewn o ffeil</translation>
    </message>
    <message>
        <source>changing a conversation</source>
        <translation>newid sgwrs</translation>
    </message>
    <message>
        <source>changing a job</source>
        <translation>newid swydd</translation>
    </message>
    <message>
        <source>changing a note</source>
        <translation>newid nodyn</translation>
    </message>
    <message>
        <source>changing a note of a conversation</source>
        <translation>newid nodyn mewn sgwrs</translation>
    </message>
    <message>
        <source>changing a note on an induction</source>
        <translation>newid nodyn ar y cyfnod sefydlu</translation>
    </message>
    <message>
        <source>changing a registration</source>
        <translation>newid cofrestriad</translation>
    </message>
    <message>
        <source>changing a self-assessment</source>
        <translation>newid hunanasesiad</translation>
    </message>
    <message>
        <source>changing an action</source>
        <translation>newid cam gweithredu</translation>
    </message>
    <message>
        <source>changing an answer to a statement</source>
        <translation>newid ateb i ddatganiad</translation>
    </message>
    <message>
        <source>changing an area of the induction</source>
        <translation>newid maes o&apos;r cyfnod sefydlu</translation>
    </message>
    <message>
        <source>changing an award</source>
        <translation>newid cymhwyster</translation>
    </message>
    <message>
        <source>changing evidence</source>
        <translation>newid tystiolaeth</translation>
    </message>
    <message>
        <source>changing how far an induction area is</source>
        <translation>newid cynnydd maes o&apos;r cyfnod sefydlu</translation>
    </message>
    <message>
        <source>changing how often conversations are held</source>
        <translation>newid pa mor aml y cynhelir sgyrsiau</translation>
    </message>
    <message>
        <source>changing induction progress</source>
        <translation>newid cynnydd sefydlu</translation>
    </message>
    <message>
        <source>changing learning</source>
        <translation>newid dysgu</translation>
    </message>
    <message>
        <source>changing personal facts</source>
        <translation>newid manylion personol</translation>
    </message>
    <message>
        <source>changing saved views</source>
        <translation>newid y golygon a gadwyd</translation>
    </message>
    <message>
        <source>changing training</source>
        <translation>newid hyfforddiant</translation>
    </message>
    <message>
        <source>changing what evidence is attached to</source>
        <translation>newid cysylltiadau tystiolaeth</translation>
    </message>
    <message>
        <source>changing where people belong</source>
        <translation>newid i ble mae pobl yn perthyn</translation>
    </message>
    <message>
        <source>choosing a way</source>
        <translation>dewis ffordd</translation>
    </message>
    <message>
        <source>detaching evidence</source>
        <translation>datgysylltu tystiolaeth</translation>
    </message>
    <message>
        <source>finishing a self-assessment</source>
        <translation>gorffen hunanasesiad</translation>
    </message>
    <message>
        <source>keeping a plan</source>
        <translation>cadw cynllun</translation>
    </message>
    <message>
        <source>keeping a setting of the book</source>
        <translation>cadw gosodiad yn y llyfr</translation>
    </message>
    <message>
        <source>keeping a summary as evidence</source>
        <translation>cadw crynodeb fel tystiolaeth</translation>
    </message>
    <message>
        <source>keeping what was tried out</source>
        <translation>cadw&apos;r hyn a roddwyd ar brawf</translation>
    </message>
    <message>
        <source>letting a chosen way go</source>
        <translation>rhoi&apos;r gorau i&apos;r ffordd a ddewiswyd</translation>
    </message>
    <message>
        <source>making invented people</source>
        <translation>creu pobl ddychmygol</translation>
    </message>
    <message>
        <source>making the example</source>
        <translation>creu&apos;r enghraifft</translation>
    </message>
    <message>
        <source>opening a conversation again</source>
        <translation>agor sgwrs eto</translation>
    </message>
    <message>
        <source>preparing a conversation</source>
        <translation>paratoi sgwrs</translation>
    </message>
    <message>
        <source>recording training</source>
        <translation>cofnodi hyfforddiant</translation>
    </message>
    <message>
        <source>removing a conversation</source>
        <translation>tynnu sgwrs</translation>
    </message>
    <message>
        <source>removing a job</source>
        <translation>tynnu swydd</translation>
    </message>
    <message>
        <source>removing a note</source>
        <translation>tynnu nodyn</translation>
    </message>
    <message>
        <source>removing a note from a conversation</source>
        <translation>tynnu nodyn o sgwrs</translation>
    </message>
    <message>
        <source>removing a person</source>
        <translation>tynnu person</translation>
    </message>
    <message>
        <source>removing a registration</source>
        <translation>tynnu cofrestriad</translation>
    </message>
    <message>
        <source>removing a self-assessment</source>
        <translation>tynnu hunanasesiad</translation>
    </message>
    <message>
        <source>removing a setting of the book</source>
        <translation>tynnu gosodiad o&apos;r llyfr</translation>
    </message>
    <message>
        <source>removing an action</source>
        <translation>tynnu cam gweithredu</translation>
    </message>
    <message>
        <source>removing an answer to a statement</source>
        <translation>tynnu ateb i ddatganiad</translation>
    </message>
    <message>
        <source>removing an area of the induction</source>
        <translation>tynnu maes o&apos;r cyfnod sefydlu</translation>
    </message>
    <message>
        <source>removing an award</source>
        <translation>tynnu cymhwyster</translation>
    </message>
    <message>
        <source>removing evidence</source>
        <translation>tynnu tystiolaeth</translation>
    </message>
    <message>
        <source>removing induction progress</source>
        <translation>tynnu cynnydd sefydlu</translation>
    </message>
    <message>
        <source>removing learning</source>
        <translation>tynnu dysgu</translation>
    </message>
    <message>
        <source>removing training</source>
        <translation>tynnu hyfforddiant</translation>
    </message>
    <message>
        <source>saying how often conversations are held</source>
        <translation>dweud pa mor aml y cynhelir sgyrsiau</translation>
    </message>
    <message>
        <source>saying that an induction area is ready</source>
        <translation>dweud bod maes o&apos;r cyfnod sefydlu yn barod</translation>
    </message>
    <message>
        <source>sending back part of an induction</source>
        <translation>anfon rhan o&apos;r cyfnod sefydlu yn ôl</translation>
    </message>
    <message>
        <source>setting a day for conversations</source>
        <translation>pennu diwrnod ar gyfer sgyrsiau</translation>
    </message>
    <message>
        <source>signing a conversation</source>
        <translation>llofnodi sgwrs</translation>
    </message>
    <message>
        <source>signing an induction</source>
        <translation>llofnodi&apos;r cyfnod sefydlu</translation>
    </message>
    <message>
        <source>starting a conversation</source>
        <translation>dechrau sgwrs</translation>
    </message>
    <message>
        <source>starting a self-assessment</source>
        <translation>dechrau hunanasesiad</translation>
    </message>
    <message>
        <source>the last change</source>
        <translation>y newid diwethaf</translation>
    </message>
    <message>
        <source>using the framework&apos;s list again</source>
        <translation>defnyddio rhestr y fframwaith eto</translation>
    </message>
    <message>
        <source>using the usual time between conversations again</source>
        <translation>defnyddio&apos;r amser arferol rhwng sgyrsiau eto</translation>
    </message>
    <message>
        <source>using your own list of areas</source>
        <translation>defnyddio eich rhestr eich hun o feysydd</translation>
    </message>
</context>
<context>
    <name>ActionState</name>
    <message>
        <source>Done</source>
        <translation>Wedi&apos;i wneud</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Wedi&apos;i roi heibio</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>I&apos;w wneud</translation>
    </message>
</context>
<context>
    <name>Answer</name>
    <message>
        <source>After that</source>
        <translation>Ar ôl hynny</translation>
    </message>
    <message>
        <source>Award the Register asks for</source>
        <translation>Cymhwyster y mae&apos;r Gofrestr yn gofyn amdano</translation>
    </message>
    <message>
        <source>Before you start</source>
        <translation>Cyn i chi ddechrau</translation>
    </message>
    <message>
        <source>By awards</source>
        <translation>Yn ôl eich cymwysterau</translation>
    </message>
    <message>
        <source>By job</source>
        <translation>Yn ôl y swydd</translation>
    </message>
    <message>
        <source>Framework: {title}, version {version}</source>
        <translation>Fframwaith: {title}, fersiwn {version}</translation>
    </message>
    <message>
        <source>How this was judged</source>
        <translation>Sut y penderfynwyd hyn</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>Yn gryno</translation>
    </message>
    <message>
        <source>Induction</source>
        <translation>Cyfnod sefydlu</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Wedi&apos;i adael allan</translation>
    </message>
    <message>
        <source>Next step: {step}</source>
        <translation>Y cam nesaf: {step}</translation>
    </message>
    <message>
        <source>On: {day}</source>
        <translation>Dyddiad: {day}</translation>
    </message>
    <message>
        <source>Other ways</source>
        <translation>Ffyrdd eraill</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>Ffynhonnell: {source}</translation>
    </message>
    <message>
        <source>The band</source>
        <translation>Y band</translation>
    </message>
    <message>
        <source>The band, by awards</source>
        <translation>Y band, yn ôl cymwysterau</translation>
    </message>
    <message>
        <source>The band, by job</source>
        <translation>Y band, yn ôl swydd</translation>
    </message>
    <message>
        <source>The difference</source>
        <translation>Y gwahaniaeth</translation>
    </message>
    <message>
        <source>The Register</source>
        <translation>Y Gofrestr</translation>
    </message>
    <message>
        <source>The Register: {answer}</source>
        <translation>Y Gofrestr: {answer}</translation>
    </message>
    <message>
        <source>Ways on to the Register</source>
        <translation>Ffyrdd o ymuno â&apos;r Gofrestr</translation>
    </message>
    <message>
        <source>What next</source>
        <translation>Beth nesaf</translation>
    </message>
    <message>
        <source>Where the two answers differ</source>
        <translation>Lle mae&apos;r ddau ateb yn wahanol</translation>
    </message>
</context>
<context>
    <name>Award dialog</name>
    <message>
        <source>Add an award</source>
        <translation>Ychwanegu cymhwyster</translation>
    </message>
    <message>
        <source>Are you enrolled with a college or training provider?</source>
        <translation>Ydych chi wedi ymrestru gyda choleg neu ddarparwr hyfforddiant?</translation>
    </message>
    <message>
        <source>Change this award</source>
        <translation>Newid y cymhwyster hwn</translation>
    </message>
    <message>
        <source>How far are you?</source>
        <translation>Pa mor bell ydych chi arni?</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nac ydw</translation>
    </message>
    <message>
        <source>Say which award it is.</source>
        <translation>Dywedwch pa gymhwyster ydyw.</translation>
    </message>
    <message>
        <source>The name on the certificate, if you have it.</source>
        <translation>Yr enw ar y dystysgrif, os yw gennych chi.</translation>
    </message>
    <message>
        <source>Type a few letters. Old names such as NVQ or QCF will do.</source>
        <translation>Teipiwch ychydig o lythrennau. Mae hen enwau fel NVQ neu QCF yn iawn.</translation>
    </message>
    <message>
        <source>We do not know this award. It is kept as you typed it. Where it would matter, the answer is “not known”.</source>
        <translation>Nid ydyn ni&apos;n adnabod y cymhwyster hwn. Mae wedi&apos;i gadw fel y gwnaethoch chi ei deipio. Lle byddai&apos;n bwysig, yr ateb yw “ddim yn hysbys”.</translation>
    </message>
    <message>
        <source>When did you get it?</source>
        <translation>Pryd y cawsoch chi&apos;r cymhwyster?</translation>
    </message>
    <message>
        <source>When did you start on it?</source>
        <translation>Pryd y gwnaethoch chi ddechrau arno?</translation>
    </message>
    <message>
        <source>When do you expect to finish?</source>
        <translation>Pryd rydych chi&apos;n disgwyl gorffen?</translation>
    </message>
    <message>
        <source>Which award?</source>
        <translation>Pa gymhwyster?</translation>
    </message>
    <message>
        <source>Who awards it?</source>
        <translation>Pwy sy&apos;n ei ddyfarnu?</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ydw</translation>
    </message>
</context>
<context>
    <name>AwardKind</name>
    <message>
        <source>Core knowledge</source>
        <translation>Gwybodaeth graidd</translation>
    </message>
    <message>
        <source>Degree or professional award</source>
        <translation>Gradd neu gymhwyster proffesiynol</translation>
    </message>
    <message>
        <source>Induction</source>
        <translation>Sefydlu</translation>
    </message>
    <message>
        <source>Knowledge only</source>
        <translation>Gwybodaeth yn unig</translation>
    </message>
    <message>
        <source>Leadership and management</source>
        <translation>Arwain a rheoli</translation>
    </message>
    <message>
        <source>Practice at work</source>
        <translation>Ymarfer yn y gwaith</translation>
    </message>
    <message>
        <source>Short course</source>
        <translation>Cwrs byr</translation>
    </message>
</context>
<context>
    <name>AwardStanding</name>
    <message>
        <source>Current</source>
        <translation>Cyfredol</translation>
    </message>
    <message>
        <source>From another nation</source>
        <translation>O wlad arall</translation>
    </message>
    <message>
        <source>Older, no longer offered</source>
        <translation>Hŷn, ddim ar gael mwyach</translation>
    </message>
</context>
<context>
    <name>Band</name>
    <message>
        <source>Band {id}</source>
        <translation>Band {id}</translation>
    </message>
    <message>
        <source>Band {id}: {title}</source>
        <translation>Band {id}: {title}</translation>
    </message>
</context>
<context>
    <name>Basis</name>
    <message>
        <source>In force since: {date}</source>
        <translation>Mewn grym ers: {date}</translation>
    </message>
    <message>
        <source>In force until: {date}</source>
        <translation>Mewn grym tan: {date}</translation>
    </message>
    <message>
        <source>In force: {dates}</source>
        <translation>Mewn grym: {dates}</translation>
    </message>
</context>
<context>
    <name>Books</name>
    <message>
        <source>Example person</source>
        <translation>Person enghreifftiol</translation>
    </message>
    <message>
        <source>Example team</source>
        <translation>Tîm enghreifftiol</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Cofnod</translation>
    </message>
    <message>
        <source>The record was written to {path}</source>
        <translation>Ysgrifennwyd y cofnod i {path}</translation>
    </message>
    <message>
        <source>This book cannot be written here, so it can only be read.</source>
        <translation>Nid oes modd ysgrifennu yn y llyfr hwn yma, felly dim ond ei ddarllen sy&apos;n bosibl.</translation>
    </message>
    <message>
        <source>This book is open elsewhere, so it can only be read here. Opened by: {holder}</source>
        <translation>Mae&apos;r llyfr hwn ar agor yn rhywle arall, felly dim ond ei ddarllen sy&apos;n bosibl yma. Agorwyd gan: {holder}</translation>
    </message>
    <message>
        <source>This book lies in a folder that is shared or copied by a service. Two programs writing at once can damage it. A folder of this computer is safer.</source>
        <translation>Mae&apos;r llyfr hwn mewn ffolder sy&apos;n cael ei rhannu neu ei chopïo gan wasanaeth. Gall dwy raglen sy&apos;n ysgrifennu ar yr un pryd ei niweidio. Mae ffolder ar y cyfrifiadur hwn yn fwy diogel.</translation>
    </message>
    <message>
        <source>This is an invented person to look around with. Nothing here is kept. To begin your own, choose New book.</source>
        <translation>Person dychmygol yw hwn, i chi gael edrych o gwmpas. Nid oes dim yma&apos;n cael ei gadw. I ddechrau eich llyfr eich hun, dewiswch Llyfr cofnodion newydd.</translation>
    </message>
    <message>
        <source>This is an invented team to look around with. Nothing here is kept. To begin your own, choose New book.</source>
        <translation>Tîm dychmygol yw hwn, i chi gael edrych o gwmpas. Nid oes dim yma&apos;n cael ei gadw. I ddechrau eich llyfr eich hun, dewiswch Llyfr cofnodion newydd.</translation>
    </message>
</context>
<context>
    <name>Bulk</name>
    <message>
        <source>Action added to each plan.</source>
        <translation>Ychwanegwyd y cam gweithredu at bob cynllun.</translation>
    </message>
    <message>
        <source>Add people</source>
        <translation>Ychwanegu pobl</translation>
    </message>
    <message>
        <source>After how many months is it done again?</source>
        <translation>Ar ôl sawl mis mae&apos;n cael ei wneud eto?</translation>
    </message>
    <message>
        <source>Agree an action with several people</source>
        <translation>Cytuno ar gam gweithredu gyda sawl person</translation>
    </message>
    <message>
        <source>Ask training of several people</source>
        <translation>Gofyn i sawl person wneud hyfforddiant</translation>
    </message>
    <message>
        <source>By when?</source>
        <translation>Erbyn pryd?</translation>
    </message>
    <message>
        <source>Cannot be changed: {count}</source>
        <translation>Nid oes modd eu newid: {count}</translation>
    </message>
    <message>
        <source>Change for this many people: {count}</source>
        <translation>Newid i&apos;r nifer hwn o bobl: {count}</translation>
    </message>
    <message>
        <source>Change line manager, service or team</source>
        <translation>Newid rheolwr llinell, gwasanaeth neu dîm</translation>
    </message>
    <message>
        <source>Changed for several people.</source>
        <translation>Newidiwyd ar gyfer sawl person.</translation>
    </message>
    <message>
        <source>Day set.</source>
        <translation>Pennwyd y diwrnod.</translation>
    </message>
    <message>
        <source>Do this training: {training}</source>
        <translation>Gwneud yr hyfforddiant hwn: {training}</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Cyflogwr</translation>
    </message>
    <message>
        <source>Enter a number of months, such as 12.</source>
        <translation>Rhowch nifer o fisoedd, er enghraifft 12.</translation>
    </message>
    <message>
        <source>Everybody in the list: {count}</source>
        <translation>Pawb yn y rhestr: {count}</translation>
    </message>
    <message>
        <source>Fill in the questions above to see it.</source>
        <translation>Atebwch y cwestiynau uchod i&apos;w weld.</translation>
    </message>
    <message>
        <source>For whom?</source>
        <translation>Ar gyfer pwy?</translation>
    </message>
    <message>
        <source>In the book already: {names}.</source>
        <translation>Yn y llyfr yn barod: {names}.</translation>
    </message>
    <message>
        <source>Job of all of them</source>
        <translation>Swydd pob un ohonynt</translation>
    </message>
    <message>
        <source>Leave this empty for each person&apos;s line manager.</source>
        <translation>Gadewch hwn yn wag ar gyfer rheolwr llinell pob person.</translation>
    </message>
    <message>
        <source>Leave this empty if it is done once.</source>
        <translation>Gadewch hwn yn wag os yw&apos;n cael ei wneud unwaith.</translation>
    </message>
    <message>
        <source>Leave this empty where each person does it.</source>
        <translation>Gadewch hwn yn wag os mai pob person fydd yn ei wneud.</translation>
    </message>
    <message>
        <source>Leave this empty where they started on different days.</source>
        <translation>Gadewch hwn yn wag os dechreuon nhw ar ddyddiau gwahanol.</translation>
    </message>
    <message>
        <source>Names, one on each line</source>
        <translation>Enwau, un ar bob llinell</translation>
    </message>
    <message>
        <source>No change needed: {count}</source>
        <translation>Yr un fath yn barod: {count}</translation>
    </message>
    <message>
        <source>no job now</source>
        <translation>dim swydd nawr</translation>
    </message>
    <message>
        <source>On which day?</source>
        <translation>Ar ba ddiwrnod?</translation>
    </message>
    <message>
        <source>Or should there be none?</source>
        <translation>Neu a ddylai fod heb un?</translation>
    </message>
    <message>
        <source>People added.</source>
        <translation>Ychwanegwyd y bobl.</translation>
    </message>
    <message>
        <source>Set a day for a conversation</source>
        <translation>Pennu diwrnod ar gyfer sgwrs</translation>
    </message>
    <message>
        <source>Some of these names are in the book already</source>
        <translation>Mae rhai o&apos;r enwau hyn yn y llyfr yn barod</translation>
    </message>
    <message>
        <source>Take it away from all of them</source>
        <translation>Ei dynnu oddi ar bob un ohonyn nhw</translation>
    </message>
    <message>
        <source>The people you chose: {count}</source>
        <translation>Y bobl a ddewisoch: {count}</translation>
    </message>
    <message>
        <source>The same day for all. You can move one of them later.</source>
        <translation>Yr un diwrnod i bawb. Gallwch symud un ohonynt wedyn.</translation>
    </message>
    <message>
        <source>They are asked to do it.</source>
        <translation>Gofynnwyd am yr hyfforddiant.</translation>
    </message>
    <message>
        <source>They are other people: add them too</source>
        <translation>Pobl eraill ydyn nhw: eu hychwanegu hefyd</translation>
    </message>
    <message>
        <source>this conversation is being held</source>
        <translation>mae&apos;r sgwrs hon yn cael ei chynnal</translation>
    </message>
    <message>
        <source>This is kept as a kind of training of your own.</source>
        <translation>Bydd hwn yn cael ei gadw fel eich hyfforddiant eich hun.</translation>
    </message>
    <message>
        <source>This must be filled in.</source>
        <translation>Rhaid llenwi hwn.</translation>
    </message>
    <message>
        <source>Type a few letters, then choose. You can type one of your own.</source>
        <translation>Teipiwch ychydig o lythrennau, yna dewiswch. Gallwch deipio eich hyfforddiant eich hun.</translation>
    </message>
    <message>
        <source>Type at least one name.</source>
        <translation>Teipiwch o leiaf un enw.</translation>
    </message>
    <message>
        <source>Typed more than once: {names}.</source>
        <translation>Wedi&apos;u teipio fwy nag unwaith: {names}.</translation>
    </message>
    <message>
        <source>What do you want to change?</source>
        <translation>Beth ydych chi eisiau ei newid?</translation>
    </message>
    <message>
        <source>What should it be?</source>
        <translation>Beth ddylai fod?</translation>
    </message>
    <message>
        <source>What will change</source>
        <translation>Beth fydd yn newid</translation>
    </message>
    <message>
        <source>When did they start?</source>
        <translation>Pryd dechreuon nhw?</translation>
    </message>
    <message>
        <source>Which conversation?</source>
        <translation>Pa sgwrs?</translation>
    </message>
    <message>
        <source>Which training?</source>
        <translation>Pa hyfforddiant?</translation>
    </message>
    <message>
        <source>Who holds it?</source>
        <translation>Pwy fydd yn ei chynnal?</translation>
    </message>
    <message>
        <source>Will be added: {count}.</source>
        <translation>I&apos;w hychwanegu: {count}.</translation>
    </message>
    <message>
        <source>Will be changed: {count}</source>
        <translation>I&apos;w newid: {count}</translation>
    </message>
    <message>
        <source>With a date, an action is written in each plan. You can leave this empty.</source>
        <translation>Gyda dyddiad, bydd cam gweithredu yn cael ei ysgrifennu ym mhob cynllun. Gallwch adael hwn yn wag.</translation>
    </message>
    <message>
        <source>You can leave this empty and add each job later.</source>
        <translation>Gallwch adael hwn yn wag ac ychwanegu pob swydd wedyn.</translation>
    </message>
    <message>
        <source>You can paste a list. Two people of one name are two people.</source>
        <translation>Gallwch ludo rhestr. Mae dau berson o&apos;r un enw yn ddau berson.</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>A date in your careerplanner plan: a conversation</source>
        <translation>Dyddiad yn eich cynllun careerplanner: sgwrs</translation>
    </message>
    <message>
        <source>A date in your careerplanner plan: a reminder</source>
        <translation>Dyddiad yn eich cynllun careerplanner: nodyn atgoffa</translation>
    </message>
    <message>
        <source>A date in your careerplanner plan: an award for your registration</source>
        <translation>Dyddiad yn eich cynllun careerplanner: cymhwyster ar gyfer eich cofrestriad</translation>
    </message>
    <message>
        <source>A date in your careerplanner plan: an award to finish</source>
        <translation>Dyddiad yn eich cynllun careerplanner: cymhwyster i&apos;w orffen</translation>
    </message>
    <message>
        <source>A date in your careerplanner plan: finish renewing your registration</source>
        <translation>Dyddiad yn eich cynllun careerplanner: gorffen adnewyddu eich cofrestriad</translation>
    </message>
    <message>
        <source>A date in your careerplanner plan: induction</source>
        <translation>Dyddiad yn eich cynllun careerplanner: cyfnod sefydlu</translation>
    </message>
    <message>
        <source>A date in your careerplanner plan: look at your skills again</source>
        <translation>Dyddiad yn eich cynllun careerplanner: edrych eto ar eich sgiliau</translation>
    </message>
    <message>
        <source>A date in your careerplanner plan: registration</source>
        <translation>Dyddiad yn eich cynllun careerplanner: cofrestru</translation>
    </message>
    <message>
        <source>A date in your careerplanner plan: something to do</source>
        <translation>Dyddiad yn eich cynllun careerplanner: rhywbeth i&apos;w wneud</translation>
    </message>
    <message>
        <source>A date in your careerplanner plan: training to refresh</source>
        <translation>Dyddiad yn eich cynllun careerplanner: hyfforddiant i&apos;w adnewyddu</translation>
    </message>
    <message>
        <source>A date in your careerplanner plan: you can start to renew your registration</source>
        <translation>Dyddiad yn eich cynllun careerplanner: gallwch chi ddechrau adnewyddu eich cofrestriad</translation>
    </message>
    <message>
        <source>A date in your careerplanner plan: your registration ends</source>
        <translation>Dyddiad yn eich cynllun careerplanner: mae eich cofrestriad yn dod i ben</translation>
    </message>
    <message>
        <source>A week before</source>
        <translation>Wythnos cyn hynny</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>Blwyddyn</translation>
    </message>
    <message>
        <source>Calendar files</source>
        <translation>Ffeiliau calendr</translation>
    </message>
    <message>
        <source>Dates from careerplanner</source>
        <translation>Dyddiadau o careerplanner</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Diwrnod</translation>
    </message>
    <message>
        <source>How far ahead?</source>
        <translation>Pa mor bell ymlaen?</translation>
    </message>
    <message>
        <source>If a date changes, make the file again and open it. Most calendars then change the date. Some versions of Outlook add it a second time, so it is best to put these dates in a calendar of their own, which you can empty first.</source>
        <translation>Os bydd dyddiad yn newid, gwnewch y ffeil eto a&apos;i hagor. Bydd y rhan fwyaf o galendrau wedyn yn newid y dyddiad. Mae rhai fersiynau o Outlook yn ei ychwanegu am yr ail dro, felly mae&apos;n well rhoi&apos;r dyddiadau hyn mewn calendr ar wahân y gallwch chi ei wagio yn gyntaf.</translation>
    </message>
    <message>
        <source>Language of the dates</source>
        <translation>Iaith y dyddiadau</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Na ddylai</translation>
    </message>
    <message>
        <source>No date fits what you chose. Dates that are over or not known are left out.</source>
        <translation>Nid oes dyddiad sy&apos;n cyfateb i&apos;r hyn a ddewisoch chi. Mae dyddiadau sydd wedi mynd heibio, a rhai nad ydyn nhw&apos;n hysbys, yn cael eu gadael allan.</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Dim terfyn</translation>
    </message>
    <message>
        <source>On the day</source>
        <translation>Ar y diwrnod</translation>
    </message>
    <message>
        <source>Open careerplanner to see what this is about.</source>
        <translation>Agorwch careerplanner i weld beth yw hyn.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Agor y ffolder</translation>
    </message>
    <message>
        <source>Put these dates in my calendar</source>
        <translation>Rhoi&apos;r dyddiadau hyn yn fy nghalendr</translation>
    </message>
    <message>
        <source>Save the calendar file</source>
        <translation>Cadw&apos;r ffeil calendr</translation>
    </message>
    <message>
        <source>Should your calendar remind you?</source>
        <translation>A ddylai eich calendr eich atgoffa?</translation>
    </message>
    <message>
        <source>The calendar file is saved here: {path}</source>
        <translation>Mae&apos;r ffeil calendr wedi&apos;i chadw yma: {path}</translation>
    </message>
    <message>
        <source>The day is only a suggestion.</source>
        <translation>Awgrym yn unig yw&apos;r diwrnod.</translation>
    </message>
    <message>
        <source>The day itself is not known. It lies here: {span}. This entry stands on the earliest day.</source>
        <translation>Nid yw&apos;r union ddiwrnod yn hysbys. Mae o fewn y cyfnod hwn: {span}. Ar y diwrnod cynharaf y mae&apos;r cofnod hwn.</translation>
    </message>
    <message>
        <source>This makes a file that Outlook and other calendars can open. Other people may see your calendar, so the file has general words only: no name, no employer, and nothing you typed.</source>
        <translation>Mae hyn yn gwneud ffeil y gall Outlook a chalendrau eraill ei hagor. Efallai y bydd pobl eraill yn gweld eich calendr, felly geiriau cyffredinol yn unig sydd yn y ffeil: dim enw, dim cyflogwr, a dim byd y gwnaethoch chi ei deipio.</translation>
    </message>
    <message>
        <source>Three months</source>
        <translation>Tri mis</translation>
    </message>
    <message>
        <source>What the file will hold</source>
        <translation>Beth fydd yn y ffeil</translation>
    </message>
    <message>
        <source>What your calendar will say</source>
        <translation>Beth fydd eich calendr yn ei ddweud</translation>
    </message>
    <message>
        <source>Which dates?</source>
        <translation>Pa ddyddiadau?</translation>
    </message>
</context>
<context>
    <name>Career map</name>
    <message>
        <source>A table further on says the same in words.</source>
        <translation>Mae tabl ymhellach ymlaen yn dweud yr un peth mewn geiriau.</translation>
    </message>
    <message>
        <source>Ahead</source>
        <translation>O&apos;ch blaen</translation>
    </message>
    <message>
        <source>Bands drawn from left to right: {number}.</source>
        <translation>Nifer y bandiau, wedi&apos;u llunio o&apos;r chwith i&apos;r dde: {number}.</translation>
    </message>
    <message>
        <source>Career map</source>
        <translation>Map gyrfa</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Wedi&apos;i wneud</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Maes</translation>
    </message>
    <message>
        <source>Field: {field}</source>
        <translation>Maes: {field}</translation>
    </message>
    <message>
        <source>Fields: {fields}.</source>
        <translation>Meysydd: {fields}.</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Pa mor hir</translation>
    </message>
    <message>
        <source>How this map was made</source>
        <translation>Sut y lluniwyd y map hwn</translation>
    </message>
    <message>
        <source>Lines lead from where people usually come to where they go.</source>
        <translation>Mae&apos;r llinellau&apos;n arwain o&apos;r man y daw pobl ohono fel arfer i&apos;r man y maen nhw&apos;n mynd iddo.</translation>
    </message>
    <message>
        <source>No way known</source>
        <translation>Dim ffordd hysbys</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Ddim yn hysbys</translation>
    </message>
    <message>
        <source>People usually come from</source>
        <translation>O ble y daw pobl fel arfer</translation>
    </message>
    <message>
        <source>People usually come from: {places}</source>
        <translation>O ble y daw pobl fel arfer: {places}</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lle ar y map</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Wedi&apos;i gyrraedd</translation>
    </message>
    <message>
        <source>Show all of it</source>
        <translation>Dangos y cyfan</translation>
    </message>
    <message>
        <source>Size now: {percent} %. Back to 100 %</source>
        <translation>Maint nawr: {percent} %. Yn ôl i 100 %</translation>
    </message>
    <message>
        <source>Size: {percent} %</source>
        <translation>Maint: {percent} %</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Cyflwr</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Cam</translation>
    </message>
    <message>
        <source>The band of your job is not known, so the map cannot show it.</source>
        <translation>Nid yw band eich swydd yn hysbys, felly ni all y map ei ddangos.</translation>
    </message>
    <message>
        <source>The map in words</source>
        <translation>Y map mewn geiriau</translation>
    </message>
    <message>
        <source>The steps in words</source>
        <translation>Y camau mewn geiriau</translation>
    </message>
    <message>
        <source>The whole map</source>
        <translation>Y map cyfan</translation>
    </message>
    <message>
        <source>Ticked off, not yet in your record</source>
        <translation>Wedi&apos;i dicio, ddim yn eich cofnod eto</translation>
    </message>
    <message>
        <source>To ask</source>
        <translation>I&apos;w ofyn</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>I&apos;w wneud</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Ar y gweill</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Pryd</translation>
    </message>
    <message>
        <source>You are here</source>
        <translation>Rydych chi yma</translation>
    </message>
    <message>
        <source>You are here: {places}.</source>
        <translation>Rydych chi yma: {places}.</translation>
    </message>
    <message>
        <source>Your aim</source>
        <translation>Eich nod</translation>
    </message>
    <message>
        <source>Your awards</source>
        <translation>Eich cymwysterau</translation>
    </message>
    <message>
        <source>Your awards reach: {places}.</source>
        <translation>Mae eich cymwysterau&apos;n cyrraedd: {places}.</translation>
    </message>
    <message>
        <source>Your job</source>
        <translation>Eich swydd</translation>
    </message>
    <message>
        <source>Your job can stand here</source>
        <translation>Gall eich swydd fod yma</translation>
    </message>
    <message>
        <source>Your job can stand in: {places}.</source>
        <translation>Gall eich swydd fod yn un o&apos;r rhain: {places}.</translation>
    </message>
    <message>
        <source>Your way to: {goal}</source>
        <translation>Eich ffordd i gyrraedd: {goal}</translation>
    </message>
    <message>
        <source>{n} step is left.|{n} steps are left.</source>
        <comment>zero</comment>
        <translation>Nid oes cam ar ôl ({n}).</translation>
    </message>
    <message>
        <source>{n} step is left.|{n} steps are left.</source>
        <comment>one</comment>
        <translation>Mae {n} cam ar ôl.</translation>
    </message>
    <message>
        <source>{n} step is left.|{n} steps are left.</source>
        <comment>two</comment>
        <translation>Mae {n} gam ar ôl.</translation>
    </message>
    <message>
        <source>{n} step is left.|{n} steps are left.</source>
        <comment>few</comment>
        <translation>Mae {n} cham ar ôl.</translation>
    </message>
    <message>
        <source>{n} step is left.|{n} steps are left.</source>
        <comment>many</comment>
        <translation>Mae {n} cham ar ôl.</translation>
    </message>
    <message>
        <source>{n} step is left.|{n} steps are left.</source>
        <comment>other</comment>
        <translation>Mae {n} cam ar ôl.</translation>
    </message>
    <message>
        <source>{n} way|{n} ways</source>
        <comment>zero</comment>
        <translation>Dim ffordd ({n})</translation>
    </message>
    <message>
        <source>{n} way|{n} ways</source>
        <comment>one</comment>
        <translation>{n} ffordd</translation>
    </message>
    <message>
        <source>{n} way|{n} ways</source>
        <comment>two</comment>
        <translation>{n} ffordd</translation>
    </message>
    <message>
        <source>{n} way|{n} ways</source>
        <comment>few</comment>
        <translation>{n} ffordd</translation>
    </message>
    <message>
        <source>{n} way|{n} ways</source>
        <comment>many</comment>
        <translation>{n} ffordd</translation>
    </message>
    <message>
        <source>{n} way|{n} ways</source>
        <comment>other</comment>
        <translation>{n} ffordd</translation>
    </message>
</context>
<context>
    <name>Changed</name>
    <message>
        <source>Band {letter} is no longer met.</source>
        <translation>Nid yw Band {letter} wedi&apos;i fodloni mwyach.</translation>
    </message>
    <message>
        <source>Band {letter} is now met.</source>
        <translation>Mae Band {letter} wedi&apos;i fodloni nawr.</translation>
    </message>
    <message>
        <source>It cannot be told any more whether Band {letter} is met.</source>
        <translation>Nid oes modd dweud mwyach a yw Band {letter} wedi&apos;i fodloni.</translation>
    </message>
    <message>
        <source>It cannot be told any more whether you have the award the Register asks for. Job: {role}.</source>
        <translation>Nid oes modd dweud mwyach a yw&apos;r cymhwyster y mae&apos;r Gofrestr yn gofyn amdano gennych chi. Swydd: {role}.</translation>
    </message>
    <message>
        <source>What the Register asks of you is not known now. Job: {role}.</source>
        <translation>Nid yw&apos;r hyn y mae&apos;r Gofrestr yn ei ofyn gennych chi yn hysbys nawr. Swydd: {role}.</translation>
    </message>
    <message>
        <source>You may be registered for this job: {role}.</source>
        <translation>Cewch chi gofrestru ar gyfer y swydd hon: {role}.</translation>
    </message>
    <message>
        <source>You must be registered for this job: {role}.</source>
        <translation>Rhaid i chi fod wedi cofrestru ar gyfer y swydd hon: {role}.</translation>
    </message>
    <message>
        <source>You need not be registered for this job: {role}.</source>
        <translation>Nid oes angen i chi gofrestru ar gyfer y swydd hon: {role}.</translation>
    </message>
    <message>
        <source>You no longer have the award the Register asks for. Job: {role}.</source>
        <translation>Nid yw&apos;r cymhwyster y mae&apos;r Gofrestr yn gofyn amdano gennych chi mwyach. Swydd: {role}.</translation>
    </message>
    <message>
        <source>You now have the award the Register asks for. Job: {role}.</source>
        <translation>Mae&apos;r cymhwyster y mae&apos;r Gofrestr yn gofyn amdano gennych chi nawr. Swydd: {role}.</translation>
    </message>
    <message>
        <source>Your answers about the bands and the Register stay the same.</source>
        <translation>Mae eich atebion am y bandiau a&apos;r Gofrestr yn aros yr un fath.</translation>
    </message>
    <message>
        <source>Your induction is now complete.</source>
        <translation>Mae eich cyfnod sefydlu wedi&apos;i gwblhau nawr.</translation>
    </message>
    <message>
        <source>Your record now shows that you have applied to register. Job: {role}.</source>
        <translation>Mae eich cofnod nawr yn dangos eich bod wedi gwneud cais i gofrestru. Swydd: {role}.</translation>
    </message>
    <message>
        <source>Your record now shows you as registered. Job: {role}.</source>
        <translation>Mae eich cofnod nawr yn dangos eich bod wedi cofrestru. Swydd: {role}.</translation>
    </message>
    <message>
        <source>Your registration is now shown as overdue. Job: {role}.</source>
        <translation>Mae eich cofnod nawr yn dangos bod eich cofrestriad yn hwyr. Swydd: {role}.</translation>
    </message>
</context>
<context>
    <name>CloseButton</name>
    <message>
        <source>Close Tab</source>
        <translation>Cau&apos;r tab</translation>
    </message>
</context>
<context>
    <name>Coming</name>
    <message>
        <source>Conversation with your manager</source>
        <translation>Sgwrs gyda&apos;ch rheolwr</translation>
    </message>
    <message>
        <source>Dates of your registration, your induction, your training and your plan will stand here, the soonest first.</source>
        <translation>Yma y bydd dyddiadau eich cofrestriad, eich cyfnod sefydlu, eich hyfforddiant a&apos;ch cynllun, y cynharaf yn gyntaf.</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Popeth</translation>
    </message>
    <message>
        <source>Finish renewing your registration</source>
        <translation>Gorffen adnewyddu eich cofrestriad</translation>
    </message>
    <message>
        <source>Finish this award</source>
        <translation>Gorffen y cymhwyster hwn</translation>
    </message>
    <message>
        <source>Finish your induction</source>
        <translation>Gorffen eich cyfnod sefydlu</translation>
    </message>
    <message>
        <source>Last day for the award the Register asks for</source>
        <translation>Y diwrnod olaf ar gyfer y cymhwyster mae&apos;r Gofrestr yn gofyn amdano</translation>
    </message>
    <message>
        <source>Last day to register</source>
        <translation>Y diwrnod olaf i gofrestru</translation>
    </message>
    <message>
        <source>Look at yourself again</source>
        <translation>Edrych arnoch chi&apos;ch hun eto</translation>
    </message>
    <message>
        <source>Nothing dated is coming up from your record. Dates come from your job, your registration, your training and what you agree to do.</source>
        <translation>Nid oes dim â dyddiad ar ddod o&apos;ch cofnod. Mae dyddiadau&apos;n dod o&apos;ch swydd, eich cofrestriad, eich hyfforddiant a&apos;r hyn rydych chi&apos;n cytuno i&apos;w wneud.</translation>
    </message>
    <message>
        <source>Nothing dated is coming up.</source>
        <translation>Nid oes dim â dyddiad ar ddod.</translation>
    </message>
    <message>
        <source>Print or save this list</source>
        <translation>Argraffu neu gadw&apos;r rhestr hon</translation>
    </message>
    <message>
        <source>Put these dates in my calendar</source>
        <translation>Rhoi&apos;r dyddiadau hyn yn fy nghalendr</translation>
    </message>
    <message>
        <source>Register again</source>
        <translation>Cofrestru eto</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Nodyn atgoffa</translation>
    </message>
    <message>
        <source>Show the rest: {count}</source>
        <translation>Dangos y gweddill: {count}</translation>
    </message>
    <message>
        <source>Shown: {kind}</source>
        <translation>Yn cael ei ddangos: {kind}</translation>
    </message>
    <message>
        <source>The Register expects your award</source>
        <translation>Mae&apos;r Gofrestr yn disgwyl eich cymhwyster</translation>
    </message>
    <message>
        <source>These dates were worked out on this day: {day}</source>
        <translation>Cafodd y dyddiadau hyn eu cyfrifo ar y diwrnod hwn: {day}</translation>
    </message>
    <message>
        <source>This is recommended. It is not a rule.</source>
        <translation>Argymhelliad yw hwn. Nid yw&apos;n rheol.</translation>
    </message>
    <message>
        <source>Training to do</source>
        <translation>Hyfforddiant i&apos;w wneud</translation>
    </message>
    <message>
        <source>Training to refresh</source>
        <translation>Hyfforddiant i&apos;w adnewyddu</translation>
    </message>
    <message>
        <source>Training you may need</source>
        <translation>Hyfforddiant y gall fod ei angen arnoch chi</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Beth</translation>
    </message>
    <message>
        <source>What is coming up</source>
        <translation>Beth sydd ar ddod</translation>
    </message>
    <message>
        <source>What is coming up, and by when?</source>
        <translation>Beth sydd ar ddod, ac erbyn pryd?</translation>
    </message>
    <message>
        <source>What is coming up, on paper</source>
        <translation>Beth sydd ar ddod, ar bapur</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Pryd</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Y sefyllfa</translation>
    </message>
    <message>
        <source>Which dates do you want to see?</source>
        <translation>Pa ddyddiadau hoffech chi eu gweld?</translation>
    </message>
    <message>
        <source>You can start to renew your registration</source>
        <translation>Gallwch chi ddechrau adnewyddu eich cofrestriad</translation>
    </message>
    <message>
        <source>Your registration ends</source>
        <translation>Mae eich cofrestriad yn dod i ben</translation>
    </message>
</context>
<context>
    <name>ComingGroup</name>
    <message>
        <source>In the next three months</source>
        <translation>Yn y tri mis nesaf</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Yn hwyr</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Yn nes ymlaen</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Ddim yn hysbys</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Y mis hwn</translation>
    </message>
</context>
<context>
    <name>ComingKind</name>
    <message>
        <source>Awards</source>
        <translation>Cymwysterau</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Sgyrsiau</translation>
    </message>
    <message>
        <source>How I see myself</source>
        <translation>Sut rydw i&apos;n fy ngweld fy hun</translation>
    </message>
    <message>
        <source>Induction</source>
        <translation>Cyfnod sefydlu</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Cynllun</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Cofrestru</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Nodiadau atgoffa</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Hyfforddiant</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>--worker goes with --book, not with --record</source>
        <translation>mae --worker yn mynd gyda --book, nid gyda --record</translation>
    </message>
    <message>
        <source>A book of invented people was made: {path}</source>
        <translation>Crëwyd llyfr cofnodion o bobl ddychmygol: {path}</translation>
    </message>
    <message>
        <source>A care worker&apos;s record, held against the bands of the pay and progression framework and against the Register. With no command the window opens.</source>
        <translation>Cofnod gweithiwr gofal, wedi&apos;i gymharu â bandiau&apos;r fframwaith cyflog a dilyniant ac â&apos;r Gofrestr. Heb orchymyn, mae&apos;r ffenestr yn agor.</translation>
    </message>
    <message>
        <source>a number of hours a week is needed, such as 30 or 22.5</source>
        <translation>mae angen nifer o oriau&apos;r wythnos, er enghraifft 30 neu 22.5</translation>
    </message>
    <message>
        <source>a whole date is needed, such as 2026-03-14</source>
        <translation>mae angen dyddiad cyfan, fel 2026-03-14</translation>
    </message>
    <message>
        <source>a whole number from {least} to {most} is needed</source>
        <translation>mae angen rhif cyfan. Y lleiaf: {least}. Y mwyaf: {most}</translation>
    </message>
    <message>
        <source>also add what is on the record already</source>
        <translation>ychwanegu hefyd yr hyn sydd ar y cofnod yn barod</translation>
    </message>
    <message>
        <source>answer as if this award were held; may be given several times</source>
        <translation>ateb fel petai&apos;r cymhwyster hwn gan y person; gellir ei roi fwy nag unwaith</translation>
    </message>
    <message>
        <source>answer as if this job began on that day, in place of those held</source>
        <translation>ateb fel petai&apos;r swydd hon yn dechrau ar y diwrnod hwnnw, yn lle&apos;r rhai presennol</translation>
    </message>
    <message>
        <source>answer as if this were the hours a week</source>
        <translation>ateb fel petai&apos;r oriau&apos;r wythnos yn hyn</translation>
    </message>
    <message>
        <source>answer as JSON, for other programs</source>
        <translation>ateb ar ffurf JSON, ar gyfer rhaglenni eraill</translation>
    </message>
    <message>
        <source>BAND</source>
        <translation>BAND</translation>
    </message>
    <message>
        <source>band to aim for</source>
        <translation>y band i anelu ato</translation>
    </message>
    <message>
        <source>BOOK</source>
        <translation>LLYFR</translation>
    </message>
    <message>
        <source>book to make</source>
        <translation>y llyfr cofnodion i&apos;w greu</translation>
    </message>
    <message>
        <source>book to use; alone, it opens in the window</source>
        <translation>y llyfr cofnodion i&apos;w ddefnyddio; ar ei ben ei hun, mae&apos;n agor yn y ffenestr</translation>
    </message>
    <message>
        <source>Bring in a spreadsheet of people and training, as one change.</source>
        <translation>Dod â thaenlen o bobl a hyfforddiant i mewn, fel un newid.</translation>
    </message>
    <message>
        <source>Bring learning in from a table saved as text, as one action.</source>
        <translation>Dod â dysgu i mewn o dabl wedi&apos;i gadw fel testun, fel un weithred.</translation>
    </message>
    <message>
        <source>calendar file to write too, in which nobody is named</source>
        <translation>ffeil calendr i&apos;w hysgrifennu hefyd, heb enwi neb</translation>
    </message>
    <message>
        <source>Check a framework, or show all that is in it.</source>
        <translation>Gwirio fframwaith, neu ddangos popeth sydd ynddo.</translation>
    </message>
    <message>
        <source>Check every file of a framework and count its facts.</source>
        <translation>Gwirio pob ffeil mewn fframwaith a chyfrif ei ffeithiau.</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>GORCHYMYN</translation>
    </message>
    <message>
        <source>commands</source>
        <translation>gorchmynion</translation>
    </message>
    <message>
        <source>cy for Welsh, en for English; else as the system is set</source>
        <translation>cy am y Gymraeg, en am y Saesneg; fel arall, yn ôl gosodiad y system</translation>
    </message>
    <message>
        <source>DATE</source>
        <translation>DYDDIAD</translation>
    </message>
    <message>
        <source>day to ask about, such as 2026-03-14; else today</source>
        <translation>y diwrnod i ofyn amdano, fel 2026-03-14; fel arall, heddiw</translation>
    </message>
    <message>
        <source>Exit status: 0 well; 1 you can put it right; 2 the command is not understood; 3 the computer is in the way.</source>
        <translation>Statws gorffen: 0 popeth yn iawn; 1 gallwch chi ei gywiro; 2 nid yw&apos;r gorchymyn yn cael ei ddeall; 3 mae&apos;r cyfrifiadur yn rhwystro.</translation>
    </message>
    <message>
        <source>Export a list of people by what they are asked for.</source>
        <translation>Allforio rhestr o bobl yn ôl yr hyn a ofynnir iddyn nhw.</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>FFEIL</translation>
    </message>
    <message>
        <source>file to write: a spreadsheet (.xlsx), or a table saved as text (.csv)</source>
        <translation>ffeil i&apos;w hysgrifennu: taenlen (.xlsx), neu dabl wedi&apos;i gadw fel testun (.csv)</translation>
    </message>
    <message>
        <source>file with one person&apos;s record</source>
        <translation>ffeil â chofnod un person</translation>
    </message>
    <message>
        <source>file with one person&apos;s record; instead of --book and --worker</source>
        <translation>ffeil â chofnod un person; yn lle --book a --worker</translation>
    </message>
    <message>
        <source>FOLDER</source>
        <translation>FFOLDER</translation>
    </message>
    <message>
        <source>folder of the framework; else the one in use</source>
        <translation>ffolder y fframwaith; fel arall, yr un sy&apos;n cael ei ddefnyddio</translation>
    </message>
    <message>
        <source>FRAMEWORK</source>
        <translation>FFRAMWAITH</translation>
    </message>
    <message>
        <source>framework to judge by</source>
        <translation>y fframwaith i gymharu ag ef</translation>
    </message>
    <message>
        <source>GOAL</source>
        <translation>NOD</translation>
    </message>
    <message>
        <source>goal, band or job to get to, by its id</source>
        <translation>y nod, y band neu&apos;r swydd i&apos;w gyrraedd, yn ôl ei id</translation>
    </message>
    <message>
        <source>how many people; 12 when left out</source>
        <translation>faint o bobl; 12 os nad oes rhif</translation>
    </message>
    <message>
        <source>How sure the facts are:</source>
        <translation>Pa mor sicr yw&apos;r ffeithiau:</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>id of a person in the book; may be left out where there is only one</source>
        <translation>id person yn y llyfr cofnodion; nid oes ei angen os mai un person sydd yno</translation>
    </message>
    <message>
        <source>id of the band, job or goal to compare it with</source>
        <translation>dynodwr y band, y swydd neu&apos;r nod i gymharu ag ef</translation>
    </message>
    <message>
        <source>id of the band, job or goal to start from</source>
        <translation>dynodwr y band, y swydd neu&apos;r nod i ddechrau ohono</translation>
    </message>
    <message>
        <source>id of the conversation; else the latest that was held</source>
        <translation>id y sgwrs; fel arall yr un ddiwethaf a gynhaliwyd</translation>
    </message>
    <message>
        <source>leave out people who are not in the book</source>
        <translation>gadael allan bobl nad ydyn nhw yn y llyfr</translation>
    </message>
    <message>
        <source>List a person&apos;s conversations, and say when the next ones are due.</source>
        <translation>Rhestru sgyrsiau rhywun, a dweud pryd mae&apos;r rhai nesaf i&apos;w cynnal.</translation>
    </message>
    <message>
        <source>list every goal that can be asked for; nobody need be named</source>
        <translation>rhestru pob nod y gellir gofyn amdano; nid oes angen enwi neb</translation>
    </message>
    <message>
        <source>List everything that is coming up for a person, with its day and why.</source>
        <translation>Rhestru popeth sydd ar ddod i berson, gyda&apos;i ddyddiad a pham.</translation>
    </message>
    <message>
        <source>List the people in a book.</source>
        <translation>Rhestru&apos;r bobl mewn llyfr cofnodion.</translation>
    </message>
    <message>
        <source>Make a book of invented people; the same seed gives the same people.</source>
        <translation>Creu llyfr cofnodion o bobl ddychmygol; mae&apos;r un hedyn yn rhoi&apos;r un bobl.</translation>
    </message>
    <message>
        <source>Make a person&apos;s development plan as a PDF, in either language.</source>
        <translation>Creu cynllun datblygu person fel PDF, yn y naill iaith neu&apos;r llall.</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>ENW</translation>
    </message>
    <message>
        <source>name a record (--record FILE) or a book (--book BOOK), not both</source>
        <translation>enwch gofnod (--record FFEIL) neu lyfr cofnodion (--book LLYFR), nid y ddau</translation>
    </message>
    <message>
        <source>name the book: --book BOOK</source>
        <translation>enwch y llyfr cofnodion: --book LLYFR</translation>
    </message>
    <message>
        <source>No faults. Framework: {name}. Version: {version}.</source>
        <translation>Dim gwallau. Fframwaith: {name}. Fersiwn: {version}.</translation>
    </message>
    <message>
        <source>nothing stands there</source>
        <translation>nid oes dim yno</translation>
    </message>
    <message>
        <source>only people in this service</source>
        <translation>dim ond pobl yn y gwasanaeth hwn</translation>
    </message>
    <message>
        <source>only people of this line manager</source>
        <translation>dim ond pobl y rheolwr llinell hwn</translation>
    </message>
    <message>
        <source>only people who need this, or are ready for it</source>
        <translation>dim ond pobl y mae angen hyn arnynt, neu sy&apos;n barod amdano</translation>
    </message>
    <message>
        <source>only people with these words in name, job, service or manager</source>
        <translation>dim ond pobl â&apos;r geiriau hyn yn yr enw, y swydd, y gwasanaeth neu&apos;r rheolwr</translation>
    </message>
    <message>
        <source>PDF file to write</source>
        <translation>ffeil PDF i&apos;w hysgrifennu</translation>
    </message>
    <message>
        <source>PDF file to write: the record to keep or to sign</source>
        <translation>ffeil PDF i&apos;w hysgrifennu: y cofnod i&apos;w gadw neu i&apos;w lofnodi</translation>
    </message>
    <message>
        <source>people by training; used when neither is named</source>
        <translation>pobl yn ôl hyfforddiant; dyna sy&apos;n digwydd os nad yw&apos;r naill na&apos;r llall wedi&apos;i enwi</translation>
    </message>
    <message>
        <source>people by what this band asks for</source>
        <translation>pobl yn ôl yr hyn y mae&apos;r band hwn yn gofyn amdano</translation>
    </message>
    <message>
        <source>People: {count}. Columns: {columns}.</source>
        <translation>Pobl: {count}. Colofnau: {columns}.</translation>
    </message>
    <message>
        <source>People: {count}. Seed: {seed}.</source>
        <translation>Pobl: {count}. Hedyn: {seed}.</translation>
    </message>
    <message>
        <source>put first the way with the fewest steps (else), or by time, cost, certainty</source>
        <translation>rhoi&apos;r ffordd â&apos;r nifer lleiaf o gamau yn gyntaf (fel arall), neu yn ôl time (amser), cost (cost), certainty (sicrwydd)</translation>
    </message>
    <message>
        <source>record file to write</source>
        <translation>y ffeil gofnod i&apos;w hysgrifennu</translation>
    </message>
    <message>
        <source>Say by which ways a person can get to a goal, and why.</source>
        <translation>Dweud ar hyd pa ffyrdd y gall person gyrraedd nod, a pham.</translation>
    </message>
    <message>
        <source>Say how far a person&apos;s induction is, and what is next.</source>
        <translation>Dweud pa mor bell yw cyfnod sefydlu person, a beth sydd nesaf.</translation>
    </message>
    <message>
        <source>Say what differs between two bands, jobs or goals, in general or for one person.</source>
        <translation>Dweud beth sy&apos;n wahanol rhwng dau fand, dwy swydd neu ddau nod, yn gyffredinol neu ar gyfer un person.</translation>
    </message>
    <message>
        <source>say what would become of each cell, and write nothing</source>
        <translation>dweud beth fyddai&apos;n digwydd i bob cell, heb ysgrifennu dim</translation>
    </message>
    <message>
        <source>say what would become of each row, and write nothing</source>
        <translation>dweud beth fyddai&apos;n digwydd i bob rhes, heb ysgrifennu dim</translation>
    </message>
    <message>
        <source>Say where a person stands, on the bands and on the Register, and why.</source>
        <translation>Dweud ble mae person arni, o ran y bandiau ac o ran y Gofrestr, a pham.</translation>
    </message>
    <message>
        <source>say who could follow in this job, by its id in the framework</source>
        <translation>dweud pwy allai ddilyn yn y swydd hon, yn ôl ei id yn y fframwaith</translation>
    </message>
    <message>
        <source>sheet to take; else the first that is not hidden</source>
        <translation>y ddalen i&apos;w chymryd; fel arall y gyntaf nad yw&apos;n gudd</translation>
    </message>
    <message>
        <source>Show a whole framework.</source>
        <translation>Dangos fframwaith cyfan.</translation>
    </message>
    <message>
        <source>Show one conversation: what was talked about, agreed and signed.</source>
        <translation>Dangos un sgwrs: yr hyn a drafodwyd, y cytunwyd arno ac a lofnodwyd.</translation>
    </message>
    <message>
        <source>show the version of the program</source>
        <translation>dangos fersiwn y rhaglen</translation>
    </message>
    <message>
        <source>spreadsheet with people and their training: xlsx, xls, ods or CSV</source>
        <translation>taenlen o bobl a&apos;u hyfforddiant: xlsx, xls, ods neu CSV</translation>
    </message>
    <message>
        <source>table of learning, saved as text (CSV)</source>
        <translation>tabl o ddysgu, wedi&apos;i gadw fel testun (CSV)</translation>
    </message>
    <message>
        <source>take hidden rows too</source>
        <translation>cymryd rhesi cudd hefyd</translation>
    </message>
    <message>
        <source>Take one person&apos;s record into a book; a person who is there is replaced.</source>
        <translation>Mewnforio cofnod un person i lyfr cofnodion; os yw&apos;r person yno, mae&apos;r cofnod newydd yn cymryd lle&apos;r hen un.</translation>
    </message>
    <message>
        <source>Take records into a book and out of it.</source>
        <translation>Mewnforio cofnodion i lyfr cofnodion a&apos;u hallforio ohono.</translation>
    </message>
    <message>
        <source>Tell how everybody stands: what is overdue, bands, Register, talks.</source>
        <translation>Dweud ble mae pawb arni: beth sy&apos;n hwyr, bandiau, y Gofrestr, sgyrsiau.</translation>
    </message>
    <message>
        <source>Tell of conversations with the manager.</source>
        <translation>Sôn am sgyrsiau gyda&apos;r rheolwr.</translation>
    </message>
    <message>
        <source>Tell of everybody in a book.</source>
        <translation>Dweud am bawb mewn llyfr.</translation>
    </message>
    <message>
        <source>Tell what learning serves the most people, whom, and why.</source>
        <translation>Dweud pa ddysgu sydd o les i&apos;r nifer mwyaf o bobl, i bwy, a pham.</translation>
    </message>
    <message>
        <source>Tell what somebody learned, and which training they have to keep up.</source>
        <translation>Dweud beth mae rhywun wedi&apos;i ddysgu, a pha hyfforddiant y mae&apos;n rhaid ei gadw&apos;n gyfredol.</translation>
    </message>
    <message>
        <source>Tell what somebody learned, or bring learning in from a table.</source>
        <translation>Dweud beth mae rhywun wedi&apos;i ddysgu, neu ddod â dysgu i mewn o dabl.</translation>
    </message>
    <message>
        <source>Tell who has each job, who could follow, what a qualification opens.</source>
        <translation>Dweud pwy sy&apos;n gwneud pob swydd, pwy allai ddilyn, beth mae cymhwyster yn ei agor.</translation>
    </message>
    <message>
        <source>The book holds nobody yet.</source>
        <translation>Does neb yn y llyfr cofnodion eto.</translation>
    </message>
    <message>
        <source>The calendar file was written to: {path}</source>
        <translation>Cafodd y ffeil calendr ei hysgrifennu yma: {path}</translation>
    </message>
    <message>
        <source>The matrix was written to: {path}</source>
        <translation>Ysgrifennwyd y matrics i: {path}</translation>
    </message>
    <message>
        <source>the name of the file must end in .xlsx or .csv</source>
        <translation>rhaid i enw&apos;r ffeil orffen â .xlsx neu .csv</translation>
    </message>
    <message>
        <source>The paper was written to: {path}</source>
        <translation>Ysgrifennwyd y papur i: {path}</translation>
    </message>
    <message>
        <source>The plan was written to: {path}</source>
        <translation>Ysgrifennwyd y cynllun yma: {path}</translation>
    </message>
    <message>
        <source>The record was written to: {path}</source>
        <translation>Ysgrifennwyd y cofnod yma: {path}</translation>
    </message>
    <message>
        <source>Version: {version}</source>
        <translation>Fersiwn: {version}</translation>
    </message>
    <message>
        <source>what a number alone counts, where nothing else tells</source>
        <translation>beth mae rhif ar ei ben ei hun yn ei gyfrif, lle nad oes dim arall yn dweud</translation>
    </message>
    <message>
        <source>what comes first in dates such as 3/4/2024, where nothing else tells</source>
        <translation>beth sy&apos;n dod gyntaf mewn dyddiadau fel 3/4/2024, lle nad oes dim arall yn dweud</translation>
    </message>
    <message>
        <source>what comes first; the name when left out</source>
        <translation>beth sy&apos;n dod gyntaf; yr enw os nad yw wedi&apos;i nodi</translation>
    </message>
    <message>
        <source>what dates mean in columns whose heading does not say</source>
        <translation>ystyr dyddiadau mewn colofnau nad yw eu pennawd yn dweud</translation>
    </message>
    <message>
        <source>where the book says otherwise, take what the file says</source>
        <translation>lle mae&apos;r llyfr yn dweud yn wahanol, cymryd yr hyn mae&apos;r ffeil yn ei ddweud</translation>
    </message>
    <message>
        <source>whole number that decides who they are; 1 when left out</source>
        <translation>rhif cyfan sy&apos;n penderfynu pwy ydyn nhw; 1 os nad oes rhif</translation>
    </message>
    <message>
        <source>whose rows are taken, as the file writes the name</source>
        <translation>rhesi pwy sy&apos;n cael eu cymryd, fel mae&apos;r ffeil yn ysgrifennu&apos;r enw</translation>
    </message>
    <message>
        <source>with --out, write the summary of one page</source>
        <translation>gyda --out, ysgrifennu&apos;r crynodeb un dudalen</translation>
    </message>
    <message>
        <source>with every way to meet a band, or training that nobody is asked for</source>
        <translation>gyda phob ffordd o fodloni band, neu hyfforddiant na ofynnir i neb amdano</translation>
    </message>
    <message>
        <source>WORDS</source>
        <translation>GEIRIAU</translation>
    </message>
    <message>
        <source>workplace of the supposed job, where its name does not say it</source>
        <translation>gweithle&apos;r swydd dybiedig, lle nad yw ei henw yn ei ddweud</translation>
    </message>
    <message>
        <source>Write a matrix to a spreadsheet, or to a table saved as text.</source>
        <translation>Ysgrifennu matrics i daenlen, neu i dabl wedi&apos;i gadw fel testun.</translation>
    </message>
    <message>
        <source>Write one person&apos;s record to a file.</source>
        <translation>Ysgrifennu cofnod un person i ffeil.</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>Awards ahead of the job</source>
        <translation>Cymwysterau&apos;n uwch na&apos;r swydd</translation>
    </message>
    <message>
        <source>Awards and job match</source>
        <translation>Cymwysterau&apos;n cyfateb i&apos;r swydd</translation>
    </message>
    <message>
        <source>Awards behind the job</source>
        <translation>Cymwysterau&apos;n is na&apos;r swydd</translation>
    </message>
    <message>
        <source>Awards within the job&apos;s bands</source>
        <translation>Cymwysterau o fewn bandiau&apos;r swydd</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Ddim yn hysbys</translation>
    </message>
</context>
<context>
    <name>Confidence</name>
    <message>
        <source>Our reading of the source</source>
        <translation>Ein dehongliad ni o&apos;r ffynhonnell</translation>
    </message>
    <message>
        <source>Stated by the source</source>
        <translation>Wedi&apos;i nodi gan y ffynhonnell</translation>
    </message>
    <message>
        <source>Unchecked: check before you rely on it</source>
        <translation>Heb ei wirio: gwiriwch cyn dibynnu arno</translation>
    </message>
</context>
<context>
    <name>Conversation</name>
    <message>
        <source>A day or a month. You can leave this empty.</source>
        <translation>Diwrnod neu fis. Gallwch chi adael hwn yn wag.</translation>
    </message>
    <message>
        <source>Add in your own words</source>
        <translation>Ychwanegu yn eich geiriau eich hun</translation>
    </message>
    <message>
        <source>Add something</source>
        <translation>Ychwanegu rhywbeth</translation>
    </message>
    <message>
        <source>Add this</source>
        <translation>Ychwanegu hyn</translation>
    </message>
    <message>
        <source>Added after a signature</source>
        <translation>Wedi&apos;i ychwanegu ar ôl llofnod</translation>
    </message>
    <message>
        <source>Added below the signatures.</source>
        <translation>Ychwanegwyd o dan y llofnodion.</translation>
    </message>
    <message>
        <source>Added by: {who}</source>
        <translation>Ychwanegwyd gan: {who}</translation>
    </message>
    <message>
        <source>Agenda for a conversation</source>
        <translation>Agenda ar gyfer sgwrs</translation>
    </message>
    <message>
        <source>Agree where we say the same: {count}</source>
        <translation>Cytuno lle rydyn ni&apos;n dweud yr un peth: {count}</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Cytunwyd</translation>
    </message>
    <message>
        <source>Agreed already.</source>
        <translation>Cytunwyd yn barod.</translation>
    </message>
    <message>
        <source>Agreed and added.</source>
        <translation>Cytunwyd ac ychwanegwyd.</translation>
    </message>
    <message>
        <source>Agreed and open: {count}</source>
        <translation>Cytunwyd ac yn agored: {count}</translation>
    </message>
    <message>
        <source>Agreed before: {answer}</source>
        <translation>Cytunwyd o&apos;r blaen: {answer}</translation>
    </message>
    <message>
        <source>Agreed on</source>
        <translation>Cytunwyd ar</translation>
    </message>
    <message>
        <source>Agreed on {day}: {answer}</source>
        <translation>Cytunwyd ar {day}: {answer}</translation>
    </message>
    <message>
        <source>Agreed to be done: {count}</source>
        <translation>Cytunwyd i&apos;w wneud: {count}</translation>
    </message>
    <message>
        <source>Agreed where you both say the same.</source>
        <translation>Cytunwyd lle rydych chi&apos;ch dau&apos;n dweud yr un peth.</translation>
    </message>
    <message>
        <source>Agreed: {answer}</source>
        <translation>Cytunwyd: {answer}</translation>
    </message>
    <message>
        <source>Agreed: {day}</source>
        <translation>Cytunwyd: {day}</translation>
    </message>
    <message>
        <source>All conversations</source>
        <translation>Pob sgwrs</translation>
    </message>
    <message>
        <source>Also open in the plan: {count}</source>
        <translation>Hefyd yn agored yn y cynllun: {count}</translation>
    </message>
    <message>
        <source>Also open in the plan: {count}, late: {late}</source>
        <translation>Hefyd yn agored yn y cynllun: {count}, yn hwyr: {late}</translation>
    </message>
    <message>
        <source>Another kind of conversation</source>
        <translation>Math arall o sgwrs</translation>
    </message>
    <message>
        <source>Another number of months</source>
        <translation>Nifer arall o fisoedd</translation>
    </message>
    <message>
        <source>Answers are words, not marks. Each line stands for itself, and none are added up.</source>
        <translation>Geiriau yw&apos;r atebion, nid marciau. Mae pob llinell yn sefyll drosti&apos;i hun, ac nid oes dim yn cael ei adio.</translation>
    </message>
    <message>
        <source>Anything else</source>
        <translation>Unrhyw beth arall</translation>
    </message>
    <message>
        <source>Appraisal</source>
        <translation>Arfarniad</translation>
    </message>
    <message>
        <source>Band now</source>
        <translation>Band nawr</translation>
    </message>
    <message>
        <source>Bands (a voluntary draft)</source>
        <translation>Bandiau (drafft gwirfoddol)</translation>
    </message>
    <message>
        <source>Begun: {day}</source>
        <translation>Dechreuwyd: {day}</translation>
    </message>
    <message>
        <source>Being prepared</source>
        <translation>Yn cael ei pharatoi</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Y ddau</translation>
    </message>
    <message>
        <source>Both names</source>
        <translation>Y ddau enw</translation>
    </message>
    <message>
        <source>Both of us</source>
        <translation>Y ddau ohonon ni</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Erbyn pryd</translation>
    </message>
    <message>
        <source>By: {day}</source>
        <translation>Erbyn: {day}</translation>
    </message>
    <message>
        <source>Carry on with it</source>
        <translation>Parhau ag ef</translation>
    </message>
    <message>
        <source>Change how often</source>
        <translation>Newid pa mor aml</translation>
    </message>
    <message>
        <source>Choose who signs now.</source>
        <translation>Dewiswch pwy sy&apos;n llofnodi nawr.</translation>
    </message>
    <message>
        <source>Conversations so far</source>
        <translation>Sgyrsiau hyd yn hyn</translation>
    </message>
    <message>
        <source>Conversations with the manager will stand here: prepared, written down, signed.</source>
        <translation>Bydd sgyrsiau â&apos;r rheolwr yn sefyll yma: wedi&apos;u paratoi, eu hysgrifennu a&apos;u llofnodi.</translation>
    </message>
    <message>
        <source>Cut to one page: the record of the conversation has all of it.</source>
        <translation>Wedi&apos;i dorri i un dudalen: mae&apos;r cyfan yng nghofnod y sgwrs.</translation>
    </message>
    <message>
        <source>Day and manager</source>
        <translation>Diwrnod a rheolwr</translation>
    </message>
    <message>
        <source>Day of signing</source>
        <translation>Diwrnod llofnodi</translation>
    </message>
    <message>
        <source>Development conversation</source>
        <translation>Sgwrs ddatblygu</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Wedi&apos;i wneud</translation>
    </message>
    <message>
        <source>Done since the last conversation</source>
        <translation>Wedi&apos;i wneud ers y sgwrs ddiwethaf</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Cyflogwr</translation>
    </message>
    <message>
        <source>Evidence kept</source>
        <translation>Cadw tystiolaeth</translation>
    </message>
    <message>
        <source>Finished a qualification</source>
        <translation>Gorffen cymhwyster</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Mynd yn ôl</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Mynd ymlaen â hi</translation>
    </message>
    <message>
        <source>Go to what we agree now</source>
        <translation>Mynd at yr hyn rydyn ni&apos;n cytuno arno nawr</translation>
    </message>
    <message>
        <source>Has anything changed since?</source>
        <translation>A oes unrhyw beth wedi newid ers hynny?</translation>
    </message>
    <message>
        <source>Held on</source>
        <translation>Cynhaliwyd ar</translation>
    </message>
    <message>
        <source>Held, and not signed yet</source>
        <translation>Wedi&apos;i chynnal, heb ei llofnodi eto</translation>
    </message>
    <message>
        <source>Held: {day}</source>
        <translation>Cynhaliwyd: {day}</translation>
    </message>
    <message>
        <source>How does this go at the moment?</source>
        <translation>Sut mae hyn yn mynd ar hyn o bryd?</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Ble mae pethau arni</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Pa mor aml</translation>
    </message>
    <message>
        <source>How often do you talk?</source>
        <translation>Pa mor aml rydych chi&apos;n siarad?</translation>
    </message>
    <message>
        <source>How we both see it</source>
        <translation>Sut rydyn ni&apos;n dau&apos;n ei weld</translation>
    </message>
    <message>
        <source>How we see it</source>
        <translation>Sut rydyn ni&apos;n ei weld</translation>
    </message>
    <message>
        <source>Induction signed off</source>
        <translation>Cymeradwyo rhan o&apos;r cyfnod sefydlu</translation>
    </message>
    <message>
        <source>It is carried on.</source>
        <translation>Mae&apos;n parhau.</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Swydd</translation>
    </message>
    <message>
        <source>Keep the summary as evidence</source>
        <translation>Cadw&apos;r crynodeb fel tystiolaeth</translation>
    </message>
    <message>
        <source>Kept as evidence: {count}</source>
        <translation>Wedi&apos;i gadw fel tystiolaeth: {count}</translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation>Cadwyd.</translation>
    </message>
    <message>
        <source>Keys: 1 to 5 answer, left and right go from answer to answer, up and down from row to row. Every answer is kept at once.</source>
        <translation>Bysellau: mae 1 i 5 yn ateb, chwith a de yn mynd o ateb i ateb, i fyny ac i lawr o res i res. Mae pob ateb yn cael ei gadw ar unwaith.</translation>
    </message>
    <message>
        <source>Kind of conversation</source>
        <translation>Math o sgwrs</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Yn hwyr</translation>
    </message>
    <message>
        <source>Late or soon</source>
        <translation>Yn hwyr neu cyn hir</translation>
    </message>
    <message>
        <source>Learned</source>
        <translation>Dysgu</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Ei adael</translation>
    </message>
    <message>
        <source>Leave what you typed?</source>
        <translation>Gadael yr hyn a deipioch chi?</translation>
    </message>
    <message>
        <source>Left a job</source>
        <translation>Gadael swydd</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Edrych arni</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Rheolwr</translation>
    </message>
    <message>
        <source>Manager: {answer}</source>
        <translation>Rheolwr: {answer}</translation>
    </message>
    <message>
        <source>Marked as done.</source>
        <translation>Nodwyd ei fod wedi&apos;i wneud.</translation>
    </message>
    <message>
        <source>Marked as not done, and left.</source>
        <translation>Nodwyd na chafodd ei wneud, a&apos;i adael.</translation>
    </message>
    <message>
        <source>Months from one to the next</source>
        <translation>Misoedd o un i&apos;r nesaf</translation>
    </message>
    <message>
        <source>Name of the manager</source>
        <translation>Enw&apos;r rheolwr</translation>
    </message>
    <message>
        <source>Name of the worker</source>
        <translation>Enw&apos;r gweithiwr</translation>
    </message>
    <message>
        <source>New in the next band, or asks for more.</source>
        <translation>Newydd yn y band nesaf, neu&apos;n gofyn am fwy.</translation>
    </message>
    <message>
        <source>Next band</source>
        <translation>Band nesaf</translation>
    </message>
    <message>
        <source>Next conversation: {day}</source>
        <translation>Y sgwrs nesaf: {day}</translation>
    </message>
    <message>
        <source>Next: {band}</source>
        <translation>Nesaf: {band}</translation>
    </message>
    <message>
        <source>No assessment, only this conversation</source>
        <translation>Dim asesiad, dim ond y sgwrs hon</translation>
    </message>
    <message>
        <source>No day was agreed.</source>
        <translation>Ni chytunwyd ar ddiwrnod.</translation>
    </message>
    <message>
        <source>Nobody has answered yet.</source>
        <translation>Nid oes neb wedi ateb eto.</translation>
    </message>
    <message>
        <source>None yet. Each one will stand here with what was agreed in it.</source>
        <translation>Dim un eto. Bydd pob un yn sefyll yma gyda&apos;r hyn y cytunwyd arno ynddi.</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Heb ei ateb</translation>
    </message>
    <message>
        <source>Not answered by both of you yet.</source>
        <translation>Heb ei ateb gennych chi&apos;ch dau eto.</translation>
    </message>
    <message>
        <source>Not done, and left</source>
        <translation>Heb ei wneud, a&apos;i adael</translation>
    </message>
    <message>
        <source>Not regularly</source>
        <translation>Nid yn rheolaidd</translation>
    </message>
    <message>
        <source>Not regularly. Your employer says so.</source>
        <translation>Nid yn rheolaidd. Eich cyflogwr sy&apos;n dweud hynny.</translation>
    </message>
    <message>
        <source>Not signed yet</source>
        <translation>Heb ei llofnodi eto</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Nodiadau</translation>
    </message>
    <message>
        <source>Nothing in particular</source>
        <translation>Dim byd penodol</translation>
    </message>
    <message>
        <source>Nothing is late or due in the next three months.</source>
        <translation>Nid oes dim yn hwyr nac i&apos;w wneud yn y tri mis nesaf.</translation>
    </message>
    <message>
        <source>Nothing is left from before.</source>
        <translation>Nid oes dim ar ôl o&apos;r tro blaen.</translation>
    </message>
    <message>
        <source>Nothing says how often.</source>
        <translation>Nid oes dim yn dweud pa mor aml.</translation>
    </message>
    <message>
        <source>Nothing says when. You can prepare one whenever you want.</source>
        <translation>Nid oes dim yn dweud pryd. Gallwch chi baratoi sgwrs pryd bynnag y dymunwch.</translation>
    </message>
    <message>
        <source>Nothing that was agreed before is open.</source>
        <translation>Nid oes dim y cytunwyd arno o&apos;r blaen yn agored.</translation>
    </message>
    <message>
        <source>Nothing that was agreed is open.</source>
        <translation>Nid oes dim y cytunwyd arno yn agored.</translation>
    </message>
    <message>
        <source>Nothing was agreed to be done.</source>
        <translation>Ni chytunwyd i wneud dim.</translation>
    </message>
    <message>
        <source>Nothing was written down.</source>
        <translation>Ni chafodd dim ei ysgrifennu.</translation>
    </message>
    <message>
        <source>Now: {band}</source>
        <translation>Nawr: {band}</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>Ar bapur</translation>
    </message>
    <message>
        <source>One of you says it is not in the job.</source>
        <translation>Mae un ohonoch chi&apos;n dweud nad yw yn y swydd.</translation>
    </message>
    <message>
        <source>One thing at a time. Press Enter to add it.</source>
        <translation>Un peth ar y tro. Pwyswch Enter i&apos;w ychwanegu.</translation>
    </message>
    <message>
        <source>One-page summary</source>
        <translation>Crynodeb un dudalen</translation>
    </message>
    <message>
        <source>One-to-one</source>
        <translation>Cyfarfod un i un</translation>
    </message>
    <message>
        <source>Only one of you has signed.</source>
        <translation>Nid yw&apos;r ddau wedi llofnodi eto.</translation>
    </message>
    <message>
        <source>Only the manager has answered so far.</source>
        <translation>Dim ond y rheolwr sydd wedi ateb hyd yn hyn.</translation>
    </message>
    <message>
        <source>Only the worker has answered so far.</source>
        <translation>Dim ond y gweithiwr sydd wedi ateb hyd yn hyn.</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Ei hagor eto</translation>
    </message>
    <message>
        <source>Opened again by</source>
        <translation>Agorwyd eto gan</translation>
    </message>
    <message>
        <source>Opened again by: {who}</source>
        <translation>Agorwyd eto gan: {who}</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Wedi&apos;i threfnu</translation>
    </message>
    <message>
        <source>Planned for</source>
        <translation>Wedi&apos;i threfnu ar gyfer</translation>
    </message>
    <message>
        <source>Planned for: {day}</source>
        <translation>Wedi&apos;i threfnu ar gyfer: {day}</translation>
    </message>
    <message>
        <source>Prepare a conversation</source>
        <translation>Paratoi sgwrs</translation>
    </message>
    <message>
        <source>Prepare it</source>
        <translation>Ei pharatoi</translation>
    </message>
    <message>
        <source>Prepare: {kind}</source>
        <translation>Paratoi: {kind}</translation>
    </message>
    <message>
        <source>Print the record</source>
        <translation>Argraffu&apos;r cofnod</translation>
    </message>
    <message>
        <source>Probation review</source>
        <translation>Adolygiad cyfnod prawf</translation>
    </message>
    <message>
        <source>Record of a conversation</source>
        <translation>Cofnod o sgwrs</translation>
    </message>
    <message>
        <source>Record of the conversation</source>
        <translation>Cofnod o&apos;r sgwrs</translation>
    </message>
    <message>
        <source>Record, to sign by hand</source>
        <translation>Cofnod, i&apos;w lofnodi â llaw</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Cofrestru</translation>
    </message>
    <message>
        <source>Remove this conversation</source>
        <translation>Tynnu&apos;r sgwrs hon</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Gwasanaeth</translation>
    </message>
    <message>
        <source>Sheet to take with you</source>
        <translation>Taflen i fynd gyda chi</translation>
    </message>
    <message>
        <source>Show all statements: {count}</source>
        <translation>Dangos pob datganiad: {count}</translation>
    </message>
    <message>
        <source>Show only those to begin with</source>
        <translation>Dangos dim ond y rhai i ddechrau â nhw</translation>
    </message>
    <message>
        <source>Show the rest: {count}</source>
        <translation>Dangos y gweddill: {count}</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Llofnodi</translation>
    </message>
    <message>
        <source>Sign as the manager</source>
        <translation>Llofnodi fel y rheolwr</translation>
    </message>
    <message>
        <source>Sign as the worker</source>
        <translation>Llofnodi fel y gweithiwr</translation>
    </message>
    <message>
        <source>Sign it</source>
        <translation>Ei llofnodi</translation>
    </message>
    <message>
        <source>Sign when you have talked: both now, or one now and the other later.</source>
        <translation>Llofnodwch ar ôl siarad: y ddau nawr, neu un nawr a&apos;r llall wedyn.</translation>
    </message>
    <message>
        <source>Signed by both</source>
        <translation>Wedi&apos;i llofnodi gan y ddau</translation>
    </message>
    <message>
        <source>Signed by both. It stays as it is; you can still add to it.</source>
        <translation>Wedi&apos;i llofnodi gan y ddau. Mae&apos;n aros fel y mae; gallwch chi ychwanegu ati o hyd.</translation>
    </message>
    <message>
        <source>Signed.</source>
        <translation>Llofnodwyd.</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Rhywun arall</translation>
    </message>
    <message>
        <source>Something to work on.</source>
        <translation>Rhywbeth i&apos;w ddatblygu.</translation>
    </message>
    <message>
        <source>Started a job</source>
        <translation>Dechrau swydd</translation>
    </message>
    <message>
        <source>Started an award</source>
        <translation>Dechrau cymhwyster</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Datganiad</translation>
    </message>
    <message>
        <source>Statements of: {band}. Three answers are kept: the worker&apos;s, the manager&apos;s, and what you agree. Nobody has to answer.</source>
        <translation>Datganiadau: {band}. Mae tri ateb yn cael eu cadw: un y gweithiwr, un y rheolwr, a&apos;r hyn rydych chi&apos;n cytuno arno. Nid oes rhaid i neb ateb.</translation>
    </message>
    <message>
        <source>Statements to look at together</source>
        <translation>Datganiadau i edrych arnyn nhw gyda&apos;ch gilydd</translation>
    </message>
    <message>
        <source>Summary of a conversation</source>
        <translation>Crynodeb o sgwrs</translation>
    </message>
    <message>
        <source>Take this answer back: {whose}</source>
        <translation>Tynnu&apos;r ateb hwn yn ôl: {whose}</translation>
    </message>
    <message>
        <source>Talk about another band</source>
        <translation>Siarad am fand arall</translation>
    </message>
    <message>
        <source>Talk about this band</source>
        <translation>Siarad am y band hwn</translation>
    </message>
    <message>
        <source>The conversation as a whole</source>
        <translation>Y sgwrs yn ei chyfanrwydd</translation>
    </message>
    <message>
        <source>The conversation is removed.</source>
        <translation>Mae&apos;r sgwrs wedi&apos;i thynnu.</translation>
    </message>
    <message>
        <source>The day that stands here at first is what is usually expected. Choose another, or leave it empty.</source>
        <translation>Y disgwyliad arferol yw&apos;r diwrnod sydd yma i ddechrau. Dewiswch un arall, neu adael hwn yn wag.</translation>
    </message>
    <message>
        <source>The day that stands here at first is what your employer asks for. Choose another, or leave it empty.</source>
        <translation>Yr hyn mae eich cyflogwr yn gofyn amdano yw&apos;r diwrnod sydd yma i ddechrau. Dewiswch un arall, neu adael hwn yn wag.</translation>
    </message>
    <message>
        <source>The manager</source>
        <translation>Y rheolwr</translation>
    </message>
    <message>
        <source>The manager alone</source>
        <translation>Y rheolwr yn unig</translation>
    </message>
    <message>
        <source>The manager is more sure of it than the worker is.</source>
        <translation>Mae&apos;r rheolwr yn fwy sicr ohono na&apos;r gweithiwr.</translation>
    </message>
    <message>
        <source>The manager signs later.</source>
        <translation>Bydd y rheolwr yn llofnodi wedyn.</translation>
    </message>
    <message>
        <source>The manager&apos;s own words</source>
        <translation>Geiriau&apos;r rheolwr ei hun</translation>
    </message>
    <message>
        <source>The next conversation</source>
        <translation>Y sgwrs nesaf</translation>
    </message>
    <message>
        <source>The one before</source>
        <translation>Yr un flaenorol</translation>
    </message>
    <message>
        <source>The one-page summary is kept in the book as it is now. It stands on the page Evidence.</source>
        <translation>Mae&apos;r crynodeb un dudalen yn cael ei gadw yn y llyfr fel y mae nawr. Mae i&apos;w weld ar y dudalen Tystiolaeth.</translation>
    </message>
    <message>
        <source>The record does not tell which band to talk about. Choose one, or leave this out.</source>
        <translation>Nid yw&apos;r cofnod yn dweud pa fand i siarad amdano. Dewiswch un, neu gadewch hyn allan.</translation>
    </message>
    <message>
        <source>The record shows nothing new since then.</source>
        <translation>Nid yw&apos;r cofnod yn dangos dim byd newydd ers hynny.</translation>
    </message>
    <message>
        <source>The Register</source>
        <translation>Y Gofrestr</translation>
    </message>
    <message>
        <source>The signature that is there is taken off, so that both can change what was written. Who opened it, when and why stays in the history.</source>
        <translation>Mae&apos;r llofnod sydd yno&apos;n cael ei dynnu, er mwyn i&apos;r ddau allu newid yr hyn a ysgrifennwyd. Mae pwy a&apos;i hagorodd, pryd a pham yn aros yn yr hanes.</translation>
    </message>
    <message>
        <source>The summary is kept as evidence.</source>
        <translation>Cadwyd y crynodeb fel tystiolaeth.</translation>
    </message>
    <message>
        <source>The worker</source>
        <translation>Y gweithiwr</translation>
    </message>
    <message>
        <source>The worker alone</source>
        <translation>Y gweithiwr yn unig</translation>
    </message>
    <message>
        <source>The worker is more sure of it than the manager is.</source>
        <translation>Mae&apos;r gweithiwr yn fwy sicr ohono na&apos;r rheolwr.</translation>
    </message>
    <message>
        <source>The worker signs later.</source>
        <translation>Bydd y gweithiwr yn llofnodi wedyn.</translation>
    </message>
    <message>
        <source>The worker&apos;s own words</source>
        <translation>Geiriau&apos;r gweithiwr ei hun</translation>
    </message>
    <message>
        <source>Their name</source>
        <translation>Eu henw</translation>
    </message>
    <message>
        <source>There are no conversations yet.</source>
        <translation>Nid oes sgyrsiau eto.</translation>
    </message>
    <message>
        <source>This is what stood on the day it was first signed: {day}</source>
        <translation>Dyma fel yr oedd ar y diwrnod y cafodd ei llofnodi gyntaf: {day}</translation>
    </message>
    <message>
        <source>This is what we said and agreed.</source>
        <translation>Dyma&apos;r hyn y dywedon ni a&apos;r hyn y cytunon ni arno.</translation>
    </message>
    <message>
        <source>Waiting for the manager to sign</source>
        <translation>Yn aros i&apos;r rheolwr lofnodi</translation>
    </message>
    <message>
        <source>Waiting for the worker to sign</source>
        <translation>Yn aros i&apos;r gweithiwr lofnodi</translation>
    </message>
    <message>
        <source>Waiting to be signed by: {name}</source>
        <translation>Yn aros am lofnod: {name}</translation>
    </message>
    <message>
        <source>We agree</source>
        <translation>Rydyn ni&apos;n cytuno</translation>
    </message>
    <message>
        <source>We agree that this is what we talked about and what we will do.</source>
        <translation>Rydyn ni&apos;n cytuno mai dyma&apos;r hyn y buon ni&apos;n siarad amdano a&apos;r hyn y byddwn ni&apos;n ei wneud.</translation>
    </message>
    <message>
        <source>We talk again on</source>
        <translation>Byddwn ni&apos;n siarad eto ar</translation>
    </message>
    <message>
        <source>Went through the statements of a band</source>
        <translation>Mynd drwy ddatganiadau band</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Beth</translation>
    </message>
    <message>
        <source>What both should know</source>
        <translation>Yr hyn y dylai&apos;r ddau ei wybod</translation>
    </message>
    <message>
        <source>What changed since then</source>
        <translation>Yr hyn sydd wedi newid ers hynny</translation>
    </message>
    <message>
        <source>What do you want to add?</source>
        <translation>Beth ydych chi am ei ychwanegu?</translation>
    </message>
    <message>
        <source>What does your employer expect?</source>
        <translation>Beth mae eich cyflogwr yn ei ddisgwyl?</translation>
    </message>
    <message>
        <source>What has each of you seen that makes you say so?</source>
        <translation>Beth mae&apos;r naill a&apos;r llall ohonoch chi wedi&apos;i weld sy&apos;n gwneud i chi ddweud hynny?</translation>
    </message>
    <message>
        <source>What has happened since</source>
        <translation>Beth sydd wedi digwydd ers hynny</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>Yr hyn sydd i&apos;w wneud</translation>
    </message>
    <message>
        <source>What is it for?</source>
        <translation>Ar gyfer beth mae?</translation>
    </message>
    <message>
        <source>What is usually expected</source>
        <translation>Y disgwyliad arferol</translation>
    </message>
    <message>
        <source>What kind of conversation?</source>
        <translation>Pa fath o sgwrs?</translation>
    </message>
    <message>
        <source>What to talk about</source>
        <translation>Beth i siarad amdano</translation>
    </message>
    <message>
        <source>What was signed stays as it is. What you add stands below it, with today&apos;s date and your name.</source>
        <translation>Mae&apos;r hyn a lofnodwyd yn aros fel y mae. Mae&apos;r hyn rydych chi&apos;n ei ychwanegu yn sefyll oddi tano, gyda dyddiad heddiw a&apos;ch enw.</translation>
    </message>
    <message>
        <source>What we agree now</source>
        <translation>Yr hyn rydyn ni&apos;n cytuno arno nawr</translation>
    </message>
    <message>
        <source>What we agree to do</source>
        <translation>Yr hyn rydyn ni&apos;n cytuno i&apos;w wneud</translation>
    </message>
    <message>
        <source>What we agreed</source>
        <translation>Yr hyn y cytunon ni arno</translation>
    </message>
    <message>
        <source>What we agreed before</source>
        <translation>Yr hyn y cytunon ni arno o&apos;r blaen</translation>
    </message>
    <message>
        <source>What we agreed last time</source>
        <translation>Yr hyn y cytunon ni arno y tro diwethaf</translation>
    </message>
    <message>
        <source>What we agreed, and is open</source>
        <translation>Yr hyn y cytunon ni arno ac sy&apos;n agored</translation>
    </message>
    <message>
        <source>What we say</source>
        <translation>Yr hyn rydyn ni&apos;n ei ddweud</translation>
    </message>
    <message>
        <source>What we talk about</source>
        <translation>Yr hyn rydyn ni&apos;n siarad amdano</translation>
    </message>
    <message>
        <source>What we talked about</source>
        <translation>Yr hyn y buon ni&apos;n siarad amdano</translation>
    </message>
    <message>
        <source>What will be done?</source>
        <translation>Beth fydd yn cael ei wneud?</translation>
    </message>
    <message>
        <source>What would help, and who could show it?</source>
        <translation>Beth fyddai&apos;n helpu, a phwy allai ei ddangos?</translation>
    </message>
    <message>
        <source>What you typed as agreed cannot be added as it is.</source>
        <translation>Ni ellir ychwanegu&apos;r hyn a deipioch chi fel y mae.</translation>
    </message>
    <message>
        <source>When did you talk?</source>
        <translation>Pryd siaradoch chi?</translation>
    </message>
    <message>
        <source>When do we talk next, and what did we agree?</source>
        <translation>Pryd byddwn ni&apos;n siarad nesaf, ac ar beth y cytunon ni?</translation>
    </message>
    <message>
        <source>When we talk next</source>
        <translation>Pryd byddwn ni&apos;n siarad nesaf</translation>
    </message>
    <message>
        <source>Where in the work could this be tried?</source>
        <translation>Ble yn y gwaith y gellid rhoi cynnig ar hyn?</translation>
    </message>
    <message>
        <source>Where things stand</source>
        <translation>Sut mae pethau</translation>
    </message>
    <message>
        <source>Which band?</source>
        <translation>Pa fand?</translation>
    </message>
    <message>
        <source>Which day do you agree for the next one?</source>
        <translation>Ar ba ddiwrnod rydych chi&apos;n cytuno ar gyfer yr un nesaf?</translation>
    </message>
    <message>
        <source>Which day have you agreed for it?</source>
        <translation>Ar ba ddiwrnod rydych chi wedi cytuno?</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Pwy</translation>
    </message>
    <message>
        <source>Who adds it?</source>
        <translation>Pwy sy&apos;n ei ychwanegu?</translation>
    </message>
    <message>
        <source>Who holds it?</source>
        <translation>Pwy sy&apos;n ei chynnal?</translation>
    </message>
    <message>
        <source>Who opens it?</source>
        <translation>Pwy sy&apos;n ei hagor?</translation>
    </message>
    <message>
        <source>Who signs now?</source>
        <translation>Pwy sy&apos;n llofnodi nawr?</translation>
    </message>
    <message>
        <source>Who: {name}</source>
        <translation>Pwy: {name}</translation>
    </message>
    <message>
        <source>Why is it opened again?</source>
        <translation>Pam mae&apos;n cael ei hagor eto?</translation>
    </message>
    <message>
        <source>With the first signature, what is written here stays as it is. You can still add to it, with a date and a name.</source>
        <translation>Gyda&apos;r llofnod cyntaf, mae&apos;r hyn sydd wedi&apos;i ysgrifennu yma&apos;n aros fel y mae. Gallwch chi ychwanegu ati o hyd, gyda dyddiad ac enw.</translation>
    </message>
    <message>
        <source>With: {name}</source>
        <translation>Gyda: {name}</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Gweithiwr</translation>
    </message>
    <message>
        <source>Worker: {answer}</source>
        <translation>Gweithiwr: {answer}</translation>
    </message>
    <message>
        <source>Write a whole number of months, 1 to 120.</source>
        <translation>Ysgrifennwch nifer cyfan o fisoedd, 1 i 120.</translation>
    </message>
    <message>
        <source>Write the name of who signs.</source>
        <translation>Ysgrifennwch enw&apos;r sawl sy&apos;n llofnodi.</translation>
    </message>
    <message>
        <source>Write the name.</source>
        <translation>Ysgrifennwch yr enw.</translation>
    </message>
    <message>
        <source>Write this, or press Cancel.</source>
        <translation>Ysgrifennwch hyn, neu pwyswch Canslo.</translation>
    </message>
    <message>
        <source>Write what will be done.</source>
        <translation>Ysgrifennwch beth fydd yn cael ei wneud.</translation>
    </message>
    <message>
        <source>You both see it the same way.</source>
        <translation>Rydych chi&apos;ch dau&apos;n ei weld yr un ffordd.</translation>
    </message>
    <message>
        <source>You can leave this empty, and say it when you have talked.</source>
        <translation>Gallwch chi adael hwn yn wag, a&apos;i ddweud ar ôl siarad.</translation>
    </message>
    <message>
        <source>You can leave this empty.</source>
        <translation>Gallwch chi adael hwn yn wag.</translation>
    </message>
    <message>
        <source>You now talk about another band.</source>
        <translation>Rydych chi nawr yn siarad am fand arall.</translation>
    </message>
    <message>
        <source>You see this differently.</source>
        <translation>Rydych chi&apos;n gweld hyn yn wahanol.</translation>
    </message>
    <message>
        <source>{often}. This is what is usually expected. Your employer&apos;s policy decides.</source>
        <translation>{often}. Dyma&apos;r disgwyliad arferol. Polisi eich cyflogwr sy&apos;n penderfynu.</translation>
    </message>
    <message>
        <source>{often}. Your employer says so.</source>
        <translation>{often}. Eich cyflogwr sy&apos;n dweud hynny.</translation>
    </message>
    <message>
        <source>{waiting}. Until then it can be opened again, with a reason.</source>
        <translation>{waiting}. Tan hynny gallwch chi ei hagor eto, gan roi rheswm.</translation>
    </message>
</context>
<context>
    <name>Covers</name>
    <message>
        <source>Helps with living costs, not fees</source>
        <translation>Yn helpu gyda chostau byw, nid ffioedd</translation>
    </message>
    <message>
        <source>Pays all the fees of the course</source>
        <translation>Yn talu holl ffioedd y cwrs</translation>
    </message>
    <message>
        <source>Pays part of the fees</source>
        <translation>Yn talu rhan o&apos;r ffioedd</translation>
    </message>
    <message>
        <source>What it pays for is not known</source>
        <translation>Nid yw&apos;n hysbys am beth mae&apos;n talu</translation>
    </message>
</context>
<context>
    <name>Crash</name>
    <message>
        <source>Copy the report</source>
        <translation>Copïo&apos;r adroddiad</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Dal ati</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Adroddiad</translation>
    </message>
    <message>
        <source>The program made a mistake</source>
        <translation>Gwnaeth y rhaglen gamgymeriad</translation>
    </message>
    <message>
        <source>What you saved before is kept. You can go on. If it happens again, close the program and open it again. The report below holds no names and no notes.</source>
        <translation>Mae&apos;r hyn a gadwoch chi o&apos;r blaen yn ddiogel. Gallwch chi ddal ati. Os bydd hyn yn digwydd eto, caewch y rhaglen a&apos;i hagor eto. Nid oes enwau na nodiadau yn yr adroddiad isod.</translation>
    </message>
</context>
<context>
    <name>DateState</name>
    <message>
        <source>Ahead</source>
        <translation>I ddod</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Wedi&apos;i wneud</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Ddim yn hysbys</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nawr</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Wedi mynd heibio</translation>
    </message>
</context>
<context>
    <name>Deadline</name>
    <message>
        <source>before you start the job</source>
        <translation>cyn i chi ddechrau&apos;r swydd</translation>
    </message>
    <message>
        <source>Counted from: the day asked about</source>
        <translation>Yn cyfrif o: y diwrnod y gofynnwyd amdano</translation>
    </message>
    <message>
        <source>Counted from: the day you first register</source>
        <translation>Yn cyfrif o: y diwrnod y byddwch chi&apos;n cofrestru am y tro cyntaf</translation>
    </message>
    <message>
        <source>Counted from: the day you renew your registration</source>
        <translation>Yn cyfrif o: y diwrnod y byddwch chi&apos;n adnewyddu eich cofrestriad</translation>
    </message>
    <message>
        <source>Counted from: the day you start the job</source>
        <translation>Yn cyfrif o: y diwrnod y byddwch chi&apos;n dechrau&apos;r swydd</translation>
    </message>
    <message>
        <source>now</source>
        <translation>nawr</translation>
    </message>
    <message>
        <source>when you first register</source>
        <translation>pan fyddwch chi&apos;n cofrestru am y tro cyntaf</translation>
    </message>
    <message>
        <source>when you renew your registration</source>
        <translation>pan fyddwch chi&apos;n adnewyddu eich cofrestriad</translation>
    </message>
</context>
<context>
    <name>Develop</name>
    <message>
        <source>A learning programme for each band</source>
        <translation>Rhaglen ddysgu ar gyfer pob band</translation>
    </message>
    <message>
        <source>All that is left for the band: {names}</source>
        <translation>Dyna&apos;r cyfan sydd ar ôl ar gyfer y band: {names}</translation>
    </message>
    <message>
        <source>As the records stood on this day: {day}</source>
        <translation>Fel yr oedd y cofnodion ar y diwrnod hwn: {day}</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>Band</translation>
    </message>
    <message>
        <source>Every kind</source>
        <translation>Pob math</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Pawb</translation>
    </message>
    <message>
        <source>From the programme: {part}</source>
        <translation>O&apos;r rhaglen: {part}</translation>
    </message>
    <message>
        <source>Gaps it closes: {count}</source>
        <translation>Bylchau y mae&apos;n eu cau: {count}</translation>
    </message>
    <message>
        <source>Go to the team</source>
        <translation>Mynd at y tîm</translation>
    </message>
    <message>
        <source>Have begun it: {count}</source>
        <translation>Wedi&apos;i ddechrau: {count}</translation>
    </message>
    <message>
        <source>In the programme of: {bands}</source>
        <translation>Yn rhaglen: {bands}</translation>
    </message>
    <message>
        <source>Induction</source>
        <translation>Sefydlu</translation>
    </message>
    <message>
        <source>Induction: {section}</source>
        <translation>Sefydlu: {section}</translation>
    </message>
    <message>
        <source>Kind of learning</source>
        <translation>Math o ddysgu</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Dysgu</translation>
    </message>
    <message>
        <source>Learning for the team</source>
        <translation>Dysgu ar gyfer y tîm</translation>
    </message>
    <message>
        <source>Learning is put in order by how many people it serves. People are never put in order.</source>
        <translation>Mae&apos;r dysgu wedi&apos;i roi mewn trefn yn ôl nifer y bobl y mae o les iddyn nhw. Nid yw pobl byth yn cael eu rhoi mewn trefn.</translation>
    </message>
    <message>
        <source>Line manager</source>
        <translation>Rheolwr llinell</translation>
    </message>
    <message>
        <source>Looked at so far: {done} of {all} people.</source>
        <translation>Pobl yr edrychwyd arnyn nhw hyd yma: {done} o {all}.</translation>
    </message>
    <message>
        <source>Make everybody&apos;s plan</source>
        <translation>Gwneud cynllun pawb</translation>
    </message>
    <message>
        <source>Names people and what is open for them. Keep it where only people who need it can see it.</source>
        <translation>Mae&apos;n enwi pobl a&apos;r hyn sydd ar ôl iddyn nhw. Cadwch ef lle na all neb ei weld ond y rhai y mae&apos;n rhaid iddyn nhw.</translation>
    </message>
    <message>
        <source>Nobody is in this book yet</source>
        <translation>Nid oes neb yn y llyfr hwn eto</translation>
    </message>
    <message>
        <source>Not known: {count}</source>
        <translation>Ddim yn hysbys: {count}</translation>
    </message>
    <message>
        <source>Nothing is open, as far as the records say.</source>
        <translation>Nid oes dim ar ôl, yn ôl yr hyn y mae&apos;r cofnodion yn ei ddweud.</translation>
    </message>
    <message>
        <source>Of whom it is not known</source>
        <translation>Pobl nad yw&apos;n hysbys amdanyn nhw</translation>
    </message>
    <message>
        <source>People it serves: {count}</source>
        <translation>Pobl y mae o les iddyn nhw: {count}</translation>
    </message>
    <message>
        <source>People looked at: {count}</source>
        <translation>Pobl yr edrychwyd arnyn nhw: {count}</translation>
    </message>
    <message>
        <source>Print or save</source>
        <translation>Argraffu neu gadw</translation>
    </message>
    <message>
        <source>Qualifications</source>
        <translation>Cymwysterau</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Gwasanaeth</translation>
    </message>
    <message>
        <source>Show the rest: {count}</source>
        <translation>Dangos y gweddill: {count}</translation>
    </message>
    <message>
        <source>Skills and values</source>
        <translation>Sgiliau a gwerthoedd</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Tîm</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Hyfforddiant</translation>
    </message>
    <message>
        <source>What learning serves the most people?</source>
        <translation>Pa ddysgu sydd o les i&apos;r nifer mwyaf o bobl?</translation>
    </message>
    <message>
        <source>What serves the most people comes first</source>
        <translation>Yr hyn sydd o les i&apos;r nifer mwyaf o bobl sy&apos;n dod gyntaf</translation>
    </message>
    <message>
        <source>Which learning serves the most people of your team will stand here, with whom it serves and why. Add people to your team first.</source>
        <translation>Bydd y dysgu sydd o les i&apos;r nifer mwyaf o bobl yn eich tîm i&apos;w weld yma, gyda phwy y mae o les iddyn nhw a pham. Ychwanegwch bobl at eich tîm yn gyntaf.</translation>
    </message>
    <message>
        <source>Who has begun it</source>
        <translation>Pwy sydd wedi&apos;i ddechrau</translation>
    </message>
    <message>
        <source>Whom it serves</source>
        <translation>I bwy y mae o les</translation>
    </message>
    <message>
        <source>Whom it serves, and why</source>
        <translation>I bwy y mae o les, a pham</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Cau heb gadw</translation>
    </message>
    <message>
        <source>Close without saving?</source>
        <translation>Cau heb gadw?</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Mynd yn ôl</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Cadw</translation>
    </message>
    <message>
        <source>What you typed here is not saved yet.</source>
        <translation>Nid yw&apos;r hyn y gwnaethoch chi ei deipio yma wedi&apos;i gadw eto.</translation>
    </message>
</context>
<context>
    <name>Differences</name>
    <message>
        <source>A band says nothing about the Register. Choose a job to compare with, and what the Register asks stands here.</source>
        <translation>Nid yw band yn dweud dim am y Gofrestr. Dewiswch swydd i gymharu â hi, a bydd yr hyn y mae&apos;r Gofrestr yn ei ofyn i&apos;w weld yma.</translation>
    </message>
    <message>
        <source>A band says nothing about the Register. Choose a job to start from, and what the Register asks stands here.</source>
        <translation>Nid yw band yn dweud dim am y Gofrestr. Dewiswch swydd i ddechrau ohoni, a bydd yr hyn y mae&apos;r Gofrestr yn ei ofyn i&apos;w weld yma.</translation>
    </message>
    <message>
        <source>Asked for by both</source>
        <translation>Angen yn y ddau</translation>
    </message>
    <message>
        <source>Asked for in addition</source>
        <translation>Angen hefyd</translation>
    </message>
    <message>
        <source>Asked for in another way</source>
        <translation>Angen mewn ffordd wahanol</translation>
    </message>
    <message>
        <source>Asked for; whether it differs is not known</source>
        <translation>Angen; ddim yn hysbys a yw&apos;n wahanol</translation>
    </message>
    <message>
        <source>Awards, for the bands</source>
        <translation>Cymwysterau, ar gyfer y bandiau</translation>
    </message>
    <message>
        <source>Bands say nothing about the Register. Choose two jobs, and what the Register asks for each stands here.</source>
        <translation>Nid yw bandiau&apos;n dweud dim am y Gofrestr. Dewiswch ddwy swydd, a bydd yr hyn y mae&apos;r Gofrestr yn ei ofyn ar gyfer pob un i&apos;w weld yma.</translation>
    </message>
    <message>
        <source>Before: {text}</source>
        <translation>Cynt: {text}</translation>
    </message>
    <message>
        <source>Both ask for the same.</source>
        <translation>Mae&apos;r ddau&apos;n gofyn am yr un peth.</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Yn newid</translation>
    </message>
    <message>
        <source>Compare two others</source>
        <translation>Cymharu dau arall</translation>
    </message>
    <message>
        <source>Different: {points}.</source>
        <translation>Gwahanol: {points}.</translation>
    </message>
    <message>
        <source>Duty to register</source>
        <translation>Dyletswydd i gofrestru</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Yn dod i ben</translation>
    </message>
    <message>
        <source>For: {name}</source>
        <translation>Ar gyfer: {name}</translation>
    </message>
    <message>
        <source>From which band, job or goal?</source>
        <translation>O ba fand, swydd neu nod?</translation>
    </message>
    <message>
        <source>From: {start}</source>
        <translation>O: {start}</translation>
    </message>
    <message>
        <source>From: {start}. To: {end}</source>
        <translation>O: {start}. I: {end}</translation>
    </message>
    <message>
        <source>Good to know: {text}</source>
        <translation>Da gwybod: {text}</translation>
    </message>
    <message>
        <source>How long a registration lasts</source>
        <translation>Pa mor hir y mae cofrestriad yn para</translation>
    </message>
    <message>
        <source>Less is asked</source>
        <translation>Gofynnir am lai</translation>
    </message>
    <message>
        <source>Longest time to gain the award</source>
        <translation>Yr amser hiraf i ennill y cymhwyster</translation>
    </message>
    <message>
        <source>More is asked</source>
        <translation>Gofynnir am fwy</translation>
    </message>
    <message>
        <source>Neither of the two asks for an award.</source>
        <translation>Nid yw&apos;r naill na&apos;r llall yn gofyn am gymhwyster.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Newydd</translation>
    </message>
    <message>
        <source>No longer asked for</source>
        <translation>Dim angen mwyach</translation>
    </message>
    <message>
        <source>No longer named</source>
        <translation>Heb ei enwi mwyach</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Dim</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Ddim yn hysbys</translation>
    </message>
    <message>
        <source>Not known, because it depends on where the job is done. Job: {role}.</source>
        <translation>Ddim yn hysbys, am ei fod yn dibynnu ar ble mae&apos;r swydd yn cael ei gwneud. Swydd: {role}.</translation>
    </message>
    <message>
        <source>Not known, because more than one registration rule may hold on that day. Job: {role}.</source>
        <translation>Ddim yn hysbys, am y gallai mwy nag un rheol gofrestru fod mewn grym ar y diwrnod hwnnw. Swydd: {role}.</translation>
    </message>
    <message>
        <source>Not known, because no registration rule we have is in force on that day. Job: {role}.</source>
        <translation>Ddim yn hysbys, am nad oes gennym ni reol gofrestru sydd mewn grym ar y diwrnod hwnnw. Swydd: {role}.</translation>
    </message>
    <message>
        <source>Not known, because no source we have says what the Register asks for this job: {role}.</source>
        <translation>Ddim yn hysbys, am nad oes gennym ni ffynhonnell sy&apos;n dweud beth mae&apos;r Gofrestr yn ei ofyn ar gyfer y swydd hon: {role}.</translation>
    </message>
    <message>
        <source>Not known, because the framework has no list for this band: {band}.</source>
        <translation>Ddim yn hysbys, am nad oes gan y fframwaith restr ar gyfer y band hwn: {band}.</translation>
    </message>
    <message>
        <source>Not known, because the framework names no job for one of the two, and the Register asks things of jobs alone.</source>
        <translation>Ddim yn hysbys, am nad yw&apos;r fframwaith yn enwi swydd ar gyfer un o&apos;r ddau, ac mai gan swyddi yn unig y mae&apos;r Gofrestr yn gofyn rhywbeth.</translation>
    </message>
    <message>
        <source>Not known, because the framework places this job in no band: {role}.</source>
        <translation>Ddim yn hysbys, am nad yw&apos;r fframwaith yn rhoi&apos;r swydd hon mewn unrhyw fand: {role}.</translation>
    </message>
    <message>
        <source>Not known, because we have no registration rule for this job: {role}.</source>
        <translation>Ddim yn hysbys, am nad oes gennym ni reol gofrestru ar gyfer y swydd hon: {role}.</translation>
    </message>
    <message>
        <source>On your record: an entry that will do</source>
        <translation>Ar eich cofnod: cofrestriad a wnaiff y tro</translation>
    </message>
    <message>
        <source>One of these will do</source>
        <translation>Bydd un o&apos;r rhain yn gwneud y tro</translation>
    </message>
    <message>
        <source>Part of the Register</source>
        <translation>Rhan o&apos;r Gofrestr</translation>
    </message>
    <message>
        <source>Stays the same</source>
        <translation>Yn aros yr un fath</translation>
    </message>
    <message>
        <source>The award</source>
        <translation>Y cymhwyster</translation>
    </message>
    <message>
        <source>The bands</source>
        <translation>Y bandiau</translation>
    </message>
    <message>
        <source>The bands have nothing to say here: the framework leaves this job out. Job: {role}.</source>
        <translation>Nid oes gan y bandiau ddim i&apos;w ddweud yma: mae&apos;r fframwaith yn gadael y swydd hon allan. Swydd: {role}.</translation>
    </message>
    <message>
        <source>The bands have nothing to say here: the framework names no job for one of the two.</source>
        <translation>Nid oes gan y bandiau ddim i&apos;w ddweud yma: nid yw&apos;r fframwaith yn enwi swydd ar gyfer un o&apos;r ddau.</translation>
    </message>
    <message>
        <source>The Register</source>
        <translation>Y Gofrestr</translation>
    </message>
    <message>
        <source>The same band: {band}</source>
        <translation>Yr un band: {band}</translation>
    </message>
    <message>
        <source>Then: {text}</source>
        <translation>Wedyn: {text}</translation>
    </message>
    <message>
        <source>This is what is so in general: nobody is in the book yet.</source>
        <translation>Dyma sy&apos;n wir yn gyffredinol: does neb yn y llyfr cofnodion eto.</translation>
    </message>
    <message>
        <source>Time to gain the award</source>
        <translation>Amser i ennill y cymhwyster</translation>
    </message>
    <message>
        <source>Time to register</source>
        <translation>Amser i gofrestru</translation>
    </message>
    <message>
        <source>To which band, job or goal?</source>
        <translation>I ba fand, swydd neu nod?</translation>
    </message>
    <message>
        <source>To: {end}</source>
        <translation>I: {end}</translation>
    </message>
    <message>
        <source>Type a few letters, then choose from the list.</source>
        <translation>Teipiwch ychydig o lythrennau, yna dewiswch o&apos;r rhestr.</translation>
    </message>
    <message>
        <source>Values, skills and tasks</source>
        <translation>Gwerthoedd, sgiliau a thasgau</translation>
    </message>
    <message>
        <source>What is asked now covers it.</source>
        <translation>Mae&apos;r hyn sydd ei angen nawr yn ei gynnwys.</translation>
    </message>
    <message>
        <source>What the goal itself asks for</source>
        <translation>Yr hyn y mae&apos;r nod ei hun yn gofyn amdano</translation>
    </message>
    <message>
        <source>What the Register asks beside the award</source>
        <translation>Yr hyn y mae&apos;r Gofrestr yn ei ofyn heblaw&apos;r cymhwyster</translation>
    </message>
    <message>
        <source>What this asks for, and what you have</source>
        <translation>Yr hyn sydd ei angen, a&apos;r hyn sydd gennych chi</translation>
    </message>
    <message>
        <source>What would be different?</source>
        <translation>Beth fyddai&apos;n wahanol?</translation>
    </message>
    <message>
        <source>What would do for it</source>
        <translation>Beth fyddai&apos;n gwneud y tro</translation>
    </message>
    <message>
        <source>Where a state stands beside something, it is that of your record.</source>
        <translation>Lle mae cyflwr wrth ymyl rhywbeth, o&apos;ch cofnod chi y daw.</translation>
    </message>
    <message>
        <source>Whoever has all that is asked at the start meets this too.</source>
        <translation>Mae pwy bynnag sydd â phopeth sydd ei angen ar y dechrau yn bodloni hyn hefyd.</translation>
    </message>
    <message>
        <source>Will do now</source>
        <translation>Bydd yn gwneud y tro nawr</translation>
    </message>
    <message>
        <source>Will no longer do</source>
        <translation>Ni fydd yn gwneud y tro mwyach</translation>
    </message>
    <message>
        <source>Will still do</source>
        <translation>Bydd yn dal i wneud y tro</translation>
    </message>
    <message>
        <source>Your record does not say yet how you see yourself against these, so they are shown as they are.</source>
        <translation>Nid yw eich cofnod yn dweud eto sut rydych chi&apos;n eich gweld eich hun yn erbyn y rhain, felly maen nhw&apos;n cael eu dangos fel y maen nhw.</translation>
    </message>
    <message>
        <source>{job}. In this workplace: {place}. For the Register: {judged}</source>
        <translation>{job}. Yn y gweithle hwn: {place}. Ar gyfer y Gofrestr: {judged}</translation>
    </message>
    <message>
        <source>{what}: {count}</source>
        <translation>{what}: {count}</translation>
    </message>
    <message>
        <source>{what}: {count}.</source>
        <translation>{what}: {count}.</translation>
    </message>
</context>
<context>
    <name>Doubt</name>
    <message>
        <source>{n} step rests on an unchecked fact|{n} steps rest on unchecked facts</source>
        <comment>zero</comment>
        <translation>{n} cam yn dibynnu ar ffaith heb ei gwirio</translation>
    </message>
    <message>
        <source>{n} step rests on an unchecked fact|{n} steps rest on unchecked facts</source>
        <comment>one</comment>
        <translation>{n} cam yn dibynnu ar ffaith heb ei gwirio</translation>
    </message>
    <message>
        <source>{n} step rests on an unchecked fact|{n} steps rest on unchecked facts</source>
        <comment>two</comment>
        <translation>{n} gam yn dibynnu ar ffeithiau heb eu gwirio</translation>
    </message>
    <message>
        <source>{n} step rests on an unchecked fact|{n} steps rest on unchecked facts</source>
        <comment>few</comment>
        <translation>{n} cham yn dibynnu ar ffeithiau heb eu gwirio</translation>
    </message>
    <message>
        <source>{n} step rests on an unchecked fact|{n} steps rest on unchecked facts</source>
        <comment>many</comment>
        <translation>{n} cham yn dibynnu ar ffeithiau heb eu gwirio</translation>
    </message>
    <message>
        <source>{n} step rests on an unchecked fact|{n} steps rest on unchecked facts</source>
        <comment>other</comment>
        <translation>{n} cam yn dibynnu ar ffeithiau heb eu gwirio</translation>
    </message>
    <message>
        <source>{n} step rests on our reading of a source|{n} steps rest on our reading of a source</source>
        <comment>zero</comment>
        <translation>{n} cam yn dibynnu ar ein dehongliad ni o ffynhonnell</translation>
    </message>
    <message>
        <source>{n} step rests on our reading of a source|{n} steps rest on our reading of a source</source>
        <comment>one</comment>
        <translation>{n} cam yn dibynnu ar ein dehongliad ni o ffynhonnell</translation>
    </message>
    <message>
        <source>{n} step rests on our reading of a source|{n} steps rest on our reading of a source</source>
        <comment>two</comment>
        <translation>{n} gam yn dibynnu ar ein dehongliad ni o ffynhonnell</translation>
    </message>
    <message>
        <source>{n} step rests on our reading of a source|{n} steps rest on our reading of a source</source>
        <comment>few</comment>
        <translation>{n} cham yn dibynnu ar ein dehongliad ni o ffynhonnell</translation>
    </message>
    <message>
        <source>{n} step rests on our reading of a source|{n} steps rest on our reading of a source</source>
        <comment>many</comment>
        <translation>{n} cham yn dibynnu ar ein dehongliad ni o ffynhonnell</translation>
    </message>
    <message>
        <source>{n} step rests on our reading of a source|{n} steps rest on our reading of a source</source>
        <comment>other</comment>
        <translation>{n} cam yn dibynnu ar ein dehongliad ni o ffynhonnell</translation>
    </message>
    <message>
        <source>{n} thing taken for granted|{n} things taken for granted</source>
        <comment>zero</comment>
        <translation>{n} peth wedi&apos;i gymryd yn ganiataol</translation>
    </message>
    <message>
        <source>{n} thing taken for granted|{n} things taken for granted</source>
        <comment>one</comment>
        <translation>{n} peth wedi&apos;i gymryd yn ganiataol</translation>
    </message>
    <message>
        <source>{n} thing taken for granted|{n} things taken for granted</source>
        <comment>two</comment>
        <translation>{n} beth wedi&apos;u cymryd yn ganiataol</translation>
    </message>
    <message>
        <source>{n} thing taken for granted|{n} things taken for granted</source>
        <comment>few</comment>
        <translation>{n} pheth wedi&apos;u cymryd yn ganiataol</translation>
    </message>
    <message>
        <source>{n} thing taken for granted|{n} things taken for granted</source>
        <comment>many</comment>
        <translation>{n} pheth wedi&apos;u cymryd yn ganiataol</translation>
    </message>
    <message>
        <source>{n} thing taken for granted|{n} things taken for granted</source>
        <comment>other</comment>
        <translation>{n} peth wedi&apos;u cymryd yn ganiataol</translation>
    </message>
    <message>
        <source>{n} thing that somebody else has to decide|{n} things that somebody else has to decide</source>
        <comment>zero</comment>
        <translation>{n} peth y mae&apos;n rhaid i rywun arall ei benderfynu</translation>
    </message>
    <message>
        <source>{n} thing that somebody else has to decide|{n} things that somebody else has to decide</source>
        <comment>one</comment>
        <translation>{n} peth y mae&apos;n rhaid i rywun arall ei benderfynu</translation>
    </message>
    <message>
        <source>{n} thing that somebody else has to decide|{n} things that somebody else has to decide</source>
        <comment>two</comment>
        <translation>{n} beth y mae&apos;n rhaid i rywun arall eu penderfynu</translation>
    </message>
    <message>
        <source>{n} thing that somebody else has to decide|{n} things that somebody else has to decide</source>
        <comment>few</comment>
        <translation>{n} pheth y mae&apos;n rhaid i rywun arall eu penderfynu</translation>
    </message>
    <message>
        <source>{n} thing that somebody else has to decide|{n} things that somebody else has to decide</source>
        <comment>many</comment>
        <translation>{n} pheth y mae&apos;n rhaid i rywun arall eu penderfynu</translation>
    </message>
    <message>
        <source>{n} thing that somebody else has to decide|{n} things that somebody else has to decide</source>
        <comment>other</comment>
        <translation>{n} peth y mae&apos;n rhaid i rywun arall eu penderfynu</translation>
    </message>
</context>
<context>
    <name>Duty</name>
    <message>
        <source>Award at the latest by</source>
        <translation>Ennill y cymhwyster fan bellaf erbyn</translation>
    </message>
    <message>
        <source>Award expected by</source>
        <translation>Disgwylir y cymhwyster erbyn</translation>
    </message>
    <message>
        <source>Finish induction by</source>
        <translation>Gorffen y cyfnod sefydlu erbyn</translation>
    </message>
    <message>
        <source>Finish renewing by</source>
        <translation>Gorffen adnewyddu erbyn</translation>
    </message>
    <message>
        <source>Register by</source>
        <translation>Cofrestru erbyn</translation>
    </message>
    <message>
        <source>Registration ends</source>
        <translation>Cofrestriad yn dod i ben</translation>
    </message>
    <message>
        <source>Renewal opens</source>
        <translation>Adnewyddu&apos;n agor</translation>
    </message>
</context>
<context>
    <name>Entity</name>
    <message>
        <source>Action</source>
        <translation>Cam gweithredu</translation>
    </message>
    <message>
        <source>Answer to a statement</source>
        <translation>Ateb i ddatganiad</translation>
    </message>
    <message>
        <source>Award</source>
        <translation>Cymhwyster</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Llyfr</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Sgwrs</translation>
    </message>
    <message>
        <source>Employer&apos;s own area of the induction</source>
        <translation>Maes o&apos;r cyfnod sefydlu gan y cyflogwr</translation>
    </message>
    <message>
        <source>Employer&apos;s own training</source>
        <translation>Hyfforddiant gan y cyflogwr</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Tystiolaeth</translation>
    </message>
    <message>
        <source>How often conversations are held</source>
        <translation>Pa mor aml y cynhelir sgyrsiau</translation>
    </message>
    <message>
        <source>Induction</source>
        <translation>Cyfnod sefydlu</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Swydd</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Dysgu</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nodyn</translation>
    </message>
    <message>
        <source>Note of a conversation</source>
        <translation>Nodyn o sgwrs</translation>
    </message>
    <message>
        <source>Personal facts</source>
        <translation>Manylion personol</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Cynllun</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Cofrestriad</translation>
    </message>
    <message>
        <source>Self-assessment</source>
        <translation>Hunanasesiad</translation>
    </message>
    <message>
        <source>Where evidence is attached</source>
        <translation>Ble mae tystiolaeth wedi&apos;i chysylltu</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>A file kept as evidence in this book is damaged, so it cannot be shown: {path}
Everything else in the book is as it was. Add the same file again and it is whole again, or find it in a copy of the book.</source>
        <translation>Mae ffeil sydd wedi&apos;i chadw fel tystiolaeth yn y llyfr hwn wedi&apos;i difrodi, felly nid oes modd ei dangos: {path}
Mae popeth arall yn y llyfr fel yr oedd. Ychwanegwch yr un ffeil eto a bydd yn gyfan eto, neu chwiliwch amdani mewn copi o&apos;r llyfr.</translation>
    </message>
    <message>
        <source>A newer version of this program kept the framework of this plan.
The plan itself is kept. Install the newer version to show it as it was.</source>
        <translation>Fersiwn fwy newydd o&apos;r rhaglen hon a gadwodd fframwaith y cynllun hwn.
Mae&apos;r cynllun ei hun yn ddiogel. Gosodwch y fersiwn fwy newydd i&apos;w ddangos fel yr oedd.</translation>
    </message>
    <message>
        <source>A newer version of this program made this book: {path}
It was left as it is. Install the newer version to open it.</source>
        <translation>Fersiwn fwy newydd o&apos;r rhaglen hon a greodd y llyfr cofnodion hwn: {path}
Gadawyd y llyfr fel y mae. Gosodwch y fersiwn fwy newydd i&apos;w agor.</translation>
    </message>
    <message>
        <source>A newer version of this program wrote this record: {path}
Nothing was changed. Install the newer version to read it. Version of the file: {version}. Newest version known here: {known}.</source>
        <translation>Fersiwn fwy newydd o&apos;r rhaglen hon a ysgrifennodd y cofnod hwn: {path}
Nid oes dim wedi newid. Gosodwch y fersiwn fwy newydd i&apos;w ddarllen. Fersiwn y ffeil: {version}. Y fersiwn ddiweddaraf rydyn ni&apos;n ei hadnabod yma: {known}.</translation>
    </message>
    <message>
        <source>All of this is signed already.
The signatures that are there stay.</source>
        <translation>Mae hyn i gyd wedi&apos;i lofnodi&apos;n barod.
Mae&apos;r llofnodion sydd yno yn aros.</translation>
    </message>
    <message>
        <source>All of this is signed off already.
Choose something that is still open.</source>
        <translation>Mae hyn i gyd wedi&apos;i gymeradwyo&apos;n barod.
Dewiswch rywbeth sy&apos;n dal ar agor.</translation>
    </message>
    <message>
        <source>Answers of a conversation with your manager are in it.
It stays. Remove the conversation first, if nobody has signed it.</source>
        <translation>Mae atebion o sgwrs gyda&apos;ch rheolwr ynddi.
Mae&apos;n aros. Tynnwch y sgwrs yn gyntaf, os nad oes neb wedi&apos;i llofnodi.</translation>
    </message>
    <message>
        <source>Both have signed, so it stays as it is.
You can add to it.</source>
        <translation>Mae&apos;r ddau wedi llofnodi, felly mae&apos;n aros fel y mae.
Gallwch chi ychwanegu ati.</translation>
    </message>
    <message>
        <source>It has been signed, so what is in it stays as it is.
You can add to it.</source>
        <translation>Mae wedi&apos;i llofnodi, felly mae&apos;r hyn sydd ynddi&apos;n aros fel y mae.
Gallwch chi ychwanegu ati.</translation>
    </message>
    <message>
        <source>No band is chosen to talk about.
Choose a band first.</source>
        <translation>Nid oes band wedi&apos;i ddewis i siarad amdano.
Dewiswch fand yn gyntaf.</translation>
    </message>
    <message>
        <source>No book is open.
Open a book, or make a new one.</source>
        <translation>Does dim llyfr cofnodion ar agor.
Agorwch lyfr, neu crëwch un newydd.</translation>
    </message>
    <message>
        <source>No date was given.
Enter a date, such as 14 March 2019, March 2019 or 2019.</source>
        <translation>Ni roddwyd dyddiad.
Rhowch ddyddiad, fel 14 Mawrth 2019, Mawrth 2019 neu 2019.</translation>
    </message>
    <message>
        <source>Nobody has signed it yet.
You can still write in it.</source>
        <translation>Nid oes neb wedi&apos;i llofnodi eto.
Gallwch chi ysgrifennu ynddi o hyd.</translation>
    </message>
    <message>
        <source>Not both have signed it yet.
Sign it first, then keep the summary.</source>
        <translation>Nid yw&apos;r ddau wedi&apos;i llofnodi eto.
Llofnodwch yn gyntaf, yna cadwch y crynodeb.</translation>
    </message>
    <message>
        <source>Nothing can be written in this folder: {folder}
Nothing was changed. Choose another folder.</source>
        <translation>Nid oes modd ysgrifennu dim yn y ffolder hon: {folder}
Nid oes dim wedi newid. Dewiswch ffolder arall.</translation>
    </message>
    <message>
        <source>Nothing here is signed or waits to be signed.
Nothing was changed.</source>
        <translation>Nid oes dim yma wedi&apos;i lofnodi nac yn aros i gael ei lofnodi.
Ni newidiwyd dim.</translation>
    </message>
    <message>
        <source>Nothing is answered yet.
Answer one statement first.</source>
        <translation>Nid oes dim wedi&apos;i ateb eto.
Atebwch un datganiad yn gyntaf.</translation>
    </message>
    <message>
        <source>Nothing is signed off without signatures.
Sign it off instead.</source>
        <translation>Nid oes dim yn cael ei gymeradwyo heb lofnodion.
Llofnodwch i&apos;w gymeradwyo yn lle hynny.</translation>
    </message>
    <message>
        <source>Sorry, the program made a mistake. What was saved before is kept.</source>
        <translation>Mae&apos;n ddrwg gennym, gwnaeth y rhaglen gamgymeriad. Mae&apos;r hyn a gadwyd cyn hynny yn ddiogel.</translation>
    </message>
    <message>
        <source>Statements of the band chosen before have been answered.
Take those answers back first.</source>
        <translation>Mae datganiadau&apos;r band a ddewiswyd o&apos;r blaen wedi&apos;u hateb.
Tynnwch yr atebion hynny&apos;n ôl yn gyntaf.</translation>
    </message>
    <message>
        <source>The book has more people than one, or none.
Say who is meant, with the id from the list of people. People in the book: {count}.</source>
        <translation>Mae mwy nag un person yn y llyfr cofnodion, neu nid oes neb.
Dywedwch am bwy rydych chi&apos;n sôn, gyda&apos;r id o&apos;r rhestr o bobl. Pobl yn y llyfr: {count}.</translation>
    </message>
    <message>
        <source>The book has no person with this id: {worker}
Check the id in the list of people in the book.</source>
        <translation>Nid oes person â&apos;r id hwn yn y llyfr cofnodion: {worker}
Gwiriwch yr id yn y rhestr o bobl yn y llyfr.</translation>
    </message>
    <message>
        <source>The disk failed while the book was in use: {path}
What was saved before is kept. Check the disk, then open the book again. What the system says: {detail}.</source>
        <translation>Methodd y ddisg tra oedd y llyfr cofnodion yn cael ei ddefnyddio: {path}
Mae&apos;r hyn a gadwyd cyn hynny yn ddiogel. Gwiriwch y ddisg, yna agorwch y llyfr eto. Beth mae&apos;r system yn ei ddweud: {detail}.</translation>
    </message>
    <message>
        <source>The end comes before the start.
Start: {start}. End: {end}.</source>
        <translation>Mae&apos;r diwedd cyn y dechrau.
Dechrau: {start}. Diwedd: {end}.</translation>
    </message>
    <message>
        <source>The framework does not know this name: {id}
Check how it is spelled.</source>
        <translation>Nid yw&apos;r fframwaith yn adnabod yr enw hwn: {id}
Gwiriwch y sillafu.</translation>
    </message>
    <message>
        <source>The framework has no band with this name: {band}
Its bands: {known}.</source>
        <translation>Nid oes band o&apos;r enw hwn yn y fframwaith: {band}
Ei fandiau: {known}.</translation>
    </message>
    <message>
        <source>The framework has no goal, band or job with this name: {goal}
Goals and bands: {known}. The jobs are listed by: routes --list-goals</source>
        <translation>Nid oes gan y fframwaith nod, band na swydd â&apos;r enw hwn: {goal}
Nodau a bandiau: {known}. I restru&apos;r swyddi: routes --list-goals</translation>
    </message>
    <message>
        <source>The framework kept with this plan is damaged, so the plan cannot be shown as it was.
The plan itself is kept.</source>
        <translation>Mae&apos;r fframwaith a gadwyd gyda&apos;r cynllun hwn wedi&apos;i ddifrodi, felly nid oes modd dangos y cynllun fel yr oedd.
Mae&apos;r cynllun ei hun yn ddiogel.</translation>
    </message>
    <message>
        <source>The framework&apos;s induction has no section with this name: {section}</source>
        <translation>Nid oes gan gyfnod sefydlu&apos;r fframwaith adran â&apos;r enw hwn: {section}</translation>
    </message>
    <message>
        <source>The new file would take the place of the one it is made from: {path}
Nothing was changed. Choose another name for the new file.</source>
        <translation>Byddai&apos;r ffeil newydd yn cymryd lle&apos;r un y mae&apos;n cael ei gwneud ohoni: {path}
Nid oes dim wedi newid. Dewiswch enw arall i&apos;r ffeil newydd.</translation>
    </message>
    <message>
        <source>The parts that draw windows are missing on this computer.
Install the program again, or use its commands: careerplanner --help. What is missing: {detail}</source>
        <translation>Mae&apos;r rhannau sy&apos;n tynnu ffenestri ar goll o&apos;r cyfrifiadur hwn.
Gosodwch y rhaglen eto, neu defnyddiwch ei gorchmynion: careerplanner --help. Beth sydd ar goll: {detail}</translation>
    </message>
    <message>
        <source>The program&apos;s own frameworks are missing: {path}
Install the program again. Your books are kept.</source>
        <translation>Mae fframweithiau&apos;r rhaglen ei hun ar goll: {path}
Gosodwch y rhaglen eto. Mae eich llyfrau cofnodion yn ddiogel.</translation>
    </message>
    <message>
        <source>The program&apos;s Welsh texts cannot be read: {path}
Install the program again. Your books are kept.</source>
        <translation>Nid oes modd darllen testunau Cymraeg y rhaglen: {path}
Gosodwch y rhaglen eto. Mae eich llyfrau cofnodion yn ddiogel.</translation>
    </message>
    <message>
        <source>The reminder comes after the day it should be done by.
Reminder: {remind}. Done by: {due}.</source>
        <translation>Mae&apos;r nodyn atgoffa ar ôl y diwrnod y dylai hyn fod wedi&apos;i wneud.
Nodyn atgoffa: {remind}. I&apos;w wneud erbyn: {due}.</translation>
    </message>
    <message>
        <source>There are too many saved views.
The most is {most}. Remove one first.</source>
        <translation>Mae gormod o olygon wedi&apos;u cadw.
Y nifer mwyaf yw {most}. Tynnwch un yn gyntaf.</translation>
    </message>
    <message>
        <source>There is a book here, and it would be lost: {path}
Nothing was changed. Choose another name for the new file.</source>
        <translation>Mae llyfr cofnodion yma, a byddai&apos;n cael ei golli: {path}
Nid oes dim wedi newid. Dewiswch enw arall i&apos;r ffeil newydd.</translation>
    </message>
    <message>
        <source>There is a file here already: {path}
It was left as it is. Choose another name or another folder.</source>
        <translation>Mae ffeil yma yn barod: {path}
Gadawyd y ffeil fel y mae. Dewiswch enw arall neu ffolder arall.</translation>
    </message>
    <message>
        <source>There is no book here: {path}
Check the name and the folder.</source>
        <translation>Does dim llyfr cofnodion yma: {path}
Gwiriwch yr enw a&apos;r ffolder.</translation>
    </message>
    <message>
        <source>There is no date to put in a calendar.
Nothing was written. Dates that are over or not known are left out.</source>
        <translation>Nid oes dyddiad i&apos;w roi mewn calendr.
Ni chafodd dim ei ysgrifennu. Mae dyddiadau sydd wedi mynd heibio, a rhai nad ydyn nhw&apos;n hysbys, yn cael eu gadael allan.</translation>
    </message>
    <message>
        <source>There is no file here: {path}
Check the name and the folder.</source>
        <translation>Does dim ffeil yma: {path}
Gwiriwch yr enw a&apos;r ffolder.</translation>
    </message>
    <message>
        <source>There is no framework with this name, and no such folder: {name}
Frameworks that come with the program: {known}.</source>
        <translation>Does dim fframwaith o&apos;r enw hwn, na ffolder chwaith: {name}
Fframweithiau sy&apos;n dod gyda&apos;r rhaglen: {known}.</translation>
    </message>
    <message>
        <source>There is no room left for what was to be printed.
What was done before that is kept. Make some room, or print it elsewhere.</source>
        <translation>Does dim lle ar ôl i&apos;r hyn oedd i&apos;w argraffu.
Mae&apos;r hyn a wnaed cyn hynny yn cael ei gadw. Gwnewch le, neu argraffwch yn rhywle arall.</translation>
    </message>
    <message>
        <source>There is no room left on the disk: {path}
No file was written. Make some room, then try again.</source>
        <translation>Does dim lle ar ôl ar y ddisg: {path}
Ni ysgrifennwyd ffeil. Gwnewch le, yna rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>There is no room left on the disk: {path}
What was saved before is kept. Make some room, then try again.</source>
        <translation>Does dim lle ar ôl ar y ddisg: {path}
Mae&apos;r hyn a gadwyd cyn hynny yn ddiogel. Gwnewch le, yna rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>There is no screen here to open a window on.
Start the program at a screen, or give it a command: careerplanner --help.</source>
        <translation>Does dim sgrin yma i agor ffenestr arni.
Dechreuwch y rhaglen wrth sgrin, neu rhowch orchymyn iddi: careerplanner --help.</translation>
    </message>
    <message>
        <source>There is no such conversation: {name}
List them to see their ids.</source>
        <translation>Nid oes sgwrs o&apos;r fath: {name}
Rhestrwch nhw i weld id pob un.</translation>
    </message>
    <message>
        <source>There is no such day: {text}
Check the day and the month.</source>
        <translation>Does dim diwrnod o&apos;r fath: {text}
Gwiriwch y diwrnod a&apos;r mis.</translation>
    </message>
    <message>
        <source>There is nobody to make a plan for.
Add people to the book first.</source>
        <translation>Nid oes neb i wneud cynllun ar ei gyfer.
Ychwanegwch bobl at y llyfr yn gyntaf.</translation>
    </message>
    <message>
        <source>There is nothing in it to sign yet.
Write one thing down, or agree on one thing to do.</source>
        <translation>Nid oes dim ynddi i&apos;w lofnodi eto.
Ysgrifennwch un peth, neu cytunwch ar un peth i&apos;w wneud.</translation>
    </message>
    <message>
        <source>There is one of this kind already that nobody has signed.
Go on with that one.</source>
        <translation>Mae un o&apos;r math hwn yn bod yn barod heb i neb ei llofnodi.
Ewch ymlaen â honno.</translation>
    </message>
    <message>
        <source>These are too many names at once: {count}
The most is {most}. Bring in a spreadsheet for more.</source>
        <translation>Mae hyn yn ormod o enwau ar unwaith: {count}
Y nifer mwyaf yw {most}. Am fwy, dewch â thaenlen i mewn.</translation>
    </message>
    <message>
        <source>These cannot be hours a week: {given}
Enter a number above 0, up to 168.</source>
        <translation>Ni all hyn fod yn nifer yr oriau bob wythnos: {given}
Rhowch rif sy&apos;n fwy na 0, hyd at 168.</translation>
    </message>
    <message>
        <source>These cannot be minutes: {given}
Enter a number above 0.</source>
        <translation>Ni all hyn fod yn nifer y munudau: {given}
Rhowch rif sy&apos;n fwy na 0.</translation>
    </message>
    <message>
        <source>These cannot be months: {given}
Enter a number from 1 to {most}.</source>
        <translation>Ni all hyn fod yn nifer y misoedd: {given}
Rhowch rif o 1 i {most}.</translation>
    </message>
    <message>
        <source>This book can be read, but not changed: {path}
Nothing was changed. Another program may have it open, or you may not be allowed to write in its folder. Close it there, or copy the book to a folder of your own.</source>
        <translation>Mae modd darllen y llyfr cofnodion hwn, ond nid ei newid: {path}
Nid oes dim wedi newid. Efallai ei fod ar agor mewn rhaglen arall, neu nad oes hawl gennych chi i ysgrifennu yn ei ffolder. Caewch y llyfr yno, neu copïwch ef i&apos;ch ffolder eich hun.</translation>
    </message>
    <message>
        <source>This book cannot be read: {path}
It was left as it is. Check that you are allowed to open it.</source>
        <translation>Nid oes modd darllen y llyfr cofnodion hwn: {path}
Gadawyd y llyfr fel y mae. Gwiriwch fod hawl gennych i&apos;w agor.</translation>
    </message>
    <message>
        <source>This book has been closed: {path}
What was still being done with it has stopped. What was saved before is kept.</source>
        <translation>Mae&apos;r llyfr hwn wedi&apos;i gau: {path}
Mae&apos;r hyn oedd yn dal i gael ei wneud gydag ef wedi stopio. Mae&apos;r hyn a gadwyd cyn hynny yn dal yno.</translation>
    </message>
    <message>
        <source>This book is damaged: {path}
It was left as it is. Use a copy of it. The program keeps copies in a folder beside the book whose name ends in -backups.</source>
        <translation>Mae&apos;r llyfr cofnodion hwn wedi&apos;i ddifrodi: {path}
Gadawyd y llyfr fel y mae. Defnyddiwch gopi ohono. Mae&apos;r rhaglen yn cadw copïau mewn ffolder wrth ymyl y llyfr, ac enw&apos;r ffolder yn gorffen â -backups.</translation>
    </message>
    <message>
        <source>This book is for one person, and it has one already.
Nothing was changed. Use a team&apos;s book, or another book, for this person.</source>
        <translation>Llyfr cofnodion i un person yw hwn, ac mae un ynddo yn barod.
Nid oes dim wedi newid. Defnyddiwch lyfr tîm, neu lyfr arall, i&apos;r person hwn.</translation>
    </message>
    <message>
        <source>This book is open in another program: {path}
Nothing was changed. Close it there first. You can read it here meanwhile.</source>
        <translation>Mae&apos;r llyfr cofnodion hwn ar agor mewn rhaglen arall: {path}
Nid oes dim wedi newid. Caewch ef yno yn gyntaf. Gallwch ei ddarllen yma yn y cyfamser.</translation>
    </message>
    <message>
        <source>This book is open in another program: {path}
Opened by: {holder}. Nothing was changed. Close it there first. You can read it here meanwhile.</source>
        <translation>Mae&apos;r llyfr cofnodion hwn ar agor mewn rhaglen arall: {path}
Agorwyd gan: {holder}. Nid oes dim wedi newid. Caewch ef yno yn gyntaf. Gallwch ei ddarllen yma yn y cyfamser.</translation>
    </message>
    <message>
        <source>This book was not closed properly, and cannot be put right where it is: {path}
It was left as it is. Copy it, with the files beside it that begin with its name, to a folder of your own and open it there.</source>
        <translation>Ni chafodd y llyfr cofnodion hwn ei gau&apos;n iawn, ac nid oes modd ei drwsio lle mae: {path}
Gadawyd y llyfr fel y mae. Copïwch ef, gyda&apos;r ffeiliau wrth ei ymyl sy&apos;n dechrau â&apos;i enw, i&apos;ch ffolder eich hun, a&apos;i agor yno.</translation>
    </message>
    <message>
        <source>This cannot be read as a date: {text}
Enter it such as 14 March 2019, March 2019 or 2019.</source>
        <translation>Nid oes modd darllen hwn fel dyddiad: {text}
Rhowch ef fel 14 Mawrth 2019, Mawrth 2019 neu 2019.</translation>
    </message>
    <message>
        <source>This could be two different dates: {text}
Write the year in full, and the month as a word.</source>
        <translation>Gallai hwn fod yn ddau ddyddiad gwahanol: {text}
Ysgrifennwch y flwyddyn yn llawn, a&apos;r mis fel gair.</translation>
    </message>
    <message>
        <source>This could not be done. Code: {code}.</source>
        <translation>Nid oedd modd gwneud hyn. Cod: {code}.</translation>
    </message>
    <message>
        <source>This date has no year: {text}
Add the year.</source>
        <translation>Nid oes blwyddyn yn y dyddiad hwn: {text}
Ychwanegwch y flwyddyn.</translation>
    </message>
    <message>
        <source>This date has not come yet: {given}
Enter a date up to today.</source>
        <translation>Nid yw&apos;r dyddiad hwn wedi dod eto: {given}
Rhowch ddyddiad hyd at heddiw.</translation>
    </message>
    <message>
        <source>This day lies in the past: {given}
Enter today or a later day.</source>
        <translation>Mae&apos;r diwrnod hwn wedi mynd heibio: {given}
Rhowch heddiw neu ddiwrnod diweddarach.</translation>
    </message>
    <message>
        <source>This does not name the content of a file.
It has 64 figures and letters from a to f, or is left out.</source>
        <translation>Nid yw hyn yn enwi cynnwys ffeil.
Mae 64 o ffigurau a llythrennau (o a i f) mewn enw o&apos;r fath, neu mae&apos;n cael ei adael allan.</translation>
    </message>
    <message>
        <source>This entry is no longer on the record.
Nothing was changed. It may have been removed meanwhile.</source>
        <translation>Nid yw&apos;r eitem hon ar y cofnod bellach.
Nid oes dim wedi newid. Efallai iddi gael ei thynnu yn y cyfamser.</translation>
    </message>
    <message>
        <source>This file cannot be read: {path}
Nothing was changed. Check that you are allowed to open it.</source>
        <translation>Nid oes modd darllen y ffeil hon: {path}
Nid oes dim wedi newid. Gwiriwch fod hawl gennych i&apos;w hagor.</translation>
    </message>
    <message>
        <source>This file cannot be written: {path}
Nothing was changed. Check that the folder is there and that you may write in it, or choose another folder.</source>
        <translation>Nid oes modd ysgrifennu&apos;r ffeil hon: {path}
Nid oes dim wedi newid. Gwiriwch fod y ffolder yno a bod hawl gennych i ysgrifennu ynddi, neu dewiswch ffolder arall.</translation>
    </message>
    <message>
        <source>This file has a character that is not whole: {path}
Nothing was changed. Type the text again. Where: {place}, line {line}.</source>
        <translation>Mae nod anghyflawn yn y ffeil hon: {path}
Nid oes dim wedi newid. Teipiwch y testun eto. Ble: {place}, llinell {line}.</translation>
    </message>
    <message>
        <source>This file has something in place of a number: {path}
Nothing was changed. Put a number instead of: {value}.</source>
        <translation>Mae rhywbeth yn lle rhif yn y ffeil hon: {path}
Nid oes dim wedi newid. Rhowch rif yn lle hyn: {value}.</translation>
    </message>
    <message>
        <source>This file has too many parts inside each other: {path}
Nothing was changed. The most is {most}.</source>
        <translation>Mae gormod o rannau y tu mewn i&apos;w gilydd yn y ffeil hon: {path}
Nid oes dim wedi newid. Y mwyaf yw {most}.</translation>
    </message>
    <message>
        <source>This file holds too much to be one person&apos;s record: {path}
Nothing was changed. Single values at most: {most}.</source>
        <translation>Mae gormod yn y ffeil hon iddi fod yn gofnod un person: {path}
Nid oes dim wedi newid. Nifer mwyaf y gwerthoedd: {most}.</translation>
    </message>
    <message>
        <source>This file is a whole book, not one person&apos;s record: {path}
Nothing was changed. Open it as a book, or export the person&apos;s record from it first.</source>
        <translation>Llyfr cofnodion cyfan yw&apos;r ffeil hon, nid cofnod un person: {path}
Nid oes dim wedi newid. Agorwch hi fel llyfr, neu allforiwch gofnod y person ohoni yn gyntaf.</translation>
    </message>
    <message>
        <source>This file is empty: {path}
Nothing was changed. Export the record again.</source>
        <translation>Mae&apos;r ffeil hon yn wag: {path}
Nid oes dim wedi newid. Allforiwch y cofnod eto.</translation>
    </message>
    <message>
        <source>This file is evidence on somebody&apos;s record, so it stays in the book.
Nothing was changed. Remove the evidence first.</source>
        <translation>Mae&apos;r ffeil hon yn dystiolaeth ar gofnod rhywun, felly mae&apos;n aros yn y llyfr.
Ni newidiwyd dim. Tynnwch y dystiolaeth yn gyntaf.</translation>
    </message>
    <message>
        <source>This file is not a book of this program: {path}
It was left as it is. Choose a file that ends in .careerbook.</source>
        <translation>Nid yw&apos;r ffeil hon yn un o lyfrau cofnodion y rhaglen hon: {path}
Gadawyd y ffeil fel y mae. Dewiswch ffeil sy&apos;n gorffen â .careerbook.</translation>
    </message>
    <message>
        <source>This file is not a record of this program: {path}
Nothing was changed. Choose a file that was exported as a record.</source>
        <translation>Nid yw&apos;r ffeil hon yn un o gofnodion y rhaglen hon: {path}
Nid oes dim wedi newid. Dewiswch ffeil a allforiwyd fel cofnod.</translation>
    </message>
    <message>
        <source>This file is not plain text in UTF-8: {path}
Nothing was changed. Save it as UTF-8. First place that cannot be read: line {line}.</source>
        <translation>Nid testun plaen UTF-8 yw&apos;r ffeil hon: {path}
Nid oes dim wedi newid. Cadwch hi fel UTF-8. Y lle cyntaf nad oes modd ei ddarllen: llinell {line}.</translation>
    </message>
    <message>
        <source>This file is not written in the form of a record (JSON): {path}
Nothing was changed. Look at line {line}, character {column}.</source>
        <translation>Nid yw&apos;r ffeil hon wedi&apos;i hysgrifennu ar ffurf cofnod (JSON): {path}
Nid oes dim wedi newid. Edrychwch ar linell {line}, nod {column}.</translation>
    </message>
    <message>
        <source>This file is too large to be a record: {path}
Nothing was changed. The most is this many megabytes: {megabytes}.</source>
        <translation>Mae&apos;r ffeil hon yn rhy fawr i fod yn gofnod: {path}
Nid oes dim wedi newid. Y mwyaf mewn megabeitiau: {megabytes}.</translation>
    </message>
    <message>
        <source>This file says the same thing twice: {path}
Nothing was changed. Leave one of the two. Where: {place}, line {line}. Name: {name}.</source>
        <translation>Mae&apos;r ffeil hon yn dweud yr un peth ddwywaith: {path}
Nid oes dim wedi newid. Gadewch un o&apos;r ddau. Ble: {place}, llinell {line}. Enw: {name}.</translation>
    </message>
    <message>
        <source>This file stops before its end: {path}
Nothing was changed. Export or copy it again. It ends on line {line}.</source>
        <translation>Mae&apos;r ffeil hon yn stopio cyn ei diwedd: {path}
Nid oes dim wedi newid. Allforiwch neu copïwch hi eto. Mae&apos;n gorffen ar linell {line}.</translation>
    </message>
    <message>
        <source>This framework cannot be used as it is: {folder}
Faults found: {count}.</source>
        <translation>Nid oes modd defnyddio&apos;r fframwaith hwn fel y mae: {folder}
Gwallau a gafwyd: {count}.</translation>
    </message>
    <message>
        <source>This has a character that cannot be kept.
Nothing was changed. Type the text again.</source>
        <translation>Mae nod yma nad oes modd ei gadw.
Nid oes dim wedi newid. Teipiwch y testun eto.</translation>
    </message>
    <message>
        <source>This is a folder, not a file: {path}
Choose a file.</source>
        <translation>Ffolder yw hon, nid ffeil: {path}
Dewiswch ffeil.</translation>
    </message>
    <message>
        <source>This is no address of a page: {given}
Enter one that begins with https:// or http://.</source>
        <translation>Nid cyfeiriad tudalen yw hwn: {given}
Rhowch un sy&apos;n dechrau gyda https:// neu http://.</translation>
    </message>
    <message>
        <source>This is not a file that can be replaced: {path}
Nothing was changed. Choose another name for the new file.</source>
        <translation>Nid yw hon yn ffeil y mae modd ei disodli: {path}
Nid oes dim wedi newid. Dewiswch enw arall i&apos;r ffeil newydd.</translation>
    </message>
    <message>
        <source>This is signed, so it stays as it is.
To work on it again, send it back with a reason.</source>
        <translation>Mae hwn wedi&apos;i lofnodi, felly mae&apos;n aros fel y mae.
I weithio arno eto, anfonwch ef yn ôl gyda rheswm.</translation>
    </message>
    <message>
        <source>This is too long.
Characters: {length}. The most is {most}.</source>
        <translation>Mae hwn yn rhy hir.
Nodau: {length}. Yr uchafswm yw {most}.</translation>
    </message>
    <message>
        <source>This line is there twice: {line}
Take one of the two out.</source>
        <translation>Mae&apos;r llinell hon yno ddwywaith: {line}
Tynnwch un o&apos;r ddwy.</translation>
    </message>
    <message>
        <source>This list has {count} lines.
A section can have up to {most}.</source>
        <translation>Nifer y llinellau yn y rhestr hon: {count}.
Y nifer mwyaf mewn adran: {most}.</translation>
    </message>
    <message>
        <source>This must be filled in.</source>
        <translation>Rhaid llenwi hwn.</translation>
    </message>
    <message>
        <source>This number is too large to be kept.
Nothing was changed. Enter a smaller number.</source>
        <translation>Mae&apos;r rhif hwn yn rhy fawr i&apos;w gadw.
Nid oes dim wedi newid. Rhowch rif llai.</translation>
    </message>
    <message>
        <source>This record cannot be used as it is: {path}
Nothing was changed. Things to put right: {count}.</source>
        <translation>Nid oes modd defnyddio&apos;r cofnod hwn fel y mae: {path}
Nid oes dim wedi newid. Pethau i&apos;w cywiro: {count}.</translation>
    </message>
    <message>
        <source>This was added after a signature, so it stays.
You can add to it.</source>
        <translation>Cafodd hwn ei ychwanegu ar ôl llofnod, felly mae&apos;n aros.
Gallwch chi ychwanegu ato.</translation>
    </message>
    <message>
        <source>This would change nobody.
Nothing was changed. For everybody you chose it is like that already, or it cannot be done.</source>
        <translation>Ni fyddai hyn yn newid neb.
Ni newidiwyd dim. Mae hyn felly&apos;n barod i bawb a ddewisoch, neu nid oes modd ei newid.</translation>
    </message>
    <message>
        <source>This year cannot be used: {text}
Enter a year from {earliest} to {latest}.</source>
        <translation>Nid oes modd defnyddio&apos;r flwyddyn hon: {text}
Y flwyddyn gynharaf: {earliest}. Y flwyddyn ddiweddaraf: {latest}.</translation>
    </message>
    <message>
        <source>Two entries on the record have the same id.
Nothing was changed.</source>
        <translation>Mae gan ddwy eitem ar y cofnod yr un id.
Nid oes dim wedi newid.</translation>
    </message>
    <message>
        <source>What happened, with no names in it, is in this file: {path}</source>
        <translation>Mae&apos;r hyn a ddigwyddodd, heb enwau, yn y ffeil hon: {path}</translation>
    </message>
    <message>
        <source>What was to be printed cannot be written there.
What was done before that is kept. Print it elsewhere.</source>
        <translation>Nid oes modd ysgrifennu yno yr hyn oedd i&apos;w argraffu.
Mae&apos;r hyn a wnaed cyn hynny yn cael ei gadw. Argraffwch yn rhywle arall.</translation>
    </message>
    <message>
        <source>Whoever signs now has signed it already.</source>
        <translation>Mae&apos;r sawl sy&apos;n llofnodi nawr wedi&apos;i llofnodi&apos;n barod.</translation>
    </message>
    <message>
        <source>You finished this on an earlier day, so it stays as it is.
Begin again to answer otherwise.</source>
        <translation>Rydych chi wedi gorffen hwn ar ddiwrnod cynharach, felly mae&apos;n aros fel y mae.
Dechreuwch eto i ateb yn wahanol.</translation>
    </message>
    <message>
        <source>You have begun to look at this band already.
Go on with that, or end it first.</source>
        <translation>Rydych chi eisoes wedi dechrau edrych ar y band hwn.
Daliwch ati gyda hwnnw, neu dewch ag ef i ben yn gyntaf.</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>A colleague or a manager; not somebody you support.</source>
        <translation>Cydweithiwr neu reolwr; nid rhywun rydych chi&apos;n ei gefnogi.</translation>
    </message>
    <message>
        <source>A copy is open in another program. It stays on this computer and is removed when you close this program. Changes to it are not kept.</source>
        <translation>Mae copi ar agor mewn rhaglen arall. Mae&apos;n aros ar y cyfrifiadur hwn ac yn cael ei ddileu pan fyddwch chi&apos;n cau&apos;r rhaglen hon. Nid yw newidiadau iddo&apos;n cael eu cadw.</translation>
    </message>
    <message>
        <source>A day, a month or just a year. You can leave this empty.</source>
        <translation>Diwrnod, mis neu flwyddyn yn unig. Gallwch adael hwn yn wag.</translation>
    </message>
    <message>
        <source>A link</source>
        <translation>Dolen</translation>
    </message>
    <message>
        <source>A note</source>
        <translation>Nodyn</translation>
    </message>
    <message>
        <source>A reflection</source>
        <translation>Myfyrdod</translation>
    </message>
    <message>
        <source>A witness&apos;s words</source>
        <translation>Geiriau tyst</translation>
    </message>
    <message>
        <source>Add a box</source>
        <translation>Ychwanegu blwch</translation>
    </message>
    <message>
        <source>Add evidence</source>
        <translation>Ychwanegu tystiolaeth</translation>
    </message>
    <message>
        <source>Address of the page</source>
        <translation>Cyfeiriad y dudalen</translation>
    </message>
    <message>
        <source>Another piece of evidence still has the file as it was</source>
        <translation>Mae&apos;r ffeil fel yr oedd gan ddarn arall o dystiolaeth o hyd</translation>
    </message>
    <message>
        <source>As they said or wrote it: what you did, and how.</source>
        <translation>Geiriau&apos;r person ei hun: beth wnaethoch chi, a sut.</translation>
    </message>
    <message>
        <source>At most {most} files are taken at once. The others were left out.</source>
        <translation>Cymerir {most} o ffeiliau ar y mwyaf ar y tro. Gadawyd y lleill allan.</translation>
    </message>
    <message>
        <source>Blank out parts</source>
        <translation>Cuddio rhannau</translation>
    </message>
    <message>
        <source>Blank that one out too, or remove it.</source>
        <translation>Cuddiwch rannau o hwnnw hefyd, neu ei dynnu.</translation>
    </message>
    <message>
        <source>Blanking out</source>
        <translation>Wrthi&apos;n cuddio rhannau</translation>
    </message>
    <message>
        <source>Box {number} of {count}. From the left {left}%, from the top {top}%, width {width}%, height {height}%.</source>
        <translation>Blwch {number} o {count}. O&apos;r chwith {left}%, o&apos;r brig {top}%, lled {width}%, uchder {height}%.</translation>
    </message>
    <message>
        <source>Change this evidence</source>
        <translation>Newid y dystiolaeth hon</translation>
    </message>
    <message>
        <source>Choose a piece of evidence from the list.</source>
        <translation>Dewiswch ddarn o dystiolaeth o&apos;r rhestr.</translation>
    </message>
    <message>
        <source>Choose at least one file that can be kept.</source>
        <translation>Dewiswch o leiaf un ffeil y gellir ei chadw.</translation>
    </message>
    <message>
        <source>Choose at least one.</source>
        <translation>Dewiswch o leiaf un.</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>Dewis ffeiliau</translation>
    </message>
    <message>
        <source>Choose files for your evidence</source>
        <translation>Dewiswch ffeiliau ar gyfer eich tystiolaeth</translation>
    </message>
    <message>
        <source>Copy a picture in another program first, then come back.</source>
        <translation>Copïwch lun mewn rhaglen arall yn gyntaf, yna dewch yn ôl.</translation>
    </message>
    <message>
        <source>Detach</source>
        <translation>Datgysylltu</translation>
    </message>
    <message>
        <source>Detach: {title}</source>
        <translation>Datgysylltu: {title}</translation>
    </message>
    <message>
        <source>Drag with the mouse. With the keys: Insert makes a box, arrows move it, Shift and arrows change its size, Page Down goes to the next box, Delete takes it away.</source>
        <translation>Llusgwch â&apos;r llygoden. Gyda&apos;r bysellau: mae Insert yn gwneud blwch, saethau&apos;n ei symud, Shift a saethau&apos;n newid ei faint, Page Down yn mynd i&apos;r blwch nesaf, Delete yn ei dynnu.</translation>
    </message>
    <message>
        <source>Draw at least one box.</source>
        <translation>Lluniwch o leiaf un blwch.</translation>
    </message>
    <message>
        <source>Draw black boxes over what must not be seen</source>
        <translation>Lluniwch flychau du dros yr hyn na ddylid ei weld</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Tystiolaeth</translation>
    </message>
    <message>
        <source>Evidence added.</source>
        <translation>Tystiolaeth wedi&apos;i hychwanegu.</translation>
    </message>
    <message>
        <source>Evidence attached.</source>
        <translation>Tystiolaeth wedi&apos;i chysylltu.</translation>
    </message>
    <message>
        <source>Evidence changed.</source>
        <translation>Tystiolaeth wedi&apos;i newid.</translation>
    </message>
    <message>
        <source>Evidence detached. It is still in your record.</source>
        <translation>Tystiolaeth wedi&apos;i datgysylltu. Mae hi ar eich cofnod o hyd.</translation>
    </message>
    <message>
        <source>Evidence you already have</source>
        <translation>Tystiolaeth sydd gennych eisoes</translation>
    </message>
    <message>
        <source>Faces, names, rooms and health of people you support must not be seen. What is under a box is gone from the file you keep, and so are hidden details.</source>
        <translation>Ni ddylid gweld wynebau, enwau, ystafelloedd nac iechyd y bobl rydych chi&apos;n eu cefnogi. Mae&apos;r hyn sydd o dan flwch wedi mynd o&apos;r ffeil rydych chi&apos;n ei chadw, a&apos;r manylion cudd hefyd.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Ffeiliau</translation>
    </message>
    <message>
        <source>Give the address of the page.</source>
        <translation>Rhowch gyfeiriad y dudalen.</translation>
    </message>
    <message>
        <source>It is no longer evidence, but this book still keeps it so that you can undo. If it shows somebody you support, remove it for good. That cannot be undone. Copies that you made yourself still have it.</source>
        <translation>Nid yw&apos;n dystiolaeth mwyach, ond mae&apos;r llyfr hwn yn ei chadw o hyd er mwyn i chi allu dadwneud. Os yw&apos;n dangos rhywun rydych chi&apos;n ei gefnogi, dilëwch hi am byth. Ni ellir dadwneud hynny. Mae hi o hyd mewn copïau a wnaethoch chi eich hun.</translation>
    </message>
    <message>
        <source>Keep it for undo</source>
        <translation>Ei chadw er mwyn dadwneud</translation>
    </message>
    <message>
        <source>Leave out anything that says who the people you support are: names, faces, rooms, health.</source>
        <translation>Gadewch allan unrhyw beth sy&apos;n dweud pwy yw&apos;r bobl rydych chi&apos;n eu cefnogi: enwau, wynebau, ystafelloedd, iechyd.</translation>
    </message>
    <message>
        <source>Leave this out</source>
        <translation>Gadael hon allan</translation>
    </message>
    <message>
        <source>Leave this out: {name}</source>
        <translation>Gadael hon allan: {name}</translation>
    </message>
    <message>
        <source>Looking at the files</source>
        <translation>Wrthi&apos;n edrych ar y ffeiliau</translation>
    </message>
    <message>
        <source>Make it smaller and take out hidden details</source>
        <translation>Ei gwneud yn llai a thynnu manylion cudd</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Y dudalen nesaf</translation>
    </message>
    <message>
        <source>No evidence yet.</source>
        <translation>Dim tystiolaeth eto.</translation>
    </message>
    <message>
        <source>No program on this computer opens this file</source>
        <translation>Nid oes rhaglen ar y cyfrifiadur hwn sy&apos;n agor y ffeil hon</translation>
    </message>
    <message>
        <source>Not all of them fit here. Type a word to see fewer.</source>
        <translation>Nid oes lle i bob un yma. Teipiwch air i weld llai.</translation>
    </message>
    <message>
        <source>Nothing was changed. Save a copy and open it somewhere else.</source>
        <translation>Ni newidiwyd dim. Cadwch gopi a&apos;i agor yn rhywle arall.</translation>
    </message>
    <message>
        <source>One piece can be used for many things</source>
        <translation>Gellir defnyddio un darn ar gyfer llawer o bethau</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Agor</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Agor yn y porwr</translation>
    </message>
    <message>
        <source>Open this page in your browser?</source>
        <translation>Agor y dudalen hon yn eich porwr?</translation>
    </message>
    <message>
        <source>Open: {title}</source>
        <translation>Agor: {title}</translation>
    </message>
    <message>
        <source>Opening the file</source>
        <translation>Wrthi&apos;n agor y ffeil</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Y dudalen flaenorol</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Tudalen {number} o {count}</translation>
    </message>
    <message>
        <source>Paste a picture</source>
        <translation>Gludo llun</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>Llun wedi&apos;i ludo</translation>
    </message>
    <message>
        <source>Photos of certificates, PDFs, documents</source>
        <translation>Lluniau o dystysgrifau, ffeiliau PDF, dogfennau</translation>
    </message>
    <message>
        <source>Pictures and documents</source>
        <translation>Lluniau a dogfennau</translation>
    </message>
    <message>
        <source>Reading the files</source>
        <translation>Wrthi&apos;n darllen y ffeiliau</translation>
    </message>
    <message>
        <source>Remove it for good</source>
        <translation>Ei dileu am byth</translation>
    </message>
    <message>
        <source>Remove the file as it was for good?</source>
        <translation>Dileu&apos;r ffeil fel yr oedd am byth?</translation>
    </message>
    <message>
        <source>Save this first. Then you can add evidence.</source>
        <translation>Cadwch hwn yn gyntaf. Yna gallwch ychwanegu tystiolaeth.</translation>
    </message>
    <message>
        <source>Say what it is called.</source>
        <translation>Dywedwch beth yw ei enw.</translation>
    </message>
    <message>
        <source>Say what you will call it.</source>
        <translation>Dywedwch beth fyddwch chi&apos;n ei alw.</translation>
    </message>
    <message>
        <source>Say who said this.</source>
        <translation>Dywedwch pwy ddywedodd hyn.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Chwilio</translation>
    </message>
    <message>
        <source>Something you did, and what you learned from it</source>
        <translation>Rhywbeth a wnaethoch chi, a&apos;r hyn a ddysgoch chi ohono</translation>
    </message>
    <message>
        <source>Take the box away</source>
        <translation>Tynnu&apos;r blwch</translation>
    </message>
    <message>
        <source>The address of a page on the internet</source>
        <translation>Cyfeiriad tudalen ar y rhyngrwyd</translation>
    </message>
    <message>
        <source>The page is not fetched; only its address is kept.</source>
        <translation>Nid yw&apos;r dudalen yn cael ei nôl; dim ond ei chyfeiriad sy&apos;n cael ei gadw.</translation>
    </message>
    <message>
        <source>The parts are blanked out.</source>
        <translation>Mae&apos;r rhannau wedi&apos;u cuddio.</translation>
    </message>
    <message>
        <source>The place where a photo was taken is one of them.</source>
        <translation>Mae&apos;r lle y tynnwyd y llun yn un ohonyn nhw.</translation>
    </message>
    <message>
        <source>The witness&apos;s words</source>
        <translation>Geiriau&apos;r tyst</translation>
    </message>
    <message>
        <source>The words</source>
        <translation>Y geiriau</translation>
    </message>
    <message>
        <source>There is no picture to paste</source>
        <translation>Nid oes llun i&apos;w ludo</translation>
    </message>
    <message>
        <source>There is no piece of this name. Choose one from the list.</source>
        <translation>Nid oes darn â&apos;r enw hwn. Dewiswch un o&apos;r rhestr.</translation>
    </message>
    <message>
        <source>These files come to more than {most} MB. Leave some out and add them afterwards.</source>
        <translation>Mae&apos;r ffeiliau hyn yn fwy na {most} MB. Gadewch rai allan a&apos;u hychwanegu wedyn.</translation>
    </message>
    <message>
        <source>Type a word of its name to see fewer.</source>
        <translation>Teipiwch air o&apos;i enw i weld llai.</translation>
    </message>
    <message>
        <source>Type a word of its name.</source>
        <translation>Teipiwch air o&apos;i enw.</translation>
    </message>
    <message>
        <source>Use the piece you already have</source>
        <translation>Defnyddio&apos;r darn sydd gennych eisoes</translation>
    </message>
    <message>
        <source>Wait until the files have been looked at.</source>
        <translation>Arhoswch nes bod y ffeiliau wedi&apos;u gwirio.</translation>
    </message>
    <message>
        <source>What day is it of?</source>
        <translation>O ba ddiwrnod y mae?</translation>
    </message>
    <message>
        <source>What did you do? What went well? What was hard? What would you do differently? What does it show about how you work?</source>
        <translation>Beth wnaethoch chi? Beth aeth yn dda? Beth oedd yn anodd? Beth fyddech chi&apos;n ei wneud yn wahanol? Beth mae&apos;n ei ddangos am sut rydych chi&apos;n gweithio?</translation>
    </message>
    <message>
        <source>What do you want to add?</source>
        <translation>Beth ydych chi am ei ychwanegu?</translation>
    </message>
    <message>
        <source>What else is this used for?</source>
        <translation>Ar gyfer beth arall y defnyddir hwn?</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>Beth ddigwyddodd?</translation>
    </message>
    <message>
        <source>What is it called?</source>
        <translation>Beth yw ei enw?</translation>
    </message>
    <message>
        <source>What kind of thing?</source>
        <translation>Pa fath o beth?</translation>
    </message>
    <message>
        <source>What somebody saw you do</source>
        <translation>Yr hyn y gwelodd rhywun chi&apos;n ei wneud</translation>
    </message>
    <message>
        <source>What will you call it?</source>
        <translation>Beth fyddwch chi&apos;n ei alw?</translation>
    </message>
    <message>
        <source>Which files?</source>
        <translation>Pa ffeiliau?</translation>
    </message>
    <message>
        <source>Which piece?</source>
        <translation>Pa ddarn?</translation>
    </message>
    <message>
        <source>Which?</source>
        <translation>Pa un?</translation>
    </message>
    <message>
        <source>Who said this, and what is their role?</source>
        <translation>Pwy ddywedodd hyn, a beth yw rôl y person?</translation>
    </message>
    <message>
        <source>Write what happened.</source>
        <translation>Ysgrifennwch beth ddigwyddodd.</translation>
    </message>
    <message>
        <source>You can also drop files here. One file may have up to {most} MB; larger photos are made smaller.</source>
        <translation>Gallwch ollwng ffeiliau yma hefyd. Caiff un ffeil fod hyd at {most} MB; mae lluniau mwy yn cael eu gwneud yn llai.</translation>
    </message>
    <message>
        <source>Your evidence has this file already, as: {title}</source>
        <translation>Mae&apos;r ffeil hon yn eich tystiolaeth eisoes, fel: {title}</translation>
    </message>
    <message>
        <source>Your reflection</source>
        <translation>Eich myfyrdod</translation>
    </message>
    <message>
        <source>{address}
The page is on the internet. Nothing of your record is sent there.</source>
        <translation>{address}
Mae&apos;r dudalen ar y rhyngrwyd. Nid oes dim o&apos;ch cofnod yn cael ei anfon yno.</translation>
    </message>
    <message>
        <source>{name} has the same content as {twin}. It is listed once.</source>
        <translation>Yr un yw cynnwys y ddwy ffeil hyn: {name}, {twin}. Unwaith y mae&apos;r cynnwys yn y rhestr.</translation>
    </message>
</context>
<context>
    <name>Evidence fault</name>
    <message>
        <source>The files in this book would come to more than {most} MB
Nothing was kept. Make photos smaller, or remove what you no longer need, and then its file for good.</source>
        <translation>Byddai&apos;r ffeiliau yn y llyfr hwn yn fwy na {most} MB
Ni chadwyd dim. Gwnewch luniau&apos;n llai, neu tynnwch yr hyn nad oes ei angen arnoch mwyach, ac yna dilëwch ei ffeil am byth.</translation>
    </message>
    <message>
        <source>There is nothing in this file: {name}
Nothing was kept. Get a new copy from where it came from.</source>
        <translation>Nid oes dim byd yn y ffeil hon: {name}
Ni chadwyd dim. Gofynnwch am gopi newydd o&apos;r lle y daeth.</translation>
    </message>
    <message>
        <source>This book does not have the file itself: {name}
The record came from another book. Bring the file in again if you have it.</source>
        <translation>Nid yw&apos;r ffeil ei hun yn y llyfr hwn: {name}
Daeth y cofnod o lyfr arall. Dewch â&apos;r ffeil i mewn eto os yw hi gennych chi.</translation>
    </message>
    <message>
        <source>This file cannot be blanked out here: {name}
Nothing was changed. Pictures and PDF can. Change a document in the program it was written with, then add it again.</source>
        <translation>Ni ellir cuddio rhannau o&apos;r ffeil hon yma: {name}
Ni newidiwyd dim. Gellir gwneud hynny gyda lluniau a PDF. Newidiwch ddogfen yn y rhaglen y cafodd ei hysgrifennu ynddi, yna ei hychwanegu eto.</translation>
    </message>
    <message>
        <source>This file cannot be read: {name}
Nothing was kept. Check that you may open it.</source>
        <translation>Ni ellir darllen y ffeil hon: {name}
Ni chadwyd dim. Gwiriwch fod gennych chi&apos;r hawl i&apos;w hagor.</translation>
    </message>
    <message>
        <source>This file changed after it was looked at: {name}
Nothing was kept. Choose it again, so that you see what is kept.</source>
        <translation>Newidiodd y ffeil hon ar ôl i ni edrych arni: {name}
Ni chadwyd dim. Dewiswch hi eto, er mwyn i chi weld beth sy&apos;n cael ei gadw.</translation>
    </message>
    <message>
        <source>This file is damaged and does not open: {name}
Nothing was kept. Get a new copy from where it came from.</source>
        <translation>Mae&apos;r ffeil hon wedi&apos;i difrodi ac nid yw&apos;n agor: {name}
Ni chadwyd dim. Gofynnwch am gopi newydd o&apos;r lle y daeth.</translation>
    </message>
    <message>
        <source>This file is no longer there: {name}
Nothing was kept. Put it back, or choose it again.</source>
        <translation>Nid yw&apos;r ffeil hon yno mwyach: {name}
Ni chadwyd dim. Rhowch hi yn ôl, neu ei dewis eto.</translation>
    </message>
    <message>
        <source>This file is too large: {name}
It has {size} MB; a file may have {most} MB. It was not read. Save a smaller copy, or only the pages that matter.</source>
        <translation>Mae&apos;r ffeil hon yn rhy fawr: {name}
Maint y ffeil: {size} MB. Y mwyaf: {most} MB. Ni chafodd ei darllen. Cadwch gopi llai ohoni, neu&apos;r tudalennau sy&apos;n bwysig yn unig.</translation>
    </message>
    <message>
        <source>This is a folder, not a file: {name}
Nothing was kept. Open it and choose the files inside.</source>
        <translation>Ffolder yw hon, nid ffeil: {name}
Ni chadwyd dim. Agorwch hi a dewis y ffeiliau sydd ynddi.</translation>
    </message>
    <message>
        <source>This is no address of a web page
It begins with https:// or http://, such as https://www.example.org/page.</source>
        <translation>Nid cyfeiriad tudalen ar y we yw hwn
Mae&apos;n dechrau gyda https:// neu http://, er enghraifft https://www.example.org/page.</translation>
    </message>
    <message>
        <source>This is not an ordinary file: {name}
Nothing was kept. Choose a picture or a document.</source>
        <translation>Nid ffeil gyffredin yw hon: {name}
Ni chadwyd dim. Dewiswch lun neu ddogfen.</translation>
    </message>
    <message>
        <source>This kind of file cannot be evidence here: {name}
Nothing was kept. Pictures, PDF, Word, OpenDocument, Excel and plain text can. Save it as a PDF and choose that.</source>
        <translation>Ni all y math hwn o ffeil fod yn dystiolaeth yma: {name}
Ni chadwyd dim. Gall lluniau, PDF, Word, OpenDocument, Excel a thestun plaen fod. Cadwch y ffeil fel PDF a dewiswch honno.</translation>
    </message>
    <message>
        <source>This PDF asks for a password: {name}
Nothing was kept. Save a copy without a password and choose that.</source>
        <translation>Mae&apos;r PDF hwn yn gofyn am gyfrinair: {name}
Ni chadwyd dim. Cadwch gopi heb gyfrinair a dewis hwnnw.</translation>
    </message>
    <message>
        <source>This PDF has too many pages to blank out: {name}
Nothing was changed. Save only the pages that matter, at most {most}, and add those.</source>
        <translation>Mae gormod o dudalennau yn y PDF hwn i guddio rhannau ohono: {name}
Ni newidiwyd dim. Cadwch y tudalennau sy&apos;n bwysig yn unig, {most} ar y mwyaf, ac ychwanegwch y rheini.</translation>
    </message>
    <message>
        <source>This photo is of a kind that many computers cannot show (HEIC): {name}
Nothing was kept. On the phone, share it as JPEG, or set the camera to the most compatible pictures and take it again.</source>
        <translation>Mae&apos;r llun hwn o fath na all llawer o gyfrifiaduron ei ddangos (HEIC): {name}
Ni chadwyd dim. Ar y ffôn, rhannwch ef fel JPEG, neu gosodwch y camera i&apos;r lluniau mwyaf cydnaws a&apos;i dynnu eto.</translation>
    </message>
    <message>
        <source>This picture is too big to open safely: {name}
Nothing was kept. Save a smaller copy of it and choose that.</source>
        <translation>Mae&apos;r llun hwn yn rhy fawr i&apos;w agor yn ddiogel: {name}
Ni chadwyd dim. Cadwch gopi llai ohono a dewis hwnnw.</translation>
    </message>
    <message>
        <source>This picture is too large: {name}
It has {size} MB; a picture may have {most} MB. It was not read. Take the photo again with a smaller size, or send yourself a smaller copy.</source>
        <translation>Mae&apos;r llun hwn yn rhy fawr: {name}
Maint y llun: {size} MB. Y mwyaf: {most} MB. Ni chafodd ei ddarllen. Tynnwch y llun eto mewn maint llai, neu anfonwch gopi llai atoch chi&apos;ch hun.</translation>
    </message>
    <message>
        <source>This scan has several pages in one picture file: {name}
Nothing was kept. Scan it again as a PDF, or save it as a PDF.</source>
        <translation>Mae sawl tudalen yn y sgan hwn mewn un ffeil llun: {name}
Ni chadwyd dim. Sganiwch eto fel PDF, neu ei gadw fel PDF.</translation>
    </message>
</context>
<context>
    <name>Evidence kind</name>
    <message>
        <source>File</source>
        <translation>Ffeil</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Dolen</translation>
    </message>
    <message>
        <source>Reflection</source>
        <translation>Myfyrdod</translation>
    </message>
    <message>
        <source>Words of a witness</source>
        <translation>Geiriau tyst</translation>
    </message>
</context>
<context>
    <name>Evidence page</name>
    <message>
        <source>A copy was saved: {path}</source>
        <translation>Cadwyd copi: {path}</translation>
    </message>
    <message>
        <source>A photo of a certificate, something you wrote about your work, or a colleague&apos;s words: whatever shows what you can do. One piece can be used for many things.</source>
        <translation>Llun o dystysgrif, rhywbeth a ysgrifennoch chi am eich gwaith, neu eiriau cydweithiwr: beth bynnag sy&apos;n dangos yr hyn y gallwch ei wneud. Gellir defnyddio un darn ar gyfer llawer o bethau.</translation>
    </message>
    <message>
        <source>Add evidence</source>
        <translation>Ychwanegu tystiolaeth</translation>
    </message>
    <message>
        <source>Anything or nothing</source>
        <translation>Unrhyw beth neu ddim</translation>
    </message>
    <message>
        <source>Attach to more</source>
        <translation>Cysylltu â mwy</translation>
    </message>
    <message>
        <source>Back to all evidence</source>
        <translation>Yn ôl at yr holl dystiolaeth</translation>
    </message>
    <message>
        <source>Blank out parts</source>
        <translation>Cuddio rhannau</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Newid</translation>
    </message>
    <message>
        <source>Choose a folder for the copies</source>
        <translation>Dewiswch ffolder ar gyfer y copïau</translation>
    </message>
    <message>
        <source>Choose a piece of evidence. What it is used for and what you can do with it stand here.</source>
        <translation>Dewiswch ddarn o dystiolaeth. Yma y gwelwch ar gyfer beth y mae&apos;n cael ei ddefnyddio a&apos;r hyn y gallwch ei wneud ag ef.</translation>
    </message>
    <message>
        <source>Detach</source>
        <translation>Datgysylltu</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dogfennau</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Popeth</translation>
    </message>
    <message>
        <source>Evidence removed.</source>
        <translation>Tystiolaeth wedi&apos;i thynnu.</translation>
    </message>
    <message>
        <source>Evidence removed. It was used for {n} thing.|Evidence removed. It was used for {n} things.</source>
        <comment>zero</comment>
        <translation>Tystiolaeth wedi&apos;i thynnu. Roedd yn cael ei defnyddio ar gyfer {n} peth.</translation>
    </message>
    <message>
        <source>Evidence removed. It was used for {n} thing.|Evidence removed. It was used for {n} things.</source>
        <comment>one</comment>
        <translation>Tystiolaeth wedi&apos;i thynnu. Roedd yn cael ei defnyddio ar gyfer {n} peth.</translation>
    </message>
    <message>
        <source>Evidence removed. It was used for {n} thing.|Evidence removed. It was used for {n} things.</source>
        <comment>two</comment>
        <translation>Tystiolaeth wedi&apos;i thynnu. Roedd yn cael ei defnyddio ar gyfer {n} beth.</translation>
    </message>
    <message>
        <source>Evidence removed. It was used for {n} thing.|Evidence removed. It was used for {n} things.</source>
        <comment>few</comment>
        <translation>Tystiolaeth wedi&apos;i thynnu. Roedd yn cael ei defnyddio ar gyfer {n} pheth.</translation>
    </message>
    <message>
        <source>Evidence removed. It was used for {n} thing.|Evidence removed. It was used for {n} things.</source>
        <comment>many</comment>
        <translation>Tystiolaeth wedi&apos;i thynnu. Roedd yn cael ei defnyddio ar gyfer {n} pheth.</translation>
    </message>
    <message>
        <source>Evidence removed. It was used for {n} thing.|Evidence removed. It was used for {n} things.</source>
        <comment>other</comment>
        <translation>Tystiolaeth wedi&apos;i thynnu. Roedd yn cael ei defnyddio ar gyfer {n} peth.</translation>
    </message>
    <message>
        <source>Evidence that comes back with undo then comes without its file. This cannot be undone. Copies that you made yourself still have the files.</source>
        <translation>Os daw tystiolaeth yn ôl wrth ddadwneud, daw heb ei ffeil. Ni ellir dadwneud hyn. Mae&apos;r ffeiliau o hyd mewn copïau a wnaethoch chi eich hun.</translation>
    </message>
    <message>
        <source>Files of this kind</source>
        <translation>Ffeiliau o&apos;r math hwn</translation>
    </message>
    <message>
        <source>Files that are no longer evidence, kept only so that you can undo: {count}. They take {size} MB.</source>
        <translation>Ffeiliau nad ydyn nhw&apos;n dystiolaeth mwyach, sy&apos;n cael eu cadw dim ond er mwyn i chi allu dadwneud: {count}. Maint: {size} MB.</translation>
    </message>
    <message>
        <source>Keep them for undo</source>
        <translation>Eu cadw er mwyn dadwneud</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Dolenni</translation>
    </message>
    <message>
        <source>List of evidence</source>
        <translation>Rhestr tystiolaeth</translation>
    </message>
    <message>
        <source>No evidence yet</source>
        <translation>Dim tystiolaeth eto</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Dim byd eto</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Dim byd eto.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Agor</translation>
    </message>
    <message>
        <source>Open shows a copy in another program of this computer. Nothing is sent anywhere, and the copy is removed when you close this program.</source>
        <translation>Mae Agor yn dangos copi mewn rhaglen arall ar y cyfrifiadur hwn. Nid oes dim yn cael ei anfon i unman, ac mae&apos;r copi&apos;n cael ei ddileu pan fyddwch chi&apos;n cau&apos;r rhaglen hon.</translation>
    </message>
    <message>
        <source>Photos of certificates, reflections and a witness&apos;s words will stand here.</source>
        <translation>Yma y bydd lluniau o dystysgrifau, myfyrdodau a geiriau tyst.</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Lluniau</translation>
    </message>
    <message>
        <source>Pieces of evidence</source>
        <translation>Darnau o dystiolaeth</translation>
    </message>
    <message>
        <source>Print the list</source>
        <translation>Argraffu&apos;r rhestr</translation>
    </message>
    <message>
        <source>Reflections</source>
        <translation>Myfyrdodau</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Tynnu</translation>
    </message>
    <message>
        <source>Remove them for good</source>
        <translation>Eu dileu am byth</translation>
    </message>
    <message>
        <source>Remove these files for good?</source>
        <translation>Dileu&apos;r ffeiliau hyn am byth?</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Cadw copi</translation>
    </message>
    <message>
        <source>Save all files</source>
        <translation>Cadw pob ffeil</translation>
    </message>
    <message>
        <source>Saving copies</source>
        <translation>Wrthi&apos;n cadw copïau</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Chwilio</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Dangos</translation>
    </message>
    <message>
        <source>The files in this book have {used} MB; there is room for {most} MB.</source>
        <translation>Mae&apos;r ffeiliau yn y llyfr hwn yn {used} MB; mae lle i {most} MB.</translation>
    </message>
    <message>
        <source>The files were removed for good.</source>
        <translation>Cafodd y ffeiliau eu dileu am byth.</translation>
    </message>
    <message>
        <source>They are copies. Your book keeps its own.</source>
        <translation>Copïau ydyn nhw. Mae eich llyfr yn cadw ei rai ei hun.</translation>
    </message>
    <message>
        <source>This book does not have the file itself. The record came from another book.</source>
        <translation>Nid yw&apos;r ffeil ei hun yn y llyfr hwn. Daeth y cofnod o lyfr arall.</translation>
    </message>
    <message>
        <source>This is no longer in your record or the framework.</source>
        <translation>Nid yw hyn ar eich cofnod nac yn y fframwaith mwyach.</translation>
    </message>
    <message>
        <source>To blank out parts of a document, change it in the program it was written with. Then add it again and remove this one.</source>
        <translation>I guddio rhannau o ddogfen, newidiwch hi yn y rhaglen y cafodd ei hysgrifennu ynddi. Yna ychwanegwch hi eto a thynnu hon.</translation>
    </message>
    <message>
        <source>Used for</source>
        <translation>Ar gyfer</translation>
    </message>
    <message>
        <source>What it is used for</source>
        <translation>Ar gyfer beth y mae&apos;n cael ei ddefnyddio</translation>
    </message>
    <message>
        <source>What shows what I can do?</source>
        <translation>Beth sy&apos;n dangos yr hyn y gallaf ei wneud?</translation>
    </message>
    <message>
        <source>Words of witnesses</source>
        <translation>Geiriau tystion</translation>
    </message>
    <message>
        <source>{kind}. Not used yet</source>
        <translation>{kind}. Heb ei ddefnyddio eto</translation>
    </message>
    <message>
        <source>{kind}. Used for {n} thing|{kind}. Used for {n} things</source>
        <comment>zero</comment>
        <translation>{kind}. Ar gyfer {n} peth</translation>
    </message>
    <message>
        <source>{kind}. Used for {n} thing|{kind}. Used for {n} things</source>
        <comment>one</comment>
        <translation>{kind}. Ar gyfer {n} peth</translation>
    </message>
    <message>
        <source>{kind}. Used for {n} thing|{kind}. Used for {n} things</source>
        <comment>two</comment>
        <translation>{kind}. Ar gyfer {n} beth</translation>
    </message>
    <message>
        <source>{kind}. Used for {n} thing|{kind}. Used for {n} things</source>
        <comment>few</comment>
        <translation>{kind}. Ar gyfer {n} pheth</translation>
    </message>
    <message>
        <source>{kind}. Used for {n} thing|{kind}. Used for {n} things</source>
        <comment>many</comment>
        <translation>{kind}. Ar gyfer {n} pheth</translation>
    </message>
    <message>
        <source>{kind}. Used for {n} thing|{kind}. Used for {n} things</source>
        <comment>other</comment>
        <translation>{kind}. Ar gyfer {n} peth</translation>
    </message>
    <message>
        <source>{n} file was saved|{n} files were saved</source>
        <comment>zero</comment>
        <translation>Ni chadwyd yr un ffeil</translation>
    </message>
    <message>
        <source>{n} file was saved|{n} files were saved</source>
        <comment>one</comment>
        <translation>Cadwyd {n} ffeil</translation>
    </message>
    <message>
        <source>{n} file was saved|{n} files were saved</source>
        <comment>two</comment>
        <translation>Cadwyd {n} ffeil</translation>
    </message>
    <message>
        <source>{n} file was saved|{n} files were saved</source>
        <comment>few</comment>
        <translation>Cadwyd {n} ffeil</translation>
    </message>
    <message>
        <source>{n} file was saved|{n} files were saved</source>
        <comment>many</comment>
        <translation>Cadwyd {n} ffeil</translation>
    </message>
    <message>
        <source>{n} file was saved|{n} files were saved</source>
        <comment>other</comment>
        <translation>Cadwyd {n} ffeil</translation>
    </message>
</context>
<context>
    <name>Evidence paper</name>
    <message>
        <source>Address</source>
        <translation>Cyfeiriad</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dyddiad</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Ffeil</translation>
    </message>
    <message>
        <source>It is not used for anything yet.</source>
        <translation>Nid yw&apos;n cael ei ddefnyddio ar gyfer dim eto.</translation>
    </message>
    <message>
        <source>It is used for:</source>
        <translation>Mae&apos;n cael ei ddefnyddio ar gyfer:</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Math</translation>
    </message>
    <message>
        <source>List of evidence</source>
        <translation>Rhestr tystiolaeth</translation>
    </message>
    <message>
        <source>No evidence yet.</source>
        <translation>Dim tystiolaeth eto.</translation>
    </message>
    <message>
        <source>Small picture of</source>
        <translation>Llun bach o</translation>
    </message>
    <message>
        <source>What is kept in this person&apos;s own record, and what each piece is used for. The files themselves stay in the record.</source>
        <translation>Yr hyn sy&apos;n cael ei gadw ar gofnod y person hwn ei hun, ac ar gyfer beth y mae pob darn yn cael ei ddefnyddio. Mae&apos;r ffeiliau eu hunain yn aros yn y cofnod.</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>Tyst</translation>
    </message>
</context>
<context>
    <name>Evidence serves</name>
    <message>
        <source>Action: {name}</source>
        <translation>Cam gweithredu: {name}</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Camau gweithredu</translation>
    </message>
    <message>
        <source>Award: {name}</source>
        <translation>Cymhwyster: {name}</translation>
    </message>
    <message>
        <source>Awards</source>
        <translation>Cymwysterau</translation>
    </message>
    <message>
        <source>Conversation: {name}</source>
        <translation>Sgwrs: {name}</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Sgyrsiau</translation>
    </message>
    <message>
        <source>Employer&apos;s assessment</source>
        <translation>Asesiad gan gyflogwr</translation>
    </message>
    <message>
        <source>Employer&apos;s assessment: {name}</source>
        <translation>Asesiad gan gyflogwr: {name}</translation>
    </message>
    <message>
        <source>Induction</source>
        <translation>Cyfnod sefydlu</translation>
    </message>
    <message>
        <source>Induction: {name}</source>
        <translation>Cyfnod sefydlu: {name}</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Dysgu</translation>
    </message>
    <message>
        <source>Learning: {name}</source>
        <translation>Dysgu: {name}</translation>
    </message>
    <message>
        <source>Statement: {name}</source>
        <translation>Datganiad: {name}</translation>
    </message>
    <message>
        <source>Statements of a band</source>
        <translation>Datganiadau band</translation>
    </message>
</context>
<context>
    <name>Fact</name>
    <message>
        <source>A job of this kind: {kinds}</source>
        <translation>Swydd o&apos;r math hwn: {kinds}</translation>
    </message>
    <message>
        <source>About the bands</source>
        <translation>Am y bandiau</translation>
    </message>
    <message>
        <source>About the Register</source>
        <translation>Am y Gofrestr</translation>
    </message>
    <message>
        <source>About your record of learning</source>
        <translation>Am eich cofnod dysgu</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Cyfeiriad</translation>
    </message>
    <message>
        <source>After that</source>
        <translation>Wedi hynny</translation>
    </message>
    <message>
        <source>Again after: {time}</source>
        <translation>Eto ar ôl: {time}</translation>
    </message>
    <message>
        <source>Again after: {time} (a suggestion)</source>
        <translation>Eto ar ôl: {time} (awgrym)</translation>
    </message>
    <message>
        <source>Again after: {time} (usual, no rule)</source>
        <translation>Eto ar ôl: {time} (arferol, nid rheol)</translation>
    </message>
    <message>
        <source>Age, at least: {years}</source>
        <translation>Oedran, o leiaf: {years}</translation>
    </message>
    <message>
        <source>All of these</source>
        <translation>Pob un o&apos;r rhain</translation>
    </message>
    <message>
        <source>An example of ours</source>
        <translation>Ein henghraifft ni</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Unrhyw le</translation>
    </message>
    <message>
        <source>Any of these jobs reaches it</source>
        <translation>Mae unrhyw un o&apos;r swyddi hyn yn ei gyrraedd</translation>
    </message>
    <message>
        <source>Asks for more than</source>
        <translation>Yn gofyn am fwy na hyn</translation>
    </message>
    <message>
        <source>At least this many of these: {count}</source>
        <translation>O leiaf hyn a hyn o&apos;r rhain: {count}</translation>
    </message>
    <message>
        <source>Award</source>
        <translation>Cymhwyster</translation>
    </message>
    <message>
        <source>Award the Register asks for</source>
        <translation>Cymhwyster y mae&apos;r Gofrestr yn gofyn amdano</translation>
    </message>
    <message>
        <source>Awards</source>
        <translation>Cymwysterau</translation>
    </message>
    <message>
        <source>Awards that are this training</source>
        <translation>Cymwysterau sydd yr un peth â&apos;r hyfforddiant hwn</translation>
    </message>
    <message>
        <source>Awards that count as it</source>
        <translation>Cymwysterau sy&apos;n cyfrif fel yr un hwn</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>Band</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>Bandiau</translation>
    </message>
    <message>
        <source>Before you write</source>
        <translation>Cyn i chi ysgrifennu</translation>
    </message>
    <message>
        <source>Being on the Register</source>
        <translation>Bod ar y Gofrestr</translation>
    </message>
    <message>
        <source>Being on the Register as: {part}</source>
        <translation>Bod ar y Gofrestr fel: {part}</translation>
    </message>
    <message>
        <source>Can it be taken?</source>
        <translation>A oes modd ei ddilyn?</translation>
    </message>
    <message>
        <source>Can it still be taken?</source>
        <translation>A oes modd ei wneud o hyd?</translation>
    </message>
    <message>
        <source>Cannot be had with it</source>
        <translation>Nid oes modd ei gael gydag ef</translation>
    </message>
    <message>
        <source>Carries on unchanged</source>
        <translation>Yn parhau heb newid</translation>
    </message>
    <message>
        <source>Comes with it</source>
        <translation>Yn dod gydag ef</translation>
    </message>
    <message>
        <source>Comes with these courses</source>
        <translation>Yn dod gyda&apos;r cyrsiau hyn</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Sgwrs</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Sgyrsiau</translation>
    </message>
    <message>
        <source>Counts in full</source>
        <translation>Yn cyfrif yn llawn</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Cwrs</translation>
    </message>
    <message>
        <source>Course provider</source>
        <translation>Darparwr cyrsiau</translation>
    </message>
    <message>
        <source>Course providers</source>
        <translation>Darparwyr cyrsiau</translation>
    </message>
    <message>
        <source>Courses</source>
        <translation>Cyrsiau</translation>
    </message>
    <message>
        <source>Courses that lead to it</source>
        <translation>Cyrsiau sy&apos;n arwain ato</translation>
    </message>
    <message>
        <source>Credits, at least</source>
        <translation>Credydau, o leiaf</translation>
    </message>
    <message>
        <source>Done again after</source>
        <translation>I&apos;w wneud eto ar ôl</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>Dyletswydd</translation>
    </message>
    <message>
        <source>Earning less than this a year: {amount}</source>
        <translation>Ennill llai na hyn y flwyddyn: {amount}</translation>
    </message>
    <message>
        <source>Enrolled on it with a centre, or holding it:</source>
        <translation>Wedi ymrestru arno gyda chanolfan, neu wedi&apos;i ennill:</translation>
    </message>
    <message>
        <source>Everybody, whatever their job.</source>
        <translation>Pawb, beth bynnag yw eu swydd.</translation>
    </message>
    <message>
        <source>Evidence for an employer assessment</source>
        <translation>Tystiolaeth ar gyfer asesiad gan gyflogwr</translation>
    </message>
    <message>
        <source>Experience: {months}</source>
        <translation>Profiad: {months}</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Maes</translation>
    </message>
    <message>
        <source>Finish renewing this long before the end</source>
        <translation>Gorffen adnewyddu hyn o amser cyn y diwedd</translation>
    </message>
    <message>
        <source>First this, then that</source>
        <translation>Hwn yn gyntaf, yna&apos;r llall</translation>
    </message>
    <message>
        <source>for the bands</source>
        <translation>ar gyfer y bandiau</translation>
    </message>
    <message>
        <source>for the Register</source>
        <translation>ar gyfer y Gofrestr</translation>
    </message>
    <message>
        <source>For the Register, in this setting: {setting}</source>
        <translation>Ar gyfer y Gofrestr, yn y lleoliad gwaith hwn: {setting}</translation>
    </message>
    <message>
        <source>For these awards</source>
        <translation>Ar gyfer y cymwysterau hyn</translation>
    </message>
    <message>
        <source>For these courses</source>
        <translation>Ar gyfer y cyrsiau hyn</translation>
    </message>
    <message>
        <source>For work with</source>
        <translation>Ar gyfer gwaith gyda&apos;r bobl hyn</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>Cyllid</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Nod</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Nodau</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Da gwybod</translation>
    </message>
    <message>
        <source>Held again after</source>
        <translation>Yn cael ei chynnal eto ar ôl</translation>
    </message>
    <message>
        <source>Hours a week, at least: {hours}</source>
        <translation>Oriau bob wythnos, o leiaf: {hours}</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Pa mor hir</translation>
    </message>
    <message>
        <source>How long it takes</source>
        <translation>Faint o amser y mae&apos;n ei gymryd</translation>
    </message>
    <message>
        <source>How long it usually takes</source>
        <translation>Faint o amser y mae&apos;n ei gymryd fel arfer</translation>
    </message>
    <message>
        <source>How much it is</source>
        <translation>Faint o arian sydd ar gael</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Pa mor aml</translation>
    </message>
    <message>
        <source>How often: not known</source>
        <translation>Pa mor aml: nid yw&apos;n hysbys</translation>
    </message>
    <message>
        <source>How sure the list is</source>
        <translation>Pa mor sicr yw&apos;r rhestr</translation>
    </message>
    <message>
        <source>How you study</source>
        <translation>Sut rydych chi&apos;n astudio</translation>
    </message>
    <message>
        <source>In more words</source>
        <translation>Mewn mwy o eiriau</translation>
    </message>
    <message>
        <source>In the band above</source>
        <translation>Yn y band uwch</translation>
    </message>
    <message>
        <source>In these jobs: {jobs}</source>
        <translation>Yn y swyddi hyn: {jobs}</translation>
    </message>
    <message>
        <source>Induction</source>
        <translation>Cyfnod sefydlu</translation>
    </message>
    <message>
        <source>Induction section</source>
        <translation>Adran o&apos;r cyfnod sefydlu</translation>
    </message>
    <message>
        <source>Induction sections</source>
        <translation>Adrannau&apos;r cyfnod sefydlu</translation>
    </message>
    <message>
        <source>Is it a job the bands are for?</source>
        <translation>A yw&apos;r bandiau ar gyfer y swydd hon?</translation>
    </message>
    <message>
        <source>It can be taken</source>
        <translation>Mae modd ei ddilyn</translation>
    </message>
    <message>
        <source>It can no longer be taken</source>
        <translation>Nid oes modd ei ddilyn mwyach</translation>
    </message>
    <message>
        <source>It ends in</source>
        <translation>Mae&apos;n arwain at</translation>
    </message>
    <message>
        <source>It had passed for everybody by this day: {day}</source>
        <translation>Roedd wedi mynd heibio i bawb erbyn y diwrnod hwn: {day}</translation>
    </message>
    <message>
        <source>It is planned, and nobody has begun it yet</source>
        <translation>Mae ar y gweill, ac nid oes neb wedi ei ddechrau eto</translation>
    </message>
    <message>
        <source>Its courses</source>
        <translation>Ei gyrsiau</translation>
    </message>
    <message>
        <source>Its sections</source>
        <translation>Ei adrannau</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Swydd</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Swyddi</translation>
    </message>
    <message>
        <source>Jobs begun from {first} to {last}</source>
        <translation>Swyddi a ddechreuodd rhwng y ddau ddiwrnod hyn: {first}, {last}</translation>
    </message>
    <message>
        <source>Jobs begun on this day or earlier: {day}</source>
        <translation>Swyddi a ddechreuodd ar y diwrnod hwn neu cyn hynny: {day}</translation>
    </message>
    <message>
        <source>Jobs begun on this day or later: {day}</source>
        <translation>Swyddi a ddechreuodd ar y diwrnod hwn neu wedi hynny: {day}</translation>
    </message>
    <message>
        <source>Jobs it is for</source>
        <translation>Swyddi y mae ar eu cyfer</translation>
    </message>
    <message>
        <source>Jobs that can stand in this band</source>
        <translation>Swyddi sy&apos;n gallu bod yn y band hwn</translation>
    </message>
    <message>
        <source>Jobs the source names</source>
        <translation>Swyddi y mae&apos;r ffynhonnell yn eu henwi</translation>
    </message>
    <message>
        <source>Leads a service or people</source>
        <translation>Yn arwain gwasanaeth neu bobl</translation>
    </message>
    <message>
        <source>Learning programme</source>
        <translation>Rhaglen ddysgu</translation>
    </message>
    <message>
        <source>Learning programme: {band}</source>
        <translation>Rhaglen ddysgu: {band}</translation>
    </message>
    <message>
        <source>Learning programmes</source>
        <translation>Rhaglenni dysgu</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Lefel</translation>
    </message>
    <message>
        <source>Level {number}</source>
        <translation>Lefel {number}</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Rhestr</translation>
    </message>
    <message>
        <source>Living here: {nations}</source>
        <translation>Byw yma: {nations}</translation>
    </message>
    <message>
        <source>Longest time to gain the award</source>
        <translation>Yr amser hiraf i ennill y cymhwyster</translation>
    </message>
    <message>
        <source>Money it cannot be had with</source>
        <translation>Arian na allwch chi ei gael gydag ef</translation>
    </message>
    <message>
        <source>Months: {least} to {most}</source>
        <translation>Misoedd: {least} i {most}</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Na</translation>
    </message>
    <message>
        <source>No band and no registration rule names it.</source>
        <translation>Nid oes band na rheol gofrestru yn ei enwi.</translation>
    </message>
    <message>
        <source>No source names any job. Your employer decides.</source>
        <translation>Nid oes ffynhonnell yn enwi swydd. Eich cyflogwr sy&apos;n penderfynu.</translation>
    </message>
    <message>
        <source>No source says when. Ask your employer.</source>
        <translation>Nid oes ffynhonnell yn dweud pryd. Gofynnwch i&apos;ch cyflogwr.</translation>
    </message>
    <message>
        <source>Nobody that we know of.</source>
        <translation>Neb, hyd y gwyddon ni.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Dim</translation>
    </message>
    <message>
        <source>None: it is asked for from this day on: {day}</source>
        <translation>Dim: mae ei angen o&apos;r diwrnod hwn ymlaen: {day}</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Ddim yn hysbys</translation>
    </message>
    <message>
        <source>Nothing but itself, as far as we know.</source>
        <translation>Dim ond fel ef ei hun, hyd y gwyddon ni.</translation>
    </message>
    <message>
        <source>Nothing is asked for first, as far as we know.</source>
        <translation>Nid oes angen dim yn gyntaf, hyd y gwyddon ni.</translation>
    </message>
    <message>
        <source>Nothing is asked of anybody, as far as we know.</source>
        <translation>Nid oes gofyn am ddim gan neb, hyd y gwyddon ni.</translation>
    </message>
    <message>
        <source>One of these</source>
        <translation>Un o&apos;r rhain</translation>
    </message>
    <message>
        <source>Only for these jobs:</source>
        <translation>Dim ond ar gyfer y swyddi hyn:</translation>
    </message>
    <message>
        <source>Only where that day is this one or later: {day}</source>
        <translation>Dim ond os yw&apos;r diwrnod hwnnw ar y dyddiad hwn neu wedi hynny: {day}</translation>
    </message>
    <message>
        <source>Other names people use for it</source>
        <translation>Enwau eraill y mae pobl yn eu defnyddio</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Yn rhan o</translation>
    </message>
    <message>
        <source>People usually come from</source>
        <translation>O ble y mae pobl yn dod fel arfer</translation>
    </message>
    <message>
        <source>Perhaps these jobs too: your employer decides</source>
        <translation>Efallai&apos;r swyddi hyn hefyd: eich cyflogwr sy&apos;n penderfynu</translation>
    </message>
    <message>
        <source>Perhaps this too: your employer decides</source>
        <translation>Efallai hwn hefyd: eich cyflogwr sy&apos;n penderfynu</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Cyhoeddwyd</translation>
    </message>
    <message>
        <source>Published by</source>
        <translation>Y cyhoeddwr</translation>
    </message>
    <message>
        <source>Read for this framework on</source>
        <translation>Darllenwyd ar gyfer y fframwaith hwn</translation>
    </message>
    <message>
        <source>Registration lasts</source>
        <translation>Mae cofrestriad yn para</translation>
    </message>
    <message>
        <source>Registration rule</source>
        <translation>Rheol gofrestru</translation>
    </message>
    <message>
        <source>Registration rules</source>
        <translation>Rheolau cofrestru</translation>
    </message>
    <message>
        <source>Registration rules now</source>
        <translation>Rheolau cofrestru heddiw</translation>
    </message>
    <message>
        <source>Renewal opens this long before the end</source>
        <translation>Mae adnewyddu&apos;n agor hyn o amser cyn y diwedd</translation>
    </message>
    <message>
        <source>Somebody has to check whether it counts</source>
        <translation>Mae&apos;n rhaid i rywun wirio a yw&apos;n cyfrif</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Ffynhonnell</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Ffynonellau</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Datganiad</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Datganiadau</translation>
    </message>
    <message>
        <source>The course</source>
        <translation>Y cwrs</translation>
    </message>
    <message>
        <source>the day of first registering</source>
        <translation>y diwrnod cofrestru cyntaf</translation>
    </message>
    <message>
        <source>the day of renewal</source>
        <translation>y diwrnod adnewyddu</translation>
    </message>
    <message>
        <source>the day the job began</source>
        <translation>y diwrnod y dechreuodd y swydd</translation>
    </message>
    <message>
        <source>the day you ask</source>
        <translation>y diwrnod rydych chi&apos;n gofyn</translation>
    </message>
    <message>
        <source>The first time</source>
        <translation>Y tro cyntaf</translation>
    </message>
    <message>
        <source>The goal</source>
        <translation>Y nod</translation>
    </message>
    <message>
        <source>The induction</source>
        <translation>Y cyfnod sefydlu</translation>
    </message>
    <message>
        <source>The induction begun</source>
        <translation>Wedi dechrau&apos;r cyfnod sefydlu</translation>
    </message>
    <message>
        <source>The induction finished</source>
        <translation>Wedi gorffen y cyfnod sefydlu</translation>
    </message>
    <message>
        <source>The job</source>
        <translation>Y swydd</translation>
    </message>
    <message>
        <source>The job, and what the Register asks for it.</source>
        <translation>Y swydd, a&apos;r hyn y mae&apos;r Gofrestr yn gofyn amdano ar ei chyfer.</translation>
    </message>
    <message>
        <source>The money</source>
        <translation>Yr arian</translation>
    </message>
    <message>
        <source>The name is official in both languages.</source>
        <translation>Mae&apos;r enw&apos;n swyddogol yn y ddwy iaith.</translation>
    </message>
    <message>
        <source>The rule</source>
        <translation>Y rheol</translation>
    </message>
    <message>
        <source>The same last day for everybody: {day}</source>
        <translation>Yr un diwrnod olaf i bawb: {day}</translation>
    </message>
    <message>
        <source>The section</source>
        <translation>Yr adran</translation>
    </message>
    <message>
        <source>The source</source>
        <translation>Y ffynhonnell</translation>
    </message>
    <message>
        <source>The whole induction should take, at most</source>
        <translation>Dylai&apos;r cyfnod sefydlu cyfan gymryd, fan bellaf</translation>
    </message>
    <message>
        <source>The wording in the other language is ours and has been checked.</source>
        <translation>Ein geiriad ni sydd yn yr iaith arall, ac mae wedi&apos;i wirio.</translation>
    </message>
    <message>
        <source>The wording in the other language is ours.</source>
        <translation>Ein geiriad ni sydd yn yr iaith arall.</translation>
    </message>
    <message>
        <source>There is no place on the Register for this job</source>
        <translation>Nid oes lle ar y Gofrestr ar gyfer y swydd hon</translation>
    </message>
    <message>
        <source>These jobs</source>
        <translation>Y swyddi hyn</translation>
    </message>
    <message>
        <source>This is a suggestion. Nobody has to follow it.</source>
        <translation>Awgrym yw hwn. Nid oes rhaid i neb ei ddilyn.</translation>
    </message>
    <message>
        <source>This is a usual expectation. Your employer&apos;s policy decides.</source>
        <translation>Disgwyliad arferol yw hwn. Polisi eich cyflogwr sy&apos;n penderfynu.</translation>
    </message>
    <message>
        <source>Time to gain the award</source>
        <translation>Amser i ennill y cymhwyster</translation>
    </message>
    <message>
        <source>Time to register</source>
        <translation>Amser i gofrestru</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Hyfforddiant</translation>
    </message>
    <message>
        <source>Training for this job</source>
        <translation>Hyfforddiant ar gyfer y swydd hon</translation>
    </message>
    <message>
        <source>Training that builds on it</source>
        <translation>Hyfforddiant sy&apos;n adeiladu arno</translation>
    </message>
    <message>
        <source>Training that comes first</source>
        <translation>Hyfforddiant sy&apos;n dod yn gyntaf</translation>
    </message>
    <message>
        <source>Ways on to the Register</source>
        <translation>Ffyrdd o ymuno â&apos;r Gofrestr</translation>
    </message>
    <message>
        <source>Ways on to the Register it is for</source>
        <translation>Ffyrdd o ymuno â&apos;r Gofrestr y mae ar eu cyfer</translation>
    </message>
    <message>
        <source>We looked for it and did not find it</source>
        <translation>Buon ni&apos;n chwilio amdano a heb ddod o hyd iddo</translation>
    </message>
    <message>
        <source>What can be evidence for this way: {way}</source>
        <translation>Yr hyn a all fod yn dystiolaeth ar gyfer y ffordd hon: {way}</translation>
    </message>
    <message>
        <source>What it asks for</source>
        <translation>Beth y mae&apos;n gofyn amdano</translation>
    </message>
    <message>
        <source>What it counts as for the bands</source>
        <translation>Fel beth y mae&apos;n cyfrif ar gyfer y bandiau</translation>
    </message>
    <message>
        <source>What it counts as for the Register</source>
        <translation>Fel beth y mae&apos;n cyfrif ar gyfer y Gofrestr</translation>
    </message>
    <message>
        <source>What it covers</source>
        <translation>Beth y mae&apos;n ei gynnwys</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Beth yw hwn</translation>
    </message>
    <message>
        <source>What it is not</source>
        <translation>Yr hyn nad ydyw</translation>
    </message>
    <message>
        <source>What it looks like at work</source>
        <translation>Sut mae&apos;n edrych yn y gwaith</translation>
    </message>
    <message>
        <source>What it pays for</source>
        <translation>Am beth y mae&apos;n talu</translation>
    </message>
    <message>
        <source>What it proves</source>
        <translation>Beth y mae&apos;n ei brofi</translation>
    </message>
    <message>
        <source>What kind of copy</source>
        <translation>Pa fath o gopi</translation>
    </message>
    <message>
        <source>What you may lose by it</source>
        <translation>Beth y gallech chi ei golli drwyddo</translation>
    </message>
    <message>
        <source>What you need first</source>
        <translation>Beth sydd ei angen yn gyntaf</translation>
    </message>
    <message>
        <source>What you pay if nobody else does</source>
        <translation>Beth rydych chi&apos;n ei dalu os nad oes neb arall yn talu</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Pryd</translation>
    </message>
    <message>
        <source>Where it belongs</source>
        <translation>Ble mae&apos;n perthyn</translation>
    </message>
    <message>
        <source>Where it helps</source>
        <translation>Ble mae&apos;n helpu</translation>
    </message>
    <message>
        <source>Where it is asked for</source>
        <translation>Ble mae gofyn amdano</translation>
    </message>
    <message>
        <source>Where it is done</source>
        <translation>Ble mae&apos;n cael ei gwneud</translation>
    </message>
    <message>
        <source>Where it is found</source>
        <translation>Ble mae dod o hyd iddo</translation>
    </message>
    <message>
        <source>Who awards it</source>
        <translation>Pwy sy&apos;n ei ddyfarnu</translation>
    </message>
    <message>
        <source>Who gives it</source>
        <translation>Pwy sy&apos;n ei gynnig</translation>
    </message>
    <message>
        <source>Who it is for</source>
        <translation>I bwy y mae</translation>
    </message>
    <message>
        <source>Who may get it</source>
        <translation>Pwy all ei gael</translation>
    </message>
    <message>
        <source>Who may pay for it</source>
        <translation>Pwy allai dalu amdano</translation>
    </message>
    <message>
        <source>Whom to ask</source>
        <translation>I bwy y dylid gofyn</translation>
    </message>
    <message>
        <source>Within the last: {years}</source>
        <translation>O fewn y cyfnod diwethaf hwn: {years}</translation>
    </message>
    <message>
        <source>Working towards it, or holding it:</source>
        <translation>Yn gweithio tuag ato, neu wedi&apos;i ennill:</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ie</translation>
    </message>
    <message>
        <source>You can ask for</source>
        <translation>Gallwch chi ofyn am</translation>
    </message>
    <message>
        <source>You may register, but need not</source>
        <translation>Cewch chi gofrestru, ond nid oes rhaid i chi</translation>
    </message>
    <message>
        <source>You must be registered to do this job</source>
        <translation>Rhaid i chi fod wedi cofrestru i wneud y swydd hon</translation>
    </message>
    <message>
        <source>{first}, and other jobs</source>
        <translation>{first}, a swyddi eraill</translation>
    </message>
    <message>
        <source>{length}, counted from this day: {day}</source>
        <translation>{length}, wedi&apos;i gyfrif o&apos;r diwrnod hwn: {day}</translation>
    </message>
    <message>
        <source>{list}: {count}</source>
        <translation>{list}: {count}</translation>
    </message>
</context>
<context>
    <name>Fault</name>
    <message>
        <source>A deadline says exactly one of: months, by, passed_by. Months that are not known are null.</source>
        <translation>Mae terfyn amser yn dweud un peth yn union o&apos;r rhain: months, by, passed_by. Rhowch null am fisoedd nad ydyn nhw&apos;n hysbys.</translation>
    </message>
    <message>
        <source>A file holds one document only. Take out the line ---.</source>
        <translation>Un ddogfen yn unig sydd mewn ffeil. Tynnwch y llinell --- allan.</translation>
    </message>
    <message>
        <source>A framework has no file of this name.</source>
        <translation>Nid oes ffeil o&apos;r enw hwn mewn fframwaith.</translation>
    </message>
    <message>
        <source>A list belongs here.</source>
        <translation>Rhestr sy&apos;n perthyn yma.</translation>
    </message>
    <message>
        <source>A list in square brackets belongs here. Found: {value}.</source>
        <translation>Rhestr mewn bachau sgwâr sy&apos;n perthyn yma. Cafwyd: {value}.</translation>
    </message>
    <message>
        <source>A number belongs here, without quotation marks. Found: {value}.</source>
        <translation>Rhif sy&apos;n perthyn yma, heb ddyfynodau. Cafwyd: {value}.</translation>
    </message>
    <message>
        <source>A quotation mark is opened and never closed.</source>
        <translation>Mae dyfynnod wedi&apos;i agor a heb ei gau.</translation>
    </message>
    <message>
        <source>A requirement asks for exactly one kind of thing. Found: {given}.</source>
        <translation>Mae gofyniad yn gofyn am un math o beth yn unig. Cafwyd: {given}.</translation>
    </message>
    <message>
        <source>A rule names its part of the Register as category, or several as categories.</source>
        <translation>Mae rheol yn enwi ei rhan o&apos;r Gofrestr fel category, neu sawl un fel categories.</translation>
    </message>
    <message>
        <source>A statement can only continue or raise one of its own kind in the band just below. Found: {id}.</source>
        <translation>Dim ond datganiad o&apos;r un math yn y band nesaf i lawr y gall datganiad ei barhau neu ei godi. Cafwyd: {id}.</translation>
    </message>
    <message>
        <source>A statement continues one below or raises one below, not both: {id}.</source>
        <translation>Mae datganiad yn parhau un islaw neu&apos;n codi un islaw, nid y ddau: {id}.</translation>
    </message>
    <message>
        <source>A text with a colon in it needs quotation marks around it.</source>
        <translation>Mae angen dyfynodau o amgylch testun â cholon ynddo.</translation>
    </message>
    <message>
        <source>A value cannot begin with this character. Use spaces, not tabs, and put text in quotation marks.</source>
        <translation>Ni all gwerth ddechrau â&apos;r nod hwn. Defnyddiwch fylchau, nid tabiau, a rhowch destun mewn dyfynodau.</translation>
    </message>
    <message>
        <source>A whole date belongs here, such as 2019-03-14. Found: {value}.</source>
        <translation>Dyddiad cyfan sy&apos;n perthyn yma, fel 2019-03-14. Cafwyd: {value}.</translation>
    </message>
    <message>
        <source>A whole number belongs here, without quotation marks. Found: {value}.</source>
        <translation>Rhif cyfan sy&apos;n perthyn yma, heb ddyfynodau. Cafwyd: {value}.</translation>
    </message>
    <message>
        <source>A whole number belongs here. Found: {value}.</source>
        <translation>Rhif cyfan sy&apos;n perthyn yma. Cafwyd: {value}.</translation>
    </message>
    <message>
        <source>Amounts of money need the sign of their currency in pack.yaml, under currency.</source>
        <translation>Mae angen arwydd yr arian yn pack.yaml, o dan currency, ar gyfer symiau o arian.</translation>
    </message>
    <message>
        <source>An anchor goes with months, and months with an anchor.</source>
        <translation>Mae anchor yn mynd gyda months, a months gydag anchor.</translation>
    </message>
    <message>
        <source>Anchors and aliases (&amp; and *) are not used here. Put quotation marks around the text if it is text.</source>
        <translation>Nid yw angorau ac aliasau (&amp; a *) yn cael eu defnyddio yma. Rhowch ddyfynodau o amgylch y testun os testun yw.</translation>
    </message>
    <message>
        <source>Another entry in this list has the same id: {id}.</source>
        <translation>Mae gan eitem arall yn y rhestr hon yr un id: {id}.</translation>
    </message>
    <message>
        <source>Bands, roles and goals have names of their own, for people type them. Used twice: {id}.</source>
        <translation>Mae gan fandiau, rolau a nodau eu henwau eu hunain, gan fod pobl yn eu teipio. Wedi&apos;i ddefnyddio ddwywaith: {id}.</translation>
    </message>
    <message>
        <source>counted_since goes with a number of months.</source>
        <translation>Mae counted_since yn mynd gyda nifer o fisoedd.</translation>
    </message>
    <message>
        <source>Dates of force belong to a rule&apos;s versions, not to the rule.</source>
        <translation>I fersiynau rheol y mae&apos;r dyddiadau mewn grym yn perthyn, nid i&apos;r rheol.</translation>
    </message>
    <message>
        <source>Each band of earnings begins where the one before it ends. Expected: {expected}. Found: {found}.</source>
        <translation>Mae pob band enillion yn dechrau lle mae&apos;r un o&apos;i flaen yn gorffen. Disgwyliwyd: {expected}. Canfuwyd: {found}.</translation>
    </message>
    <message>
        <source>Every version says this itself, so it has no effect above them: {key}. Rule: {rule}.</source>
        <translation>Mae pob fersiwn yn dweud hyn ei hun, felly nid oes effaith iddo ar lefel y rheol: {key}. Rheol: {rule}.</translation>
    </message>
    <message>
        <source>Keys and values belong here.</source>
        <translation>Allweddi a gwerthoedd sy&apos;n perthyn yma.</translation>
    </message>
    <message>
        <source>line {line}</source>
        <translation>llinell {line}</translation>
    </message>
    <message>
        <source>More faults, not shown: {count}.</source>
        <translation>Rhagor o wallau, heb eu dangos: {count}.</translation>
    </message>
    <message>
        <source>Name an award or a family, not both and not neither. A level goes with a family.</source>
        <translation>Enwch gymhwyster neu deulu: un ohonyn nhw, nid y ddau. Mae lefel yn mynd gyda theulu.</translation>
    </message>
    <message>
        <source>Name at least one role, or a requirement: what is it to reach this goal?</source>
        <translation>Enwch o leiaf un rôl, neu ofyniad: beth mae cyrraedd y nod hwn yn ei olygu?</translation>
    </message>
    <message>
        <source>Name at least one role, setting or client group.</source>
        <translation>Enwch o leiaf un rôl, lleoliad gwaith neu grŵp cleientiaid.</translation>
    </message>
    <message>
        <source>Names and values in curly brackets belong here. Found: {value}.</source>
        <translation>Enwau a gwerthoedd mewn bachau cyrliog sy&apos;n perthyn yma. Cafwyd: {value}.</translation>
    </message>
    <message>
        <source>Neither the rule nor this version of it says this: {key}. Version: {version}.</source>
        <translation>Nid yw&apos;r rheol na&apos;r fersiwn hon ohoni yn dweud hyn: {key}. Fersiwn: {version}.</translation>
    </message>
    <message>
        <source>No award is in this family at this level or above. Family: {family}. Level: {level}.</source>
        <translation>Nid oes cymhwyster yn y teulu hwn ar y lefel hon neu&apos;n uwch. Teulu: {family}. Lefel: {level}.</translation>
    </message>
    <message>
        <source>No kind of conversation has this topic, so nobody would see it: {id}.</source>
        <translation>Nid oes unrhyw fath o sgwrs â&apos;r pwnc hwn, felly ni fyddai neb yn ei weld: {id}.</translation>
    </message>
    <message>
        <source>Nobody can say what they earn: pack.yaml has no earnings_bands, so this is never known.</source>
        <translation>Ni all neb ddweud faint mae&apos;n ei ennill: nid oes earnings_bands yn pack.yaml, felly ni fydd hyn byth yn hysbys.</translation>
    </message>
    <message>
        <source>Nobody has checked this interval, so it may only be a suggestion: write suggested: true. Kind: {kind}.</source>
        <translation>Nid oes neb wedi gwirio&apos;r cyfnod hwn, felly dim ond awgrym y gall fod: ysgrifennwch suggested: true. Math: {kind}.</translation>
    </message>
    <message>
        <source>Nobody has checked this interval, so it may only be a suggestion: write suggested: true. Training: {id}.</source>
        <translation>Nid oes neb wedi gwirio&apos;r cyfnod hwn, felly dim ond awgrym y gall fod: ysgrifennwch suggested: true. Hyfforddiant: {id}.</translation>
    </message>
    <message>
        <source>Nobody has read this source, so nothing can be stated by it: {source}. Use interpreted or unchecked.</source>
        <translation>Nid oes neb wedi darllen y ffynhonnell hon, felly ni all ddatgan dim: {source}. Defnyddiwch interpreted neu unchecked.</translation>
    </message>
    <message>
        <source>Nothing has this id: {id}. Kind looked for: {kind}.</source>
        <translation>Nid oes dim â&apos;r id hwn: {id}. Y math y chwiliwyd amdano: {kind}.</translation>
    </message>
    <message>
        <source>Nothing refers to this award: {id}.</source>
        <translation>Nid oes dim yn cyfeirio at y cymhwyster hwn: {id}.</translation>
    </message>
    <message>
        <source>Renewal opens after it should be finished: {id}.</source>
        <translation>Mae adnewyddu&apos;n agor ar ôl yr adeg y dylai fod wedi&apos;i orffen: {id}.</translation>
    </message>
    <message>
        <source>Say either how often this conversation is held (interval) or why that is not given (no_interval), not both.</source>
        <translation>Dywedwch naill ai pa mor aml y mae&apos;r sgwrs hon yn cael ei chynnal (interval) neu pam nad yw hynny wedi&apos;i roi (no_interval), nid y ddau.</translation>
    </message>
    <message>
        <source>Say either when this training is refreshed (refreshed) or why that is not given (no_interval), not both.</source>
        <translation>Dywedwch naill ai pryd y mae&apos;r hyfforddiant hwn yn cael ei adnewyddu (refreshed) neu pam nad yw hynny wedi&apos;i roi (no_interval), nid y ddau.</translation>
    </message>
    <message>
        <source>Somebody could start after this day and still come under this version: {day}. Version: {id}.</source>
        <translation>Gallai rhywun ddechrau ar ôl y diwrnod hwn a dod o dan y fersiwn hon o hyd: {day}. Fersiwn: {id}.</translation>
    </message>
    <message>
        <source>Something is missing here: {name}.</source>
        <translation>Mae rhywbeth ar goll yma: {name}.</translation>
    </message>
    <message>
        <source>Statements have no source. How many: {count}. Name one in pack.yaml under statements_source.</source>
        <translation>Nid oes ffynhonnell i rai datganiadau. Faint: {count}. Enwch un yn pack.yaml o dan statements_source.</translation>
    </message>
    <message>
        <source>Tags are not used here: {name}.</source>
        <translation>Nid yw tagiau yn cael eu defnyddio yma: {name}.</translation>
    </message>
    <message>
        <source>Text belongs here. Found: {value}. A number or a date as text needs quotation marks.</source>
        <translation>Testun sy&apos;n perthyn yma. Cafwyd: {value}. Mae angen dyfynodau ar rif neu ddyddiad fel testun.</translation>
    </message>
    <message>
        <source>Text in quotation marks belongs here. Found: {value}.</source>
        <translation>Testun mewn dyfynodau sy&apos;n perthyn yma. Cafwyd: {value}.</translation>
    </message>
    <message>
        <source>The folder has too many files. The most is {most}.</source>
        <translation>Mae gormod o ffeiliau yn y ffolder. Y mwyaf yw {most}.</translation>
    </message>
    <message>
        <source>The id of a statement is band, kind and number, such as B.skill.4. Found: {id}.</source>
        <translation>Band, math a rhif yw id datganiad, fel B.skill.4. Cafwyd: {id}.</translation>
    </message>
    <message>
        <source>The last band of earnings, and only the last, ends nowhere: below is null.</source>
        <translation>Dim ond y band enillion olaf sydd heb derfyn uchaf: mae below yn null.</translation>
    </message>
    <message>
        <source>The newest year comes first. Found: {year}, after {before}.</source>
        <translation>Daw&apos;r flwyddyn ddiweddaraf yn gyntaf. Canfuwyd: {year}. O&apos;i blaen: {before}.</translation>
    </message>
    <message>
        <source>The numbers of statements have no gaps. Expected: {expected}. Found: {id}.</source>
        <translation>Nid oes bylchau yn rhifau datganiadau. Disgwylid: {expected}. Cafwyd: {id}.</translation>
    </message>
    <message>
        <source>The oldest version of a rule comes first. Rule: {rule}. Versions: {one}, {other}.</source>
        <translation>Y fersiwn hynaf o reol sy&apos;n dod gyntaf. Rheol: {rule}. Fersiynau: {one}, {other}.</translation>
    </message>
    <message>
        <source>The smallest comes first. Smallest: {least}. Largest: {most}.</source>
        <translation>Daw&apos;r lleiaf yn gyntaf. Y lleiaf: {least}. Y mwyaf: {most}.</translation>
    </message>
    <message>
        <source>The smallest number of months comes first.</source>
        <translation>Y nifer lleiaf o fisoedd sy&apos;n dod gyntaf.</translation>
    </message>
    <message>
        <source>The source was read before it was published. Published: {published}. Read: {seen}.</source>
        <translation>Darllenwyd y ffynhonnell cyn ei chyhoeddi. Cyhoeddwyd: {published}. Darllenwyd: {seen}.</translation>
    </message>
    <message>
        <source>The text is the same in both languages: {text}. Translate it, or list it in pack.yaml under same_in_both.</source>
        <translation>Mae&apos;r testun yr un fath yn y ddwy iaith: {text}. Cyfieithwch ef, neu rhestrwch ef yn pack.yaml o dan same_in_both.</translation>
    </message>
    <message>
        <source>There are too many parts inside each other. The most is {most}.</source>
        <translation>Mae gormod o rannau y tu mewn i&apos;w gilydd. Y mwyaf yw {most}.</translation>
    </message>
    <message>
        <source>There is a hidden control character here. Type the text again.</source>
        <translation>Mae nod rheoli cudd yma. Teipiwch y testun eto.</translation>
    </message>
    <message>
        <source>There is no such day: {value}.</source>
        <translation>Does dim diwrnod o&apos;r fath: {value}.</translation>
    </message>
    <message>
        <source>There is no such folder, or it cannot be read.</source>
        <translation>Does dim ffolder o&apos;r fath, neu nid oes modd ei darllen.</translation>
    </message>
    <message>
        <source>These awards ask for each other first: {path}.</source>
        <translation>Mae&apos;r cymwysterau hyn yn gofyn am ei gilydd yn gyntaf: {path}.</translation>
    </message>
    <message>
        <source>These goals follow each other in a circle: {path}.</source>
        <translation>Mae&apos;r nodau hyn yn dilyn ei gilydd mewn cylch: {path}.</translation>
    </message>
    <message>
        <source>This asks for more than the list has.</source>
        <translation>Mae hwn yn gofyn am fwy nag sydd yn y rhestr.</translation>
    </message>
    <message>
        <source>This award counts as itself: {id}.</source>
        <translation>Mae&apos;r cymhwyster hwn yn cyfrif fel ef ei hun: {id}.</translation>
    </message>
    <message>
        <source>This award is no longer offered, so there can be no course for it: {award}.</source>
        <translation>Nid yw&apos;r cymhwyster hwn yn cael ei gynnig mwyach, felly ni all fod cwrs ar ei gyfer: {award}.</translation>
    </message>
    <message>
        <source>This band has no statements of one kind. Band: {band}. Kind: {kind}.</source>
        <translation>Nid oes datganiadau o un math yn y band hwn. Band: {band}. Math: {kind}.</translation>
    </message>
    <message>
        <source>This band of earnings ends before it begins: {id}.</source>
        <translation>Mae&apos;r band enillion hwn yn gorffen cyn iddo ddechrau: {id}.</translation>
    </message>
    <message>
        <source>This cannot be a key. A key is a plain word.</source>
        <translation>Ni all hwn fod yn allwedd. Gair plaen yw allwedd.</translation>
    </message>
    <message>
        <source>This cannot be an id: {value}. Use up to 100 letters, figures, dots, colons, hyphens and underscores.</source>
        <translation>Ni all hwn fod yn id: {value}. Defnyddiwch hyd at 100 o lythrennau, ffigurau, dotiau, colonau, cysylltnodau a thanlinellau.</translation>
    </message>
    <message>
        <source>This cannot be read as YAML. Check the indents and the quotation marks here and on the line before.</source>
        <translation>Nid oes modd darllen hwn fel YAML. Gwiriwch y mewnoliad a&apos;r dyfynodau yma ac ar y llinell o&apos;r blaen.</translation>
    </message>
    <message>
        <source>This does not have the right form: {value}. Use letters, figures and hyphens.</source>
        <translation>Nid yw hwn ar y ffurf gywir: {value}. Defnyddiwch lythrennau, ffigurau a chysylltnodau.</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>Nid oes modd darllen y ffeil hon.</translation>
    </message>
    <message>
        <source>This file has too many parts. The most is {most}. Divide it.</source>
        <translation>Mae gormod o rannau yn y ffeil hon. Y mwyaf yw {most}. Rhannwch hi.</translation>
    </message>
    <message>
        <source>This file is missing.</source>
        <translation>Mae&apos;r ffeil hon ar goll.</translation>
    </message>
    <message>
        <source>This file is too large. Megabytes at most: {megabytes}.</source>
        <translation>Mae&apos;r ffeil hon yn rhy fawr. Y mwyaf mewn megabeitiau: {megabytes}.</translation>
    </message>
    <message>
        <source>This file leads out of the folder. Put the file itself there.</source>
        <translation>Mae&apos;r ffeil hon yn arwain allan o&apos;r ffolder. Rhowch y ffeil ei hun yno.</translation>
    </message>
    <message>
        <source>This funding excludes itself: {id}.</source>
        <translation>Mae&apos;r cyllid hwn yn ei eithrio ei hun: {id}.</translation>
    </message>
    <message>
        <source>This goes out of force before it comes into force. From: {first}. To: {last}.</source>
        <translation>Daw hwn i ben cyn iddo ddod i rym. O: {first}. Hyd: {last}.</translation>
    </message>
    <message>
        <source>This id is used twice: {id}.</source>
        <translation>Mae&apos;r id hwn yn cael ei ddefnyddio ddwywaith: {id}.</translation>
    </message>
    <message>
        <source>This is not a date as a record writes it: {value}. Write 2019, 2019-03 or 2019-03-14.</source>
        <translation>Nid dyma sut mae cofnod yn ysgrifennu dyddiad: {value}. Ysgrifennwch 2019, 2019-03 neu 2019-03-14.</translation>
    </message>
    <message>
        <source>This is not a date: {value}. Write a day as 2019-03-14; where a part of a date will do, 2019-03 or 2019.</source>
        <translation>Nid dyddiad yw hwn: {value}. Ysgrifennwch ddiwrnod fel 2019-03-14; lle mae rhan o ddyddiad yn ddigon, 2019-03 neu 2019.</translation>
    </message>
    <message>
        <source>This is our own reading (interpreted), so it needs a note that says how it was read and why.</source>
        <translation>Ein dehongliad ni yw hwn (interpreted), felly mae angen nodyn sy&apos;n dweud sut y cafodd ei ddeall a pham.</translation>
    </message>
    <message>
        <source>This is the source of first and hours, and neither of them is there.</source>
        <translation>Ffynhonnell first a hours yw hon, ac nid yw&apos;r naill na&apos;r llall yno.</translation>
    </message>
    <message>
        <source>This job&apos;s name does not say where it is done either: {role}. Role: {id}.</source>
        <translation>Nid yw enw&apos;r swydd hon yn dweud ble mae&apos;n cael ei gwneud chwaith: {role}. Rôl: {id}.</translation>
    </message>
    <message>
        <source>This key is missing: {key}.</source>
        <translation>Mae&apos;r allwedd hon ar goll: {key}.</translation>
    </message>
    <message>
        <source>This key is not known here: {key}.</source>
        <translation>Nid yw&apos;r allwedd hon yn cael ei hadnabod yma: {key}.</translation>
    </message>
    <message>
        <source>This key stands twice: {key}.</source>
        <translation>Mae&apos;r allwedd hon yma ddwywaith: {key}.</translation>
    </message>
    <message>
        <source>This line is not plain text in UTF-8.</source>
        <translation>Nid testun plaen UTF-8 yw&apos;r llinell hon.</translation>
    </message>
    <message>
        <source>This list has a blank name: {key}.</source>
        <translation>Mae enw gwag yn y rhestr hon: {key}.</translation>
    </message>
    <message>
        <source>This list has too few or too many entries.</source>
        <translation>Mae rhy ychydig neu ormod o eitemau yn y rhestr hon.</translation>
    </message>
    <message>
        <source>This number cannot be meant: {value}.</source>
        <translation>Ni all y rhif hwn fod yn gywir: {value}.</translation>
    </message>
    <message>
        <source>This part names no award, training, section, course or statement.</source>
        <translation>Nid yw&apos;r rhan hon yn enwi cymhwyster, hyfforddiant, adran, cwrs na datganiad.</translation>
    </message>
    <message>
        <source>This pays for no award and no course, and no course comes with it: {id}.</source>
        <translation>Nid yw hwn yn talu am unrhyw gymhwyster na chwrs, ac nid oes cwrs sy&apos;n dod gydag ef: {id}.</translation>
    </message>
    <message>
        <source>This requirement is too large. Parts at most: {nodes}. Parts inside each other at most: {deep}.</source>
        <translation>Mae&apos;r gofyniad hwn yn rhy fawr. Rhannau ar y mwyaf: {nodes}. Rhannau y tu mewn i&apos;w gilydd ar y mwyaf: {deep}.</translation>
    </message>
    <message>
        <source>This requirement uses itself: {path}.</source>
        <translation>Mae&apos;r gofyniad hwn yn ei ddefnyddio ei hun: {path}.</translation>
    </message>
    <message>
        <source>This role is named twice: {role}.</source>
        <translation>Mae&apos;r rôl hon wedi&apos;i henwi ddwywaith: {role}.</translation>
    </message>
    <message>
        <source>This text is blank. Language: {language}.</source>
        <translation>Mae&apos;r testun hwn yn wag. Iaith: {language}.</translation>
    </message>
    <message>
        <source>This text is too long. Characters at most: {most}.</source>
        <translation>Mae&apos;r testun hwn yn rhy hir. Nodau ar y mwyaf: {most}.</translation>
    </message>
    <message>
        <source>This training builds on itself: {path}.</source>
        <translation>Mae&apos;r hyfforddiant hwn yn adeiladu arno&apos;i hun: {path}.</translation>
    </message>
    <message>
        <source>This value cannot be used here.</source>
        <translation>Nid oes modd defnyddio&apos;r gwerth hwn yma.</translation>
    </message>
    <message>
        <source>This value cannot be used here: {value}.</source>
        <translation>Nid oes modd defnyddio&apos;r gwerth hwn yma: {value}.</translation>
    </message>
    <message>
        <source>This word is not known here: {value}. Use one of: {allowed}.</source>
        <translation>Nid yw&apos;r gair hwn yn cael ei adnabod yma: {value}. Defnyddiwch un o&apos;r rhain: {allowed}.</translation>
    </message>
    <message>
        <source>This year cannot be meant: {year}.</source>
        <translation>Ni all y flwyddyn hon fod yn gywir: {year}.</translation>
    </message>
    <message>
        <source>This year cannot be used: {value}. Use a year from {earliest} to {latest}.</source>
        <translation>Nid oes modd defnyddio&apos;r flwyddyn hon: {value}. Y flwyddyn gynharaf: {earliest}. Y flwyddyn ddiweddaraf: {latest}.</translation>
    </message>
    <message>
        <source>true or false belongs here, without quotation marks. Found: {value}.</source>
        <translation>true neu false sy&apos;n perthyn yma, heb ddyfynodau. Cafwyd: {value}.</translation>
    </message>
    <message>
        <source>true or false belongs here.</source>
        <translation>true neu false sy&apos;n perthyn yma.</translation>
    </message>
    <message>
        <source>Two versions of this rule are in force on the same day. Rule: {rule}. Versions: {one}, {other}.</source>
        <translation>Mae dwy fersiwn o&apos;r rheol hon mewn grym ar yr un diwrnod. Rheol: {rule}. Fersiynau: {one}, {other}.</translation>
    </message>
    <message>
        <source>What comes first builds on more, so name that here too. Missing: {name}.</source>
        <translation>Mae&apos;r hyn sy&apos;n dod yn gyntaf yn adeiladu ar fwy, felly enwch hynny yma hefyd. Ar goll: {name}.</translation>
    </message>
    <message>
        <source>What comes from this source is always unchecked: {source}.</source>
        <translation>Mae&apos;r hyn sy&apos;n dod o&apos;r ffynhonnell hon bob amser heb ei wirio: {source}.</translation>
    </message>
    <message>
        <source>What is for everybody needs no list of roles. Leave out one of the two.</source>
        <translation>Nid oes angen rhestr o rolau ar gyfer rhywbeth sydd i bawb. Gadewch un o&apos;r ddau allan.</translation>
    </message>
    <message>
        <source>Whoever takes this course must already hold what it ends in: {award}.</source>
        <translation>Rhaid i bwy bynnag sy&apos;n dilyn y cwrs hwn fod wedi ennill eisoes yr hyn y mae&apos;n arwain ato: {award}.</translation>
    </message>
</context>
<context>
    <name>File kind</name>
    <message>
        <source>Another kind of file</source>
        <translation>Math arall o ffeil</translation>
    </message>
    <message>
        <source>Excel spreadsheet</source>
        <translation>Taenlen Excel</translation>
    </message>
    <message>
        <source>OpenDocument text</source>
        <translation>Testun OpenDocument</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Photo (HEIC)</source>
        <translation>Llun camera (HEIC)</translation>
    </message>
    <message>
        <source>Photo (JPEG)</source>
        <translation>Llun camera (JPEG)</translation>
    </message>
    <message>
        <source>Picture (BMP)</source>
        <translation>Llun (BMP)</translation>
    </message>
    <message>
        <source>Picture (GIF)</source>
        <translation>Llun (GIF)</translation>
    </message>
    <message>
        <source>Picture (PNG)</source>
        <translation>Llun (PNG)</translation>
    </message>
    <message>
        <source>Picture (WebP)</source>
        <translation>Llun (WebP)</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Testun plaen</translation>
    </message>
    <message>
        <source>Scan (TIFF)</source>
        <translation>Sgan (TIFF)</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Dogfen Word</translation>
    </message>
</context>
<context>
    <name>File note</name>
    <message>
        <source>It will be kept just as it is: {size} MB.</source>
        <translation>Caiff ei chadw&apos;n union fel y mae: {size} MB.</translation>
    </message>
    <message>
        <source>It will be turned into a picture that every computer can show: {size} MB. Hidden details are taken out.</source>
        <translation>Caiff ei throi&apos;n llun y gall pob cyfrifiadur ei ddangos: {size} MB. Mae manylion cudd yn cael eu tynnu.</translation>
    </message>
    <message>
        <source>It will be written anew: {size} MB instead of {whole} MB. Place and other hidden details are taken out.</source>
        <translation>Caiff ei hysgrifennu o&apos;r newydd: {size} MB yn lle {whole} MB. Mae&apos;r lle a manylion cudd eraill yn cael eu tynnu.</translation>
    </message>
    <message>
        <source>Its name says it is something else. It is kept as what it is: {kind}.</source>
        <translation>Mae ei henw&apos;n dweud mai rhywbeth arall yw hi. Caiff ei chadw fel yr hyn yw hi: {kind}.</translation>
    </message>
    <message>
        <source>The photo says where it was taken.</source>
        <translation>Mae&apos;r llun yn dweud ble y cafodd ei dynnu.</translation>
    </message>
    <message>
        <source>The picture holds hidden details, such as date and camera.</source>
        <translation>Mae manylion cudd yn y llun, fel dyddiad a chamera.</translation>
    </message>
    <message>
        <source>{n} page|{n} pages</source>
        <comment>zero</comment>
        <translation>{n} tudalen</translation>
    </message>
    <message>
        <source>{n} page|{n} pages</source>
        <comment>one</comment>
        <translation>{n} tudalen</translation>
    </message>
    <message>
        <source>{n} page|{n} pages</source>
        <comment>two</comment>
        <translation>{n} dudalen</translation>
    </message>
    <message>
        <source>{n} page|{n} pages</source>
        <comment>few</comment>
        <translation>{n} tudalen</translation>
    </message>
    <message>
        <source>{n} page|{n} pages</source>
        <comment>many</comment>
        <translation>{n} thudalen</translation>
    </message>
    <message>
        <source>{n} page|{n} pages</source>
        <comment>other</comment>
        <translation>{n} tudalen</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation>{size} MB</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>A registration was left out, because it is dated after the day asked about.</source>
        <translation>Cafodd cofrestriad ei adael allan, gan fod ei ddyddiad ar ôl y diwrnod dan sylw.</translation>
    </message>
    <message>
        <source>Add to your record how far your induction is. It is part of: {target}.</source>
        <translation>Ychwanegwch at eich cofnod pa mor bell rydych chi wedi mynd gyda&apos;ch cyfnod sefydlu. Mae&apos;n rhan o: {target}.</translation>
    </message>
    <message>
        <source>Another way to this, for work with other people than those you support now: {target}.</source>
        <translation>Ffordd arall o gyrraedd hyn, ar gyfer gwaith gyda phobl wahanol i&apos;r rhai rydych chi&apos;n eu cefnogi nawr: {target}.</translation>
    </message>
    <message>
        <source>Another way to: {target}.</source>
        <translation>Ffordd arall o gyrraedd: {target}.</translation>
    </message>
    <message>
        <source>As agreed together: still to be learned, or done with help.</source>
        <translation>Fel y cytunwyd gyda&apos;ch gilydd: i&apos;w ddysgu o hyd, neu&apos;n cael ei wneud gyda help.</translation>
    </message>
    <message>
        <source>As far as we know, you do not have to register for this job. If in doubt, ask the regulator. Job: {role}.</source>
        <translation>Hyd y gwyddon ni, nid oes rhaid cofrestru ar gyfer y swydd hon. Os oes amheuaeth, gofynnwch i&apos;r rheoleiddiwr. Swydd: {role}.</translation>
    </message>
    <message>
        <source>As the manager sees it: still to be learned, or done with help.</source>
        <translation>Ym marn y rheolwr: i&apos;w ddysgu o hyd, neu&apos;n cael ei wneud gyda help.</translation>
    </message>
    <message>
        <source>As they see themselves: still to be learned, or done with help.</source>
        <translation>Yn eu barn eu hunain: i&apos;w ddysgu o hyd, neu&apos;n cael ei wneud gyda help.</translation>
    </message>
    <message>
        <source>Asked for in this job, and not recorded.</source>
        <translation>Mae&apos;r swydd hon yn gofyn amdano, ac nid yw wedi&apos;i gofnodi.</translation>
    </message>
    <message>
        <source>Before you start a new award, ask whether one you already have counts. Ask your manager, the awarding body or the regulator. On your record: {held}.</source>
        <translation>Cyn dechrau cymhwyster newydd, gofynnwch a yw un sydd gennych chi eisoes yn cyfrif. Gofynnwch i&apos;ch rheolwr, i&apos;r corff dyfarnu neu i&apos;r rheoleiddiwr. Ar eich cofnod: {held}.</translation>
    </message>
    <message>
        <source>Begun already, for the Register in this job: {target}.</source>
        <translation>Wedi&apos;i ddechrau&apos;n barod, ar gyfer y Gofrestr yn y swydd hon: {target}.</translation>
    </message>
    <message>
        <source>Begun already, for this band: {target}.</source>
        <translation>Wedi&apos;i ddechrau&apos;n barod, ar gyfer y band hwn: {target}.</translation>
    </message>
    <message>
        <source>Both steps are met, one after the other.</source>
        <translation>Mae&apos;r ddau gam wedi&apos;u bodloni, y naill ar ôl y llall.</translation>
    </message>
    <message>
        <source>Counted from the day you started: {anchor}. Months: {months}. The last day is included.</source>
        <translation>Wedi&apos;i gyfrif o&apos;r diwrnod y dechreuoch chi: {anchor}. Misoedd: {months}. Mae&apos;r diwrnod olaf wedi&apos;i gynnwys.</translation>
    </message>
    <message>
        <source>Counted from the last one. It was held: {anchor}. Months until the next one: {months}.</source>
        <translation>Wedi&apos;i gyfrif o&apos;r un ddiwethaf. Cafodd ei chynnal: {anchor}. Nifer y misoedd tan yr un nesaf: {months}.</translation>
    </message>
    <message>
        <source>Counted from the last one. It was held: {anchor}. Months until the next one: {months}. This is a usual expectation. Your employer&apos;s policy decides.</source>
        <translation>Wedi&apos;i gyfrif o&apos;r un ddiwethaf. Cafodd ei chynnal: {anchor}. Nifer y misoedd tan yr un nesaf: {months}. Disgwyliad arferol yw hwn. Polisi eich cyflogwr sy&apos;n penderfynu.</translation>
    </message>
    <message>
        <source>Counted from the last one. It was held: {anchor}. Your employer holds it again after this many months: {months}.</source>
        <translation>Wedi&apos;i gyfrif o&apos;r un ddiwethaf. Cafodd ei chynnal: {anchor}. Nifer y misoedd nes bod eich cyflogwr yn ei chynnal eto: {months}.</translation>
    </message>
    <message>
        <source>Counted from the start of the job: {anchor}. Months until the first one: {months}.</source>
        <translation>Wedi&apos;i gyfrif o ddechrau&apos;r swydd: {anchor}. Nifer y misoedd tan yr un gyntaf: {months}.</translation>
    </message>
    <message>
        <source>Counted from the start of the job: {anchor}. Months until the first one: {months}. This is a usual expectation. Your employer&apos;s policy decides.</source>
        <translation>Wedi&apos;i gyfrif o ddechrau&apos;r swydd: {anchor}. Nifer y misoedd tan yr un gyntaf: {months}. Disgwyliad arferol yw hwn. Polisi eich cyflogwr sy&apos;n penderfynu.</translation>
    </message>
    <message>
        <source>Counted from the start of the job: {anchor}. Your employer holds the first one after this many months: {months}.</source>
        <translation>Wedi&apos;i gyfrif o ddechrau&apos;r swydd: {anchor}. Nifer y misoedd nes bod eich cyflogwr yn cynnal yr un gyntaf: {months}.</translation>
    </message>
    <message>
        <source>Counted from today. Months: {months}.</source>
        <translation>Wedi&apos;i gyfrif o heddiw. Misoedd: {months}.</translation>
    </message>
    <message>
        <source>Counted from when you last did it. On your record: {anchor}. Months until it is refreshed: {months}. This is a suggestion. Your employer may ask for something else.</source>
        <translation>Wedi&apos;i gyfrif o&apos;r tro diwethaf i chi ei wneud. Ar eich cofnod: {anchor}. Misoedd nes ei adnewyddu: {months}. Awgrym yw hwn. Gall eich cyflogwr ofyn am rywbeth arall.</translation>
    </message>
    <message>
        <source>Counted from when you last did it. On your record: {anchor}. The standard asks for it again after this many months: {months}.</source>
        <translation>Wedi&apos;i gyfrif o&apos;r tro diwethaf i chi ei wneud. Ar eich cofnod: {anchor}. Mae&apos;r safon yn gofyn amdano eto ar ôl hyn o fisoedd: {months}.</translation>
    </message>
    <message>
        <source>Counted from when you last did it. On your record: {anchor}. Your employer asks for it again after this many months: {months}.</source>
        <translation>Wedi&apos;i gyfrif o&apos;r tro diwethaf i chi ei wneud. Ar eich cofnod: {anchor}. Mae eich cyflogwr yn gofyn amdano eto ar ôl hyn o fisoedd: {months}.</translation>
    </message>
    <message>
        <source>Counted from your first registration: {anchor}. Months: {months}. The last day is included.</source>
        <translation>Wedi&apos;i gyfrif o&apos;ch cofrestriad cyntaf: {anchor}. Misoedd: {months}. Mae&apos;r diwrnod olaf wedi&apos;i gynnwys.</translation>
    </message>
    <message>
        <source>Counted from your renewal: {anchor}. Months: {months}. The last day is included.</source>
        <translation>Wedi&apos;i gyfrif o&apos;ch dyddiad adnewyddu: {anchor}. Misoedd: {months}. Mae&apos;r diwrnod olaf wedi&apos;i gynnwys.</translation>
    </message>
    <message>
        <source>Done before. When it is due again is not known.</source>
        <translation>Wedi&apos;i wneud o&apos;r blaen. Nid yw&apos;n hysbys pryd y mae i&apos;w wneud eto.</translation>
    </message>
    <message>
        <source>Due again soon: {when}.</source>
        <translation>I&apos;w wneud eto cyn hir: {when}.</translation>
    </message>
    <message>
        <source>Enough of these are met or under way. Needed: {count}.</source>
        <translation>Mae digon o&apos;r rhain wedi&apos;u bodloni neu ar y gweill. Nifer sydd ei angen: {count}.</translation>
    </message>
    <message>
        <source>Enough of these are met. Needed: {count}.</source>
        <translation>Mae digon o&apos;r rhain wedi&apos;u bodloni. Nifer sydd ei angen: {count}.</translation>
    </message>
    <message>
        <source>Every part is met or under way.</source>
        <translation>Mae pob rhan wedi&apos;i bodloni neu ar y gweill.</translation>
    </message>
    <message>
        <source>Every part is met.</source>
        <translation>Mae pob rhan wedi&apos;i bodloni.</translation>
    </message>
    <message>
        <source>Finish renewing at least {days} days before your registration ends: {end}.</source>
        <translation>Gorffennwch adnewyddu o leiaf {days} diwrnod cyn i&apos;ch cofrestriad ddod i ben: {end}.</translation>
    </message>
    <message>
        <source>Finish your induction. It is part of: {target}.</source>
        <translation>Gorffennwch eich cyfnod sefydlu. Mae&apos;n rhan o: {target}.</translation>
    </message>
    <message>
        <source>For each of your jobs, the strictest first.</source>
        <translation>Ar gyfer pob un o&apos;ch swyddi, yr un â&apos;r gofynion llymaf yn gyntaf.</translation>
    </message>
    <message>
        <source>For the job on your record.</source>
        <translation>Ar gyfer y swydd ar eich cofnod.</translation>
    </message>
    <message>
        <source>From the day you started: {anchor}.</source>
        <translation>O&apos;r diwrnod y dechreuoch chi: {anchor}.</translation>
    </message>
    <message>
        <source>Has this job now.</source>
        <translation>Yn gwneud y swydd hon nawr.</translation>
    </message>
    <message>
        <source>It cannot be told whether enough of these are met. Needed: {count}.</source>
        <translation>Nid oes modd dweud a oes digon o&apos;r rhain wedi&apos;u bodloni. Nifer sydd ei angen: {count}.</translation>
    </message>
    <message>
        <source>It cannot be told whether every part is met. The parts below say why.</source>
        <translation>Nid oes modd dweud a yw pob rhan wedi&apos;i bodloni. Mae&apos;r rhannau isod yn dweud pam.</translation>
    </message>
    <message>
        <source>It cannot be told whether this is asked for yet.</source>
        <translation>Nid oes modd dweud a oes angen hyn eto.</translation>
    </message>
    <message>
        <source>It cannot be told whether this way is open to you.</source>
        <translation>Nid oes modd dweud a yw&apos;r ffordd hon ar agor i chi.</translation>
    </message>
    <message>
        <source>It cannot be told whether your awards meet a band. Not clear yet: {above}.</source>
        <translation>Nid oes modd dweud a yw eich cymwysterau&apos;n bodloni gofynion band. Ddim yn glir eto: {above}.</translation>
    </message>
    <message>
        <source>It cannot be told yet how your awards compare with the band of your job. By job: {job}.</source>
        <translation>Nid oes modd dweud eto sut mae eich cymwysterau yn cymharu â band eich swydd. Yn ôl y swydd: {job}.</translation>
    </message>
    <message>
        <source>It comes before other training that you may need. That training: {training}.</source>
        <translation>Mae&apos;n dod cyn hyfforddiant arall y gall fod ei angen arnoch. Yr hyfforddiant hwnnw: {training}.</translation>
    </message>
    <message>
        <source>It comes before other training that you need. That training: {training}.</source>
        <translation>Mae&apos;n dod cyn hyfforddiant arall sydd ei angen arnoch. Yr hyfforddiant hwnnw: {training}.</translation>
    </message>
    <message>
        <source>It counts towards the band aimed for: {target}.</source>
        <translation>Mae&apos;n cyfrif tuag at y band y maen nhw&apos;n anelu ato: {target}.</translation>
    </message>
    <message>
        <source>It counts towards what the Register asks in this job: {target}.</source>
        <translation>Mae&apos;n cyfrif tuag at yr hyn y mae&apos;r Gofrestr yn gofyn amdano yn y swydd hon: {target}.</translation>
    </message>
    <message>
        <source>It is for everybody who works in care, whatever their job.</source>
        <translation>Mae ar gyfer pawb sy&apos;n gweithio ym maes gofal, beth bynnag yw eu swydd.</translation>
    </message>
    <message>
        <source>It is for people in your job. Job: {role}.</source>
        <translation>Mae ar gyfer pobl yn eich swydd chi. Swydd: {role}.</translation>
    </message>
    <message>
        <source>It may be asked for in this job. The employer decides.</source>
        <translation>Efallai fod y swydd hon yn gofyn amdano. Y cyflogwr sy&apos;n penderfynu.</translation>
    </message>
    <message>
        <source>It may be for people in your job. Ask your employer. Job: {role}.</source>
        <translation>Gall fod ar gyfer pobl yn eich swydd chi. Gofynnwch i&apos;ch cyflogwr. Swydd: {role}.</translation>
    </message>
    <message>
        <source>Its day has passed: {when}.</source>
        <translation>Mae ei ddyddiad wedi mynd heibio: {when}.</translation>
    </message>
    <message>
        <source>Left out, because it is dated after the day asked about: {award}</source>
        <translation>Wedi&apos;i adael allan, gan fod ei ddyddiad ar ôl y diwrnod dan sylw: {award}</translation>
    </message>
    <message>
        <source>Left out, because it starts after the day asked about: {role}</source>
        <translation>Wedi&apos;i gadael allan, gan ei bod yn dechrau ar ôl y diwrnod dan sylw: {role}</translation>
    </message>
    <message>
        <source>Months until all is done, at the soonest: {least}. At the most: {most}.</source>
        <translation>Nifer y misoedd nes bod popeth wedi&apos;i wneud, o leiaf: {least}. Ar y mwyaf: {most}.</translation>
    </message>
    <message>
        <source>Months until all is done, at the soonest: {least}. How long it takes at the most is not known.</source>
        <translation>Nifer y misoedd nes bod popeth wedi&apos;i wneud, o leiaf: {least}. Nid yw&apos;n hysbys faint y mae&apos;n ei gymryd ar y mwyaf.</translation>
    </message>
    <message>
        <source>Months until all is done: {least}.</source>
        <translation>Nifer y misoedd nes bod popeth wedi&apos;i wneud: {least}.</translation>
    </message>
    <message>
        <source>No date can be given yet. It is counted from your first registration. Months: {months}.</source>
        <translation>Nid oes modd rhoi dyddiad eto. Mae&apos;n cael ei gyfrif o&apos;ch cofrestriad cyntaf. Misoedd: {months}.</translation>
    </message>
    <message>
        <source>No date can be given, because the end of your registration is not an exact day on your record.</source>
        <translation>Nid oes modd rhoi dyddiad, gan nad yw diwedd eich cofrestriad yn ddiwrnod pendant ar eich cofnod.</translation>
    </message>
    <message>
        <source>No date can be given, because which rule applies depends on a date your record does not give exactly.</source>
        <translation>Nid oes modd rhoi dyddiad, gan fod y rheol berthnasol yn dibynnu ar ddyddiad nad yw eich cofnod yn ei roi&apos;n fanwl.</translation>
    </message>
    <message>
        <source>No date can be given, because your record does not say when you started, and the rule depends on it.</source>
        <translation>Nid oes modd rhoi dyddiad, gan nad yw eich cofnod yn dweud pryd y dechreuoch chi, ac mae&apos;r rheol yn dibynnu ar hynny.</translation>
    </message>
    <message>
        <source>No date can be given, because your record does not say when you started. It is counted from your start. Months: {months}.</source>
        <translation>Nid oes modd rhoi dyddiad, gan nad yw eich cofnod yn dweud pryd y dechreuoch chi. Mae&apos;n cael ei gyfrif o&apos;r diwrnod y dechreuoch chi. Misoedd: {months}.</translation>
    </message>
    <message>
        <source>No date can be given, because your record does not say when your registration ends.</source>
        <translation>Nid oes modd rhoi dyddiad, gan nad yw eich cofnod yn dweud pryd y mae eich cofrestriad yn dod i ben.</translation>
    </message>
    <message>
        <source>No date can be given, because your record does not say which part of the Register you are in.</source>
        <translation>Nid oes modd rhoi dyddiad, gan nad yw eich cofnod yn dweud ym mha ran o&apos;r Gofrestr rydych chi.</translation>
    </message>
    <message>
        <source>No date can be given, because your record gives only a year: {anchor}. Months: {months}.</source>
        <translation>Nid oes modd rhoi dyddiad, gan mai dim ond blwyddyn sydd ar eich cofnod: {anchor}. Misoedd: {months}.</translation>
    </message>
    <message>
        <source>No date can be given, because your record has no job you do now. It is counted from the start of a job. Months: {months}.</source>
        <translation>Ni ellir rhoi dyddiad, gan nad oes swydd gyfredol ar eich cofnod. Mae&apos;n cael ei gyfrif o ddechrau swydd. Misoedd: {months}.</translation>
    </message>
    <message>
        <source>No date can be given.</source>
        <translation>Nid oes modd rhoi dyddiad.</translation>
    </message>
    <message>
        <source>No date can be given. The way it is counted was different before this day: {since}. Ask the regulator. Your day: {anchor}.</source>
        <translation>Nid oes modd rhoi dyddiad. Roedd yn cael ei gyfrif mewn ffordd wahanol cyn y diwrnod hwn: {since}. Gofynnwch i&apos;r rheoleiddiwr. Eich diwrnod chi: {anchor}.</translation>
    </message>
    <message>
        <source>No date can be given. You are in another part of the Register than is usual for this job, and its rules are the ones that count for you.</source>
        <translation>Nid oes modd rhoi dyddiad. Rydych chi mewn rhan o&apos;r Gofrestr sy&apos;n wahanol i&apos;r un arferol ar gyfer y swydd hon, a&apos;i rheolau hi sy&apos;n cyfrif i chi.</translation>
    </message>
    <message>
        <source>No date can be given. Your registration has lapsed, and we have not seen how the time is counted when somebody registers again. Ask the regulator.</source>
        <translation>Ni ellir rhoi dyddiad. Mae eich cofrestriad wedi dod i ben, ac nid ydyn ni wedi gweld sut mae&apos;r amser yn cael ei gyfrif pan fydd rhywun yn cofrestru eto. Gofynnwch i&apos;r rheoleiddiwr.</translation>
    </message>
    <message>
        <source>No date is given, because your registration has lapsed. Do not wait: register again before you do this job.</source>
        <translation>Nid oes dyddiad yma, gan fod eich cofrestriad wedi dod i ben. Peidiwch ag aros: cofrestrwch eto cyn gwneud y swydd hon.</translation>
    </message>
    <message>
        <source>No part of this applies to you.</source>
        <translation>Nid oes unrhyw ran o hyn yn berthnasol i chi.</translation>
    </message>
    <message>
        <source>No way is known to: {target}.</source>
        <translation>Nid oes ffordd yn hysbys at: {target}.</translation>
    </message>
    <message>
        <source>No way to it is known.</source>
        <translation>Nid oes ffordd yn hysbys ati.</translation>
    </message>
    <message>
        <source>None of these applies to you.</source>
        <translation>Nid oes yr un o&apos;r rhain yn berthnasol i chi.</translation>
    </message>
    <message>
        <source>None of your jobs now fits this.</source>
        <translation>Nid oes yr un o&apos;ch swyddi presennol yn cyd-fynd â hyn.</translation>
    </message>
    <message>
        <source>Not enough of these are met. Met: {met}. Needed: {count}.</source>
        <translation>Nid oes digon o&apos;r rhain wedi&apos;u bodloni. Wedi&apos;u bodloni: {met}. Nifer sydd ei angen: {count}.</translation>
    </message>
    <message>
        <source>Not known for certain whether you must register for this job today. Ask the regulator. Job: {role}.</source>
        <translation>Nid yw&apos;n hysbys i sicrwydd a oes rhaid cofrestru ar gyfer y swydd hon heddiw. Gofynnwch i&apos;r rheoleiddiwr. Swydd: {role}.</translation>
    </message>
    <message>
        <source>Not known whether you are registered. Your record says your registration ran to {end}, and it does not say that it was renewed. Job: {role}.</source>
        <translation>Nid yw&apos;n hysbys a ydych chi wedi cofrestru. Mae eich cofnod yn dweud mai dyma ddiwrnod olaf eich cofrestriad: {end}. Nid yw&apos;n dweud iddo gael ei adnewyddu. Swydd: {role}.</translation>
    </message>
    <message>
        <source>Not known, because another job comes first, and nobody can say when there is one: {role}.</source>
        <translation>Ddim yn hysbys, gan fod swydd arall yn dod yn gyntaf, ac ni all neb ddweud pryd bydd un ar gael: {role}.</translation>
    </message>
    <message>
        <source>Not known, because it was signed off before you started this job. Ask your employer how much of it counts, and what you still do where you work now.</source>
        <translation>Ddim yn hysbys, gan iddo gael ei gymeradwyo cyn i chi ddechrau&apos;r swydd hon. Gofynnwch i&apos;ch cyflogwr faint ohono sy&apos;n cyfrif, a beth sydd ar ôl i&apos;w wneud lle rydych chi&apos;n gweithio nawr.</translation>
    </message>
    <message>
        <source>Not known, because no source says how long a part of it takes.</source>
        <translation>Ddim yn hysbys, gan nad oes ffynhonnell yn dweud faint o amser y mae rhan ohono&apos;n ei gymryd.</translation>
    </message>
    <message>
        <source>Not known, because no source says how long this takes: {award}.</source>
        <translation>Ddim yn hysbys, gan nad oes ffynhonnell yn dweud faint o amser y mae hwn yn ei gymryd: {award}.</translation>
    </message>
    <message>
        <source>Not known, because none has been recorded since the job began: {anchor}. It may have been held and not written down here. Months from one to the next: {months}.</source>
        <translation>Ddim yn hysbys, gan nad oes un wedi&apos;i chofnodi ers i&apos;r swydd ddechrau: {anchor}. Efallai ei bod wedi&apos;i chynnal heb ei nodi yma. Nifer y misoedd o&apos;r naill i&apos;r llall: {months}.</translation>
    </message>
    <message>
        <source>Not known, because none is recorded, and the record does not say when the job began. Months until the first one: {months}.</source>
        <translation>Ddim yn hysbys, gan nad oes un wedi&apos;i chofnodi, ac nid yw&apos;r cofnod yn dweud pryd y dechreuodd y swydd. Nifer y misoedd tan yr un gyntaf: {months}.</translation>
    </message>
    <message>
        <source>Not known, because nothing is recorded of the induction. It may have been done.</source>
        <translation>Ddim yn hysbys, gan nad oes dim wedi&apos;i gofnodi am y cyfnod sefydlu. Efallai ei fod wedi&apos;i wneud.</translation>
    </message>
    <message>
        <source>Not known, because nothing of your induction is on your record.</source>
        <translation>Ddim yn hysbys, gan nad oes dim byd am eich cyfnod sefydlu ar eich cofnod.</translation>
    </message>
    <message>
        <source>Not known, because one of your jobs is not in our list. Needed: {asked} months.</source>
        <translation>Ddim yn hysbys, gan nad yw un o&apos;ch swyddi yn ein rhestr. Nifer sydd ei angen: {asked} mis.</translation>
    </message>
    <message>
        <source>Not known, because only the year is recorded in which the job began: {anchor}. Months until the first one: {months}.</source>
        <translation>Ddim yn hysbys, gan mai dim ond y flwyddyn y dechreuodd y swydd sydd wedi&apos;i chofnodi: {anchor}. Nifer y misoedd tan yr un gyntaf: {months}.</translation>
    </message>
    <message>
        <source>Not known, because only the year of the last one is recorded: {anchor}. Months from one to the next: {months}.</source>
        <translation>Ddim yn hysbys, gan mai dim ond blwyddyn yr un ddiwethaf sydd wedi&apos;i chofnodi: {anchor}. Nifer y misoedd o&apos;r naill i&apos;r llall: {months}.</translation>
    </message>
    <message>
        <source>Not known, because somebody has to check whether your award counts as this one. On your record: {held}.</source>
        <translation>Ddim yn hysbys, gan fod yn rhaid i rywun wirio a yw eich cymhwyster yn cyfrif fel yr un hwn. Ar eich cofnod: {held}.</translation>
    </message>
    <message>
        <source>Not known, because something has to be asked or told first.</source>
        <translation>Ddim yn hysbys, gan fod rhaid gofyn neu ddweud rhywbeth yn gyntaf.</translation>
    </message>
    <message>
        <source>Not known, because the date of the award is not exact enough for the day asked about. On your record: {held}.</source>
        <translation>Ddim yn hysbys, gan nad yw dyddiad y cymhwyster yn ddigon manwl ar gyfer y diwrnod dan sylw. Ar eich cofnod: {held}.</translation>
    </message>
    <message>
        <source>Not known, because the dates of your jobs are not exact enough. Needed: {asked} months.</source>
        <translation>Ddim yn hysbys, gan nad yw dyddiadau eich swyddi yn ddigon manwl. Nifer sydd ei angen: {asked} mis.</translation>
    </message>
    <message>
        <source>Not known, because the framework does not place this job in a band. Job: {role}.</source>
        <translation>Ddim yn hysbys, gan nad yw&apos;r fframwaith yn gosod y swydd hon mewn band. Swydd: {role}.</translation>
    </message>
    <message>
        <source>Not known, because the rule depends on a date that your record does not give exactly. Job: {role}.</source>
        <translation>Ddim yn hysbys, gan fod y rheol yn dibynnu ar ddyddiad nad yw eich cofnod yn ei roi&apos;n fanwl. Swydd: {role}.</translation>
    </message>
    <message>
        <source>Not known, because this depends on where you work, and your record does not say. Add where you work. Job: {role}.</source>
        <translation>Ddim yn hysbys, gan fod hyn yn dibynnu ar ble rydych chi&apos;n gweithio, ac nid yw eich cofnod yn dweud hynny. Ychwanegwch ble rydych chi&apos;n gweithio. Swydd: {role}.</translation>
    </message>
    <message>
        <source>Not known, because training that builds on it was done since. It may have been part of that.</source>
        <translation>Ddim yn hysbys, gan fod hyfforddiant sy&apos;n adeiladu arno wedi&apos;i wneud ers hynny. Efallai ei fod yn rhan o hwnnw.</translation>
    </message>
    <message>
        <source>Not known, because we found no rule for this job where you work. Ask your manager or the regulator. Job: {role}.</source>
        <translation>Ddim yn hysbys, gan na ddaethon ni o hyd i reol ar gyfer y swydd hon lle rydych chi&apos;n gweithio. Gofynnwch i&apos;ch rheolwr neu i&apos;r rheoleiddiwr. Swydd: {role}.</translation>
    </message>
    <message>
        <source>Not known, because we found no rule for this job. Ask your manager or the regulator. Job: {role}.</source>
        <translation>Ddim yn hysbys, gan na ddaethon ni o hyd i reol ar gyfer y swydd hon. Gofynnwch i&apos;ch rheolwr neu i&apos;r rheoleiddiwr. Swydd: {role}.</translation>
    </message>
    <message>
        <source>Not known, because we have no rule for this job on that day. Job: {role}.</source>
        <translation>Ddim yn hysbys, gan nad oes gennym ni reol ar gyfer y swydd hon ar y diwrnod hwnnw. Swydd: {role}.</translation>
    </message>
    <message>
        <source>Not known, because what you earn may be more or less than this a year: {amount}. On your record: {band}.</source>
        <translation>Ddim yn hysbys, gan y gallech chi fod yn ennill mwy neu lai na hyn y flwyddyn: {amount}. Ar eich cofnod: {band}.</translation>
    </message>
    <message>
        <source>Not known, because you have since done training that builds on this. Ask whether it covered this too. You last did this: {anchor}. Since then: {training}.</source>
        <translation>Ddim yn hysbys, gan eich bod ers hynny wedi gwneud hyfforddiant sy&apos;n adeiladu ar hwn. Gofynnwch a oedd yn cynnwys hwn hefyd. Y tro diwethaf i chi wneud hwn: {anchor}. Ers hynny: {training}.</translation>
    </message>
    <message>
        <source>Not known, because your date of birth is not exact enough. Needed: {years} years.</source>
        <translation>Ddim yn hysbys, gan nad yw eich dyddiad geni yn ddigon manwl. Oedran sydd ei angen: {years}.</translation>
    </message>
    <message>
        <source>Not known, because your job is not in our list. As typed: {typed}.</source>
        <translation>Ddim yn hysbys, gan nad yw eich swydd yn ein rhestr. Fel y teipiwyd: {typed}.</translation>
    </message>
    <message>
        <source>Not known, because your job is not in our list. Ask your manager whether you must register for it. As typed: {typed}.</source>
        <translation>Ddim yn hysbys, gan nad yw eich swydd yn ein rhestr. Gofynnwch i&apos;ch rheolwr a oes rhaid cofrestru ar ei chyfer. Fel y teipiwyd: {typed}.</translation>
    </message>
    <message>
        <source>Not known, because your record does not cover every section.</source>
        <translation>Ddim yn hysbys, gan nad yw eich cofnod yn cynnwys pob adran.</translation>
    </message>
    <message>
        <source>Not known, because your record does not give your hours. Needed a week: {asked}.</source>
        <translation>Ddim yn hysbys, gan nad yw eich cofnod yn rhoi eich oriau. Oriau sydd eu hangen bob wythnos: {asked}.</translation>
    </message>
    <message>
        <source>Not known, because your record does not say enough about your job.</source>
        <translation>Ddim yn hysbys, gan nad yw eich cofnod yn dweud digon am eich swydd.</translation>
    </message>
    <message>
        <source>Not known, because your record does not say what you earn. Needed a year, less than: {amount}.</source>
        <translation>Ddim yn hysbys, gan nad yw eich cofnod yn dweud faint rydych chi&apos;n ei ennill. Rhaid ennill llai na hyn y flwyddyn: {amount}.</translation>
    </message>
    <message>
        <source>Not known, because your record does not say when you expect to finish.</source>
        <translation>Ddim yn hysbys, gan nad yw eich cofnod yn dweud pryd rydych chi&apos;n disgwyl gorffen.</translation>
    </message>
    <message>
        <source>Not known, because your record does not say when you last did it.</source>
        <translation>Ddim yn hysbys, gan nad yw eich cofnod yn dweud pryd y gwnaethoch chi ef ddiwethaf.</translation>
    </message>
    <message>
        <source>Not known, because your record does not say whether you are enrolled with a centre. On your record: {held}.</source>
        <translation>Ddim yn hysbys, gan nad yw eich cofnod yn dweud a ydych chi wedi ymrestru gyda chanolfan. Ar eich cofnod: {held}.</translation>
    </message>
    <message>
        <source>Not known, because your record does not say whether you did your induction.</source>
        <translation>Ddim yn hysbys, gan nad yw eich cofnod yn dweud a wnaethoch chi eich cyfnod sefydlu.</translation>
    </message>
    <message>
        <source>Not known, because your record does not say whether you work with adults or with children and young people.</source>
        <translation>Ddim yn hysbys, gan nad yw eich cofnod yn dweud a ydych chi&apos;n gweithio gydag oedolion neu gyda phlant a phobl ifanc.</translation>
    </message>
    <message>
        <source>Not known, because your record does not say which country you live in. Needed: {nations}.</source>
        <translation>Ddim yn hysbys, gan nad yw eich cofnod yn dweud ym mha wlad rydych chi&apos;n byw. Beth sydd ei angen: {nations}.</translation>
    </message>
    <message>
        <source>Not known, because your record does not say which part of the Register you are in. Job: {role}.</source>
        <translation>Ddim yn hysbys, gan nad yw eich cofnod yn dweud ym mha ran o&apos;r Gofrestr rydych chi. Swydd: {role}.</translation>
    </message>
    <message>
        <source>Not known, because your record does not say your age. Needed: {years} years.</source>
        <translation>Ddim yn hysbys, gan nad yw eich cofnod yn dweud eich oedran. Oedran sydd ei angen: {years}.</translation>
    </message>
    <message>
        <source>Not known, because your record gives only the year you last did it: {anchor}.</source>
        <translation>Ddim yn hysbys, gan mai dim ond y flwyddyn y gwnaethoch chi ef ddiwethaf sydd ar eich cofnod: {anchor}.</translation>
    </message>
    <message>
        <source>Not known, because your record has an award that is not in our list. It may count. Ask your manager or the awarding body. As typed: {typed}.</source>
        <translation>Ddim yn hysbys, gan fod cymhwyster ar eich cofnod nad yw yn ein rhestr. Gallai gyfrif. Gofynnwch i&apos;ch rheolwr neu i&apos;r corff dyfarnu. Fel y teipiwyd: {typed}.</translation>
    </message>
    <message>
        <source>Not known, because your record has no job you do now.</source>
        <translation>Ddim yn hysbys, gan nad oes swydd bresennol ar eich cofnod.</translation>
    </message>
    <message>
        <source>Not known, because your record says nothing about registration.</source>
        <translation>Ddim yn hysbys, gan nad yw eich cofnod yn dweud dim am gofrestru.</translation>
    </message>
    <message>
        <source>Not known, because your registration ends before that day: {end}. Job: {role}.</source>
        <translation>Ddim yn hysbys, gan fod eich cofrestriad yn dod i ben cyn y diwrnod hwnnw. Diwrnod olaf eich cofrestriad: {end}. Swydd: {role}.</translation>
    </message>
    <message>
        <source>Not known. {because}</source>
        <translation>Ddim yn hysbys. {because}</translation>
    </message>
    <message>
        <source>Not started.</source>
        <translation>Heb ei dechrau.</translation>
    </message>
    <message>
        <source>Nothing is left to learn for it.</source>
        <translation>Nid oes dim ar ôl i&apos;w ddysgu ar ei chyfer.</translation>
    </message>
    <message>
        <source>Nothing is recorded for this section.</source>
        <translation>Nid oes dim wedi&apos;i gofnodi ar gyfer yr adran hon.</translation>
    </message>
    <message>
        <source>Nothing on your record says that you need it.</source>
        <translation>Nid oes dim ar eich cofnod yn dweud bod ei angen arnoch.</translation>
    </message>
    <message>
        <source>Now.</source>
        <translation>Nawr.</translation>
    </message>
    <message>
        <source>On the day of your first registration: {anchor}.</source>
        <translation>Ar ddiwrnod eich cofrestriad cyntaf: {anchor}.</translation>
    </message>
    <message>
        <source>On the day of your renewal: {anchor}.</source>
        <translation>Ar eich dyddiad adnewyddu: {anchor}.</translation>
    </message>
    <message>
        <source>One day was set for everybody it concerned: {by}.</source>
        <translation>Pennwyd un diwrnod i bawb dan sylw: {by}.</translation>
    </message>
    <message>
        <source>One of these is enough, and one is under way.</source>
        <translation>Mae un o&apos;r rhain yn ddigon, ac mae un ar y gweill.</translation>
    </message>
    <message>
        <source>One of these is enough, and you have one.</source>
        <translation>Mae un o&apos;r rhain yn ddigon, ac mae un gennych chi.</translation>
    </message>
    <message>
        <source>One of these is enough, but it cannot be told whether you have one. The parts below say why.</source>
        <translation>Mae un o&apos;r rhain yn ddigon, ond nid oes modd dweud a yw un gennych chi. Mae&apos;r rhannau isod yn dweud pam.</translation>
    </message>
    <message>
        <source>One of these is needed.</source>
        <translation>Mae angen un o&apos;r rhain.</translation>
    </message>
    <message>
        <source>One of your jobs fits this.</source>
        <translation>Mae un o&apos;ch swyddi yn cyd-fynd â hyn.</translation>
    </message>
    <message>
        <source>Renewal opens {days} days before your registration ends: {end}.</source>
        <translation>Mae adnewyddu&apos;n agor {days} diwrnod cyn i&apos;ch cofrestriad ddod i ben: {end}.</translation>
    </message>
    <message>
        <source>Signed off.</source>
        <translation>Wedi&apos;i chymeradwyo.</translation>
    </message>
    <message>
        <source>Somebody has to say first whether a qualification already held counts for the Register in this job: {target}.</source>
        <translation>Rhaid i rywun ddweud yn gyntaf a yw cymhwyster sydd eisoes ganddyn nhw&apos;n cyfrif ar gyfer y Gofrestr yn y swydd hon: {target}.</translation>
    </message>
    <message>
        <source>Somebody has to say first whether a qualification already held counts for this band: {target}.</source>
        <translation>Rhaid i rywun ddweud yn gyntaf a yw cymhwyster sydd eisoes ganddyn nhw&apos;n cyfrif ar gyfer y band hwn: {target}.</translation>
    </message>
    <message>
        <source>Start your induction with your manager. It is part of: {target}.</source>
        <translation>Dechreuwch eich cyfnod sefydlu gyda&apos;ch rheolwr. Mae&apos;n rhan o: {target}.</translation>
    </message>
    <message>
        <source>The band of your job: {bands}. Job: {roles}.</source>
        <translation>Band eich swydd: {bands}. Swydd: {roles}.</translation>
    </message>
    <message>
        <source>The day itself is not known to us, but it had passed for everybody by: {by}.</source>
        <translation>Nid yw&apos;r diwrnod ei hun yn hysbys i ni, ond roedd wedi mynd heibio i bawb erbyn: {by}.</translation>
    </message>
    <message>
        <source>The day that is planned for it.</source>
        <translation>Y diwrnod sydd wedi&apos;i drefnu ar ei chyfer.</translation>
    </message>
    <message>
        <source>The day that stands in your plan.</source>
        <translation>Y diwrnod sydd yn eich cynllun.</translation>
    </message>
    <message>
        <source>The day that was agreed when you last talked.</source>
        <translation>Y diwrnod y cytunwyd arno pan gawsoch chi sgwrs ddiwethaf.</translation>
    </message>
    <message>
        <source>The day to finish renewing your registration has passed: {finish}. Your registration ends: {end}. If you have renewed it, put the new date on your record. If not, do it today, and speak to your manager.</source>
        <translation>Mae&apos;r diwrnod i orffen adnewyddu eich cofrestriad wedi mynd heibio: {finish}. Mae eich cofrestriad yn dod i ben: {end}. Os ydych chi wedi&apos;i adnewyddu, rhowch y dyddiad newydd ar eich cofnod. Os nad ydych, gwnewch hynny heddiw, a siaradwch â&apos;ch rheolwr.</translation>
    </message>
    <message>
        <source>The day you expect to finish, as your record says.</source>
        <translation>Y diwrnod rydych chi&apos;n disgwyl gorffen, fel y dywed eich cofnod.</translation>
    </message>
    <message>
        <source>The day you set for looking at yourself against this band again. {band}.</source>
        <translation>Y diwrnod a ddewisoch chi ar gyfer eich cymharu eich hun â&apos;r band hwn eto. {band}.</translation>
    </message>
    <message>
        <source>The day you wanted to be reminded.</source>
        <translation>Y diwrnod roeddech chi eisiau cael eich atgoffa.</translation>
    </message>
    <message>
        <source>The day you wanted to be reminded. To be done by: {due}.</source>
        <translation>Y diwrnod roeddech chi eisiau cael eich atgoffa. I&apos;w wneud erbyn: {due}.</translation>
    </message>
    <message>
        <source>The first step is met and the second is under way.</source>
        <translation>Mae&apos;r cam cyntaf wedi&apos;i fodloni ac mae&apos;r ail ar y gweill.</translation>
    </message>
    <message>
        <source>The first step is met. The second is asked for now.</source>
        <translation>Mae&apos;r cam cyntaf wedi&apos;i fodloni. Yr ail gam sydd ei angen nawr.</translation>
    </message>
    <message>
        <source>The framework does not cover this job. Job: {role}.</source>
        <translation>Nid yw&apos;r fframwaith yn cynnwys y swydd hon. Swydd: {role}.</translation>
    </message>
    <message>
        <source>The framework leaves out the job you do now, so we suggest no band. You can choose one yourself.</source>
        <translation>Nid yw&apos;r fframwaith yn cynnwys y swydd rydych chi&apos;n ei gwneud nawr, felly nid ydyn ni&apos;n awgrymu band. Gallwch chi ddewis un eich hun.</translation>
    </message>
    <message>
        <source>The framework leaves out the job you do now, so we suggest no next step. Choose a band to see what it would take.</source>
        <translation>Nid yw&apos;r fframwaith yn cynnwys y swydd rydych chi&apos;n ei gwneud nawr, felly nid ydyn ni&apos;n awgrymu cam nesaf. Dewiswch fand i weld beth fyddai ei angen.</translation>
    </message>
    <message>
        <source>The framework puts the job you do now in no band, so we suggest no band. You can choose one yourself.</source>
        <translation>Nid yw&apos;r fframwaith yn rhoi&apos;r swydd rydych chi&apos;n ei gwneud nawr mewn unrhyw fand, felly nid ydyn ni&apos;n awgrymu band. Gallwch chi ddewis un eich hun.</translation>
    </message>
    <message>
        <source>The framework puts the job you do now in no band, so we suggest no next step. Choose a band to see what it would take.</source>
        <translation>Nid yw&apos;r fframwaith yn rhoi&apos;r swydd rydych chi&apos;n ei gwneud nawr mewn unrhyw fand, felly nid ydyn ni&apos;n awgrymu cam nesaf. Dewiswch fand i weld beth fyddai ei angen.</translation>
    </message>
    <message>
        <source>The job can be taken up now. The voluntary framework names more for its band, and that is not met: {band}.</source>
        <translation>Gellir dechrau yn y swydd nawr. Mae&apos;r fframwaith gwirfoddol yn enwi mwy ar gyfer ei band, ac nid yw hynny wedi&apos;i fodloni: {band}.</translation>
    </message>
    <message>
        <source>The jobs on your record come to {recorded} months. Needed: {asked} months.</source>
        <translation>Mae&apos;r swyddi ar eich cofnod yn gwneud cyfanswm o {recorded} mis. Nifer sydd ei angen: {asked} mis.</translation>
    </message>
    <message>
        <source>The last day of your registration: {end}.</source>
        <translation>Diwrnod olaf eich cofrestriad: {end}.</translation>
    </message>
    <message>
        <source>The Register asks for an award for your job: {target}. There is more than one way to have it. It comes first, because a band does not replace it.</source>
        <translation>Mae&apos;r Gofrestr yn gofyn am gymhwyster ar gyfer eich swydd: {target}. Mae mwy nag un ffordd o&apos;i gael. Daw hyn yn gyntaf, gan nad yw band yn cymryd ei le.</translation>
    </message>
    <message>
        <source>The Register asks for this award for your job: {target}. It comes first, because a band does not replace it.</source>
        <translation>Mae&apos;r Gofrestr yn gofyn am y cymhwyster hwn ar gyfer eich swydd: {target}. Daw hyn yn gyntaf, gan nad yw band yn cymryd ei le.</translation>
    </message>
    <message>
        <source>The Register expected your award by then. You still have time to finish it. The last day: {latest}.</source>
        <translation>Roedd y Gofrestr yn disgwyl eich cymhwyster erbyn hynny. Mae gennych chi amser o hyd i&apos;w orffen. Y diwrnod olaf: {latest}.</translation>
    </message>
    <message>
        <source>The Register treats your jobs differently. The strictest is shown first.</source>
        <translation>Mae&apos;r Gofrestr yn trin eich swyddi&apos;n wahanol i&apos;w gilydd. Yr un â&apos;r gofynion llymaf sy&apos;n cael ei dangos gyntaf.</translation>
    </message>
    <message>
        <source>There is more than one way to: {target}. We put first what is for the people you work with, then the lowest level, then the fewest new awards.</source>
        <translation>Mae mwy nag un ffordd o gyrraedd: {target}. Rydyn ni&apos;n rhoi yn gyntaf yr hyn sydd ar gyfer y bobl rydych chi&apos;n gweithio gyda nhw, yna&apos;r lefel isaf, yna&apos;r nifer lleiaf o gymwysterau newydd.</translation>
    </message>
    <message>
        <source>There is no band above yours in the framework.</source>
        <translation>Nid oes band uwch na&apos;ch un chi yn y fframwaith.</translation>
    </message>
    <message>
        <source>There is no band above yours in the framework. Other careers may interest you.</source>
        <translation>Nid oes band uwch na&apos;ch un chi yn y fframwaith. Efallai y bydd gyrfaoedd eraill o ddiddordeb i chi.</translation>
    </message>
    <message>
        <source>There may be a date, but how it is counted is not known to us. Ask your manager or the regulator.</source>
        <translation>Efallai fod dyddiad, ond nid ydyn ni&apos;n gwybod sut mae&apos;n cael ei gyfrif. Gofynnwch i&apos;ch rheolwr neu i&apos;r rheoleiddiwr.</translation>
    </message>
    <message>
        <source>This comes after the step before it, on the way to: {target}.</source>
        <translation>Daw hyn ar ôl y cam o&apos;i flaen, ar y ffordd at: {target}.</translation>
    </message>
    <message>
        <source>This does not apply to you.</source>
        <translation>Nid yw hyn yn berthnasol i chi.</translation>
    </message>
    <message>
        <source>This is asked for only once the step before it is met.</source>
        <translation>Dim ond ar ôl bodloni&apos;r cam blaenorol y mae angen hyn.</translation>
    </message>
    <message>
        <source>This is the band of the job you do now: {band}.</source>
        <translation>Dyma fand y swydd rydych chi&apos;n ei gwneud nawr: {band}.</translation>
    </message>
    <message>
        <source>This is the next band up: {band}.</source>
        <translation>Dyma&apos;r band nesaf i fyny: {band}.</translation>
    </message>
    <message>
        <source>This is what is left on the way to: {target}.</source>
        <translation>Dyma sydd ar ôl ar y ffordd at: {target}.</translation>
    </message>
    <message>
        <source>This leads to {target}, and it is what the Register asks for your job as well.</source>
        <translation>Dyma&apos;r hyn y mae&apos;r Gofrestr yn gofyn amdano ar gyfer eich swydd, ac mae hefyd yn arwain at y canlynol: {target}.</translation>
    </message>
    <message>
        <source>This section of the induction has been begun, and is not signed off.</source>
        <translation>Mae&apos;r adran hon o&apos;r cyfnod sefydlu wedi&apos;i dechrau, ond heb ei chymeradwyo.</translation>
    </message>
    <message>
        <source>This section of the induction is not signed off.</source>
        <translation>Nid yw&apos;r adran hon o&apos;r cyfnod sefydlu wedi&apos;i chymeradwyo.</translation>
    </message>
    <message>
        <source>This way does not apply to you.</source>
        <translation>Nid yw&apos;r ffordd hon yn berthnasol i chi.</translation>
    </message>
    <message>
        <source>This way is judged by your manager, not by an award.</source>
        <translation>Eich rheolwr sy&apos;n asesu&apos;r ffordd hon, nid cymhwyster sy&apos;n penderfynu.</translation>
    </message>
    <message>
        <source>This way is not open to you yet.</source>
        <translation>Nid yw&apos;r ffordd hon ar agor i chi eto.</translation>
    </message>
    <message>
        <source>This way is open to you now.</source>
        <translation>Mae&apos;r ffordd hon ar agor i chi nawr.</translation>
    </message>
    <message>
        <source>Under way. Parts signed off: {signed} of {of}.</source>
        <translation>Ar y gweill. Rhannau wedi&apos;u cymeradwyo: {signed} o {of}.</translation>
    </message>
    <message>
        <source>We found no way to this that can be taken today: {target}.</source>
        <translation>Ni ddaethon ni o hyd i ffordd o gyrraedd hyn y gallwch chi ei dilyn heddiw: {target}.</translation>
    </message>
    <message>
        <source>We found nothing that says it has to be done again. Ask your employer.</source>
        <translation>Ni ddaethom o hyd i ddim sy&apos;n dweud bod rhaid ei wneud eto. Gofynnwch i&apos;ch cyflogwr.</translation>
    </message>
    <message>
        <source>What {band} asks for would not be enough for the Register for your job: {role}. Aim for what the Register asks.</source>
        <translation>Ni fyddai&apos;r hyn y mae {band} yn gofyn amdano yn ddigon i&apos;r Gofrestr ar gyfer eich swydd: {role}. Anelwch at yr hyn y mae&apos;r Gofrestr yn gofyn amdano.</translation>
    </message>
    <message>
        <source>You already have everything this band asks for.</source>
        <translation>Mae gennych chi eisoes bopeth y mae&apos;r band hwn yn gofyn amdano.</translation>
    </message>
    <message>
        <source>You already hold it. On your record: {held}.</source>
        <translation>Mae hwn gennych chi eisoes. Ar eich cofnod: {held}.</translation>
    </message>
    <message>
        <source>You are enrolled on it. On your record: {held}.</source>
        <translation>Rydych chi wedi ymrestru arno. Ar eich cofnod: {held}.</translation>
    </message>
    <message>
        <source>You are not old enough yet. Needed: {years} years.</source>
        <translation>Nid ydych chi&apos;n ddigon hen eto. Oedran sydd ei angen: {years}.</translation>
    </message>
    <message>
        <source>You are old enough. Needed: {years} years.</source>
        <translation>Rydych chi&apos;n ddigon hen. Oedran sydd ei angen: {years}.</translation>
    </message>
    <message>
        <source>You are on this way. It is open once what is under way is finished.</source>
        <translation>Rydych chi ar y ffordd hon. Bydd ar agor pan fydd yr hyn sydd ar y gweill wedi&apos;i orffen.</translation>
    </message>
    <message>
        <source>You are working towards it but are not enrolled with a centre. On your record: {held}.</source>
        <translation>Rydych chi&apos;n gweithio tuag ato, ond nid ydych chi wedi ymrestru gyda chanolfan. Ar eich cofnod: {held}.</translation>
    </message>
    <message>
        <source>You are working towards it. On your record: {held}.</source>
        <translation>Rydych chi&apos;n gweithio tuag ato. Ar eich cofnod: {held}.</translation>
    </message>
    <message>
        <source>You are working towards this. On your record: {held}.</source>
        <translation>Rydych chi&apos;n gweithio tuag at hyn. Ar eich cofnod: {held}.</translation>
    </message>
    <message>
        <source>You can renew your registration now. Finish it by: {finish}. Your registration ends: {end}. If you have renewed it, put the new date on your record.</source>
        <translation>Gallwch chi adnewyddu eich cofrestriad nawr. Gorffennwch erbyn: {finish}. Mae eich cofrestriad yn dod i ben: {end}. Os ydych chi wedi&apos;i adnewyddu, rhowch y dyddiad newydd ar eich cofnod.</translation>
    </message>
    <message>
        <source>You chose this band: {band}.</source>
        <translation>Chi ddewisodd y band hwn: {band}.</translation>
    </message>
    <message>
        <source>You did it before, and there is a day to refresh it.</source>
        <translation>Rydych chi wedi&apos;i wneud o&apos;r blaen, ac mae dyddiad ar gyfer ei adnewyddu.</translation>
    </message>
    <message>
        <source>You do not have to register for this job. Job: {role}.</source>
        <translation>Nid oes rhaid cofrestru ar gyfer y swydd hon. Swydd: {role}.</translation>
    </message>
    <message>
        <source>You do not work enough hours. Hours a week: {total}. Needed: {asked}.</source>
        <translation>Nid ydych chi&apos;n gweithio digon o oriau. Eich oriau bob wythnos: {total}. Oriau sydd eu hangen: {asked}.</translation>
    </message>
    <message>
        <source>You have already begun this, and it leads to: {target}.</source>
        <translation>Rydych chi eisoes wedi dechrau hyn, ac mae&apos;n arwain at: {target}.</translation>
    </message>
    <message>
        <source>You have already begun this, and the Register asks for it for your job: {target}.</source>
        <translation>Rydych chi eisoes wedi dechrau hyn, ac mae&apos;r Gofrestr yn gofyn amdano ar gyfer eich swydd: {target}.</translation>
    </message>
    <message>
        <source>You have begun your induction. Sections signed off: {signed} of {of}.</source>
        <translation>Rydych chi wedi dechrau eich cyfnod sefydlu. Adrannau wedi&apos;u cymeradwyo: {signed} o {of}.</translation>
    </message>
    <message>
        <source>You hold an award that counts as this one. On your record: {held}.</source>
        <translation>Mae gennych chi gymhwyster sy&apos;n cyfrif fel yr un hwn. Ar eich cofnod: {held}.</translation>
    </message>
    <message>
        <source>You hold an older award that counts as this one. On your record: {held}.</source>
        <translation>Mae gennych chi gymhwyster hŷn sy&apos;n cyfrif fel yr un hwn. Ar eich cofnod: {held}.</translation>
    </message>
    <message>
        <source>You hold this award. On your record: {held}.</source>
        <translation>Mae&apos;r cymhwyster hwn gennych chi. Ar eich cofnod: {held}.</translation>
    </message>
    <message>
        <source>You live where this is for. Needed: {nations}.</source>
        <translation>Rydych chi&apos;n byw yn y lle y mae hyn ar ei gyfer. Beth sydd ei angen: {nations}.</translation>
    </message>
    <message>
        <source>You may register for this job but do not have to. Job: {role}.</source>
        <translation>Cewch chi gofrestru ar gyfer y swydd hon, ond nid oes rhaid i chi. Swydd: {role}.</translation>
    </message>
    <message>
        <source>You must be registered for this job by now. Your record does not say whether you are registered. Job: {role}.</source>
        <translation>Rhaid bod wedi cofrestru ar gyfer y swydd hon erbyn hyn. Nid yw eich cofnod yn dweud a ydych chi wedi cofrestru. Swydd: {role}.</translation>
    </message>
    <message>
        <source>You must be registered for your job, and your record says your registration has lapsed. You may not do this job until you are registered again. Job: {role}.</source>
        <translation>Rhaid bod ar y Gofrestr ar gyfer eich swydd, ac mae eich cofnod yn dweud bod eich cofrestriad wedi dod i ben. Ni chewch chi wneud y swydd hon nes eich bod ar y Gofrestr eto. Swydd: {role}.</translation>
    </message>
    <message>
        <source>You must register for this job and the date has passed. Your record does not say whether you are registered. If you are, add it. If not, speak to your manager today. Job: {role}.</source>
        <translation>Rhaid cofrestru ar gyfer y swydd hon ac mae&apos;r dyddiad wedi mynd heibio. Nid yw eich cofnod yn dweud a ydych chi wedi cofrestru. Os ydych chi, ychwanegwch hynny. Os nad ydych chi, siaradwch â&apos;ch rheolwr heddiw. Swydd: {role}.</translation>
    </message>
    <message>
        <source>You must register for this job now, and your record says you are not registered yet. Job: {role}.</source>
        <translation>Rhaid cofrestru ar gyfer y swydd hon nawr, ac mae eich cofnod yn dweud nad ydych chi wedi cofrestru eto. Swydd: {role}.</translation>
    </message>
    <message>
        <source>You must register for this job, and your record says you are not registered yet. Job: {role}.</source>
        <translation>Rhaid cofrestru ar gyfer y swydd hon, ac mae eich cofnod yn dweud nad ydych chi wedi cofrestru eto. Swydd: {role}.</translation>
    </message>
    <message>
        <source>You must register for this job, and your record says you are not registered. The date cannot be told. Speak to your manager. Job: {role}.</source>
        <translation>Rhaid cofrestru ar gyfer y swydd hon, ac mae eich cofnod yn dweud nad ydych chi wedi cofrestru. Nid oes modd dweud beth yw&apos;r dyddiad. Siaradwch â&apos;ch rheolwr. Swydd: {role}.</translation>
    </message>
    <message>
        <source>You must register for this job. Job: {role}.</source>
        <translation>Rhaid cofrestru ar gyfer y swydd hon. Swydd: {role}.</translation>
    </message>
    <message>
        <source>You must register for this job. The date has passed, and your record says you are not registered. Speak to your manager today. Job: {role}.</source>
        <translation>Rhaid cofrestru ar gyfer y swydd hon. Mae&apos;r dyddiad wedi mynd heibio, ac mae eich cofnod yn dweud nad ydych chi wedi cofrestru. Siaradwch â&apos;ch rheolwr heddiw. Swydd: {role}.</translation>
    </message>
    <message>
        <source>You must register for this job. You have applied, and the date is now. Ask how your application stands. Job: {role}.</source>
        <translation>Rhaid cofrestru ar gyfer y swydd hon. Rydych chi wedi gwneud cais, ac mae&apos;r dyddiad wedi cyrraedd. Gofynnwch sut mae eich cais yn dod yn ei flaen. Swydd: {role}.</translation>
    </message>
    <message>
        <source>You must register for this job. You have applied, but the date has passed. Speak to your manager today. Job: {role}.</source>
        <translation>Rhaid cofrestru ar gyfer y swydd hon. Rydych chi wedi gwneud cais, ond mae&apos;r dyddiad wedi mynd heibio. Siaradwch â&apos;ch rheolwr heddiw. Swydd: {role}.</translation>
    </message>
    <message>
        <source>You must register for this job. You have applied. Job: {role}.</source>
        <translation>Rhaid cofrestru ar gyfer y swydd hon. Rydych chi wedi gwneud cais. Swydd: {role}.</translation>
    </message>
    <message>
        <source>You must register for this job. You have applied. The date by which it must be done cannot be told. Job: {role}.</source>
        <translation>Rhaid cofrestru ar gyfer y swydd hon. Rydych chi wedi gwneud cais. Nid oes modd dweud erbyn pryd y mae&apos;n rhaid gwneud hyn. Swydd: {role}.</translation>
    </message>
    <message>
        <source>You must register for this job. Your record does not say whether you are registered. Job: {role}.</source>
        <translation>Rhaid cofrestru ar gyfer y swydd hon. Nid yw eich cofnod yn dweud a ydych chi wedi cofrestru. Swydd: {role}.</translation>
    </message>
    <message>
        <source>You must register for this job. Your record does not say whether you are, and the date cannot be told. Job: {role}.</source>
        <translation>Rhaid cofrestru ar gyfer y swydd hon. Nid yw eich cofnod yn dweud a ydych chi wedi cofrestru, ac nid oes modd dweud beth yw&apos;r dyddiad. Swydd: {role}.</translation>
    </message>
    <message>
        <source>You must register for this job. Your record shows you only in another part of the Register. Ask the regulator today what you still have to do. Job: {role}.</source>
        <translation>Rhaid cofrestru ar gyfer y swydd hon. Dim ond mewn rhan arall o&apos;r Gofrestr y mae eich cofnod yn eich dangos. Gofynnwch i&apos;r rheoleiddiwr heddiw beth sydd ar ôl i chi ei wneud. Swydd: {role}.</translation>
    </message>
    <message>
        <source>You must register for your job, and your record says you have not. You may not do this job until you are registered. Job: {role}.</source>
        <translation>Rhaid cofrestru ar gyfer eich swydd, ac mae eich cofnod yn dweud nad ydych chi wedi gwneud hynny. Ni chewch chi wneud y swydd hon heb gofrestru. Swydd: {role}.</translation>
    </message>
    <message>
        <source>You must register for your job, your record says you have not, and the last day for it is about now. Speak to your manager today. Job: {role}.</source>
        <translation>Rhaid cofrestru ar gyfer eich swydd, mae eich cofnod yn dweud nad ydych chi wedi gwneud hynny, ac mae&apos;r diwrnod olaf tua nawr. Siaradwch â&apos;ch rheolwr heddiw. Swydd: {role}.</translation>
    </message>
    <message>
        <source>You or your employer put it on your list of training.</source>
        <translation>Rydych chi neu eich cyflogwr wedi&apos;i roi ar eich rhestr hyfforddiant.</translation>
    </message>
    <message>
        <source>You or your employer said it does not have to be done again.</source>
        <translation>Rydych chi neu eich cyflogwr wedi dweud nad oes rhaid ei wneud eto.</translation>
    </message>
    <message>
        <source>You plan to take this but have not begun. On your record: {held}.</source>
        <translation>Rydych chi&apos;n bwriadu gwneud hyn, ond nid ydych chi wedi dechrau. Ar eich cofnod: {held}.</translation>
    </message>
    <message>
        <source>You set this day yourself.</source>
        <translation>Chi ddewisodd y dyddiad hwn.</translation>
    </message>
    <message>
        <source>You work enough hours. Hours a week: {total}. Needed: {asked}.</source>
        <translation>Rydych chi&apos;n gweithio digon o oriau. Eich oriau bob wythnos: {total}. Oriau sydd eu hangen: {asked}.</translation>
    </message>
    <message>
        <source>Your awards are enough for the Register for your job: {role}. They do not yet meet this band: {band}.</source>
        <translation>Mae eich cymwysterau yn ddigon i&apos;r Gofrestr ar gyfer eich swydd: {role}. Nid ydynt eto&apos;n bodloni&apos;r band hwn: {band}.</translation>
    </message>
    <message>
        <source>Your awards cannot be compared with the band of your job, because that band is not known.</source>
        <translation>Nid oes modd cymharu eich cymwysterau â band eich swydd, gan nad yw&apos;r band hwnnw&apos;n hysbys.</translation>
    </message>
    <message>
        <source>Your awards do not meet any band in full yet.</source>
        <translation>Nid yw eich cymwysterau&apos;n bodloni unrhyw fand yn llawn eto.</translation>
    </message>
    <message>
        <source>Your awards do not yet meet the band of your job. By awards: {awards}. By job: {job}.</source>
        <translation>Nid yw eich cymwysterau&apos;n bodloni band eich swydd eto. Yn ôl eich cymwysterau: {awards}. Yn ôl y swydd: {job}.</translation>
    </message>
    <message>
        <source>Your awards do not yet meet the band of your job. By job: {job}.</source>
        <translation>Nid yw eich cymwysterau&apos;n bodloni band eich swydd eto. Yn ôl y swydd: {job}.</translation>
    </message>
    <message>
        <source>Your awards go further than the band of your job. By awards: {awards}. By job: {job}.</source>
        <translation>Mae eich cymwysterau yn mynd ymhellach na band eich swydd. Yn ôl eich cymwysterau: {awards}. Yn ôl y swydd: {job}.</translation>
    </message>
    <message>
        <source>Your awards meet one of the bands your job can stand in.</source>
        <translation>Mae eich cymwysterau&apos;n bodloni un o&apos;r bandiau y gall eich swydd fod ynddyn nhw.</translation>
    </message>
    <message>
        <source>Your awards meet the band of your job.</source>
        <translation>Mae eich cymwysterau&apos;n bodloni band eich swydd.</translation>
    </message>
    <message>
        <source>Your awards meet what this band asks for: {band}.</source>
        <translation>Mae eich cymwysterau&apos;n bodloni gofynion y band hwn: {band}.</translation>
    </message>
    <message>
        <source>Your awards meet what this band asks for: {band}. They may meet more, but that cannot be told yet: {above}.</source>
        <translation>Mae eich cymwysterau&apos;n bodloni gofynion y band hwn: {band}. Efallai eu bod yn bodloni mwy, ond nid oes modd dweud hynny eto: {above}.</translation>
    </message>
    <message>
        <source>Your awards meet {band}, but the Register asks for more for your job: {role}. Meeting the band does not meet the Register.</source>
        <translation>Mae eich cymwysterau yn bodloni {band}, ond mae&apos;r Gofrestr yn gofyn am fwy ar gyfer eich swydd: {role}. Nid yw bodloni&apos;r band yn bodloni&apos;r Gofrestr.</translation>
    </message>
    <message>
        <source>Your induction is complete. Sections signed off: {signed} of {of}.</source>
        <translation>Mae eich cyfnod sefydlu wedi&apos;i gwblhau. Adrannau wedi&apos;u cymeradwyo: {signed} o {of}.</translation>
    </message>
    <message>
        <source>Your induction is under way. Sections signed off: {signed} of {of}.</source>
        <translation>Mae eich cyfnod sefydlu ar y gweill. Adrannau wedi&apos;u cymeradwyo: {signed} o {of}.</translation>
    </message>
    <message>
        <source>Your jobs can stand in more than one band. Jobs: {roles}. Bands: {bands}.</source>
        <translation>Gall eich swyddi fod mewn mwy nag un band. Swyddi: {roles}. Bandiau: {bands}.</translation>
    </message>
    <message>
        <source>Your jobs can stand in more than one band. This is one of them: {band}.</source>
        <translation>Gall eich swyddi fod mewn mwy nag un band. Dyma un ohonyn nhw: {band}.</translation>
    </message>
    <message>
        <source>Your jobs come to {recorded} months. Needed: {asked} months.</source>
        <translation>Mae eich swyddi yn gwneud cyfanswm o {recorded} mis. Nifer sydd ei angen: {asked} mis.</translation>
    </message>
    <message>
        <source>Your jobs stand in different bands: {bands}.</source>
        <translation>Mae eich swyddi mewn bandiau gwahanol: {bands}.</translation>
    </message>
    <message>
        <source>Your record does not show it, but it shows training that builds on it. Ask whether that covered this too. That training: {training}.</source>
        <translation>Nid yw eich cofnod yn ei ddangos, ond mae&apos;n dangos hyfforddiant sy&apos;n adeiladu arno. Gofynnwch a oedd hwnnw&apos;n cynnwys hwn hefyd. Yr hyfforddiant hwnnw: {training}.</translation>
    </message>
    <message>
        <source>Your record does not show it. By when it has to be done is not known, because we found nothing that says. Ask your employer.</source>
        <translation>Nid yw eich cofnod yn ei ddangos. Nid yw&apos;n hysbys erbyn pryd y mae&apos;n rhaid ei wneud, gan na ddaethom o hyd i ddim sy&apos;n dweud. Gofynnwch i&apos;ch cyflogwr.</translation>
    </message>
    <message>
        <source>Your record does not show it. {first}</source>
        <translation>Nid yw eich cofnod yn ei ddangos. {first}</translation>
    </message>
    <message>
        <source>Your record does not show that you are enrolled on this award.</source>
        <translation>Nid yw eich cofnod yn dangos eich bod wedi ymrestru ar y cymhwyster hwn.</translation>
    </message>
    <message>
        <source>Your record does not show that you have begun this award.</source>
        <translation>Nid yw eich cofnod yn dangos eich bod wedi dechrau&apos;r cymhwyster hwn.</translation>
    </message>
    <message>
        <source>Your record does not show this award.</source>
        <translation>Nid yw eich cofnod yn dangos y cymhwyster hwn.</translation>
    </message>
    <message>
        <source>Your record says you are not registered in this part of the Register.</source>
        <translation>Mae eich cofnod yn dweud nad ydych chi wedi cofrestru yn y rhan hon o&apos;r Gofrestr.</translation>
    </message>
    <message>
        <source>Your record says you are registered.</source>
        <translation>Mae eich cofnod yn dweud eich bod wedi cofrestru.</translation>
    </message>
    <message>
        <source>Your record says you are registered. Job: {role}.</source>
        <translation>Mae eich cofnod yn dweud eich bod wedi cofrestru. Swydd: {role}.</translation>
    </message>
    <message>
        <source>Your record says you do not earn less than this a year: {amount}.</source>
        <translation>Mae eich cofnod yn dweud nad ydych chi&apos;n ennill llai na hyn y flwyddyn: {amount}.</translation>
    </message>
    <message>
        <source>Your record says you earn less than this a year: {amount}.</source>
        <translation>Mae eich cofnod yn dweud eich bod yn ennill llai na hyn y flwyddyn: {amount}.</translation>
    </message>
    <message>
        <source>Your record says you have applied to register.</source>
        <translation>Mae eich cofnod yn dweud eich bod wedi gwneud cais i gofrestru.</translation>
    </message>
    <message>
        <source>Your record says you live somewhere else. Needed: {nations}.</source>
        <translation>Mae eich cofnod yn dweud eich bod yn byw yn rhywle arall. Beth sydd ei angen: {nations}.</translation>
    </message>
    <message>
        <source>Your record says your registration has lapsed. You may not do this job until you are registered again. Job: {role}.</source>
        <translation>Mae eich cofnod yn dweud bod eich cofrestriad wedi dod i ben. Ni chewch chi wneud y swydd hon nes eich bod ar y Gofrestr eto. Swydd: {role}.</translation>
    </message>
    <message>
        <source>Your record says your registration has run out. If you have renewed it, put the new date on your record. If not, you may not do this job: speak to your manager today. Job: {role}.</source>
        <translation>Mae eich cofnod yn dweud bod eich cofrestriad wedi dod i ben. Os ydych chi wedi ei adnewyddu, rhowch y dyddiad newydd ar eich cofnod. Os nad ydych chi, ni chewch chi wneud y swydd hon: siaradwch â&apos;ch rheolwr heddiw. Swydd: {role}.</translation>
    </message>
    <message>
        <source>Your record says your registration ran to {end}. If it was not renewed you are no longer registered, and you may not do this job. Job: {role}.</source>
        <translation>Mae eich cofnod yn dweud mai dyma ddiwrnod olaf eich cofrestriad: {end}. Os na chafodd ei adnewyddu, nid ydych chi ar y Gofrestr mwyach, ac ni chewch chi wneud y swydd hon. Swydd: {role}.</translation>
    </message>
    <message>
        <source>Your record shows your induction as not started.</source>
        <translation>Mae eich cofnod yn dangos nad ydych chi wedi dechrau eich cyfnod sefydlu.</translation>
    </message>
    <message>
        <source>{because}</source>
        <translation>{because}</translation>
    </message>
    <message>
        <source>{met} of {of} parts are met. All of them are needed.</source>
        <translation>Rhannau wedi&apos;u bodloni: {met} o {of}. Mae angen pob un.</translation>
    </message>
</context>
<context>
    <name>Finding view</name>
    <message>
        <source>How sure: {word}</source>
        <translation>Pa mor sicr: {word}</translation>
    </message>
    <message>
        <source>Other parts of this</source>
        <translation>Rhannau eraill o hyn</translation>
    </message>
    <message>
        <source>Other ways that would do</source>
        <translation>Ffyrdd eraill a fyddai&apos;n gwneud y tro</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>Ffynhonnell: {source}</translation>
    </message>
    <message>
        <source>What this is made of</source>
        <translation>Beth sy&apos;n rhan o hyn</translation>
    </message>
    <message>
        <source>Why does it say that?</source>
        <translation>Pam mae&apos;n dweud hynny?</translation>
    </message>
</context>
<context>
    <name>First steps</name>
    <message>
        <source>Add those you have finished and those you are doing now, one after the other. If you have none, continue.</source>
        <translation>Ychwanegwch y rhai rydych chi wedi&apos;u gorffen a&apos;r rhai rydych chi&apos;n eu gwneud nawr, un ar ôl y llall. Os nad oes gennych chi un, ewch ymlaen.</translation>
    </message>
    <message>
        <source>All you tell us goes into one file on this computer. Nothing is sent anywhere.</source>
        <translation>Mae popeth rydych chi&apos;n ei ddweud yn mynd i un ffeil ar y cyfrifiadur hwn. Nid oes dim yn cael ei anfon i unman.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Yn ôl</translation>
    </message>
    <message>
        <source>Choose an award from the list, keep it as typed, or empty the box.</source>
        <translation>Dewiswch gymhwyster o&apos;r rhestr, cadwch ef fel y&apos;i teipiwyd, neu wagio&apos;r blwch.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Parhau</translation>
    </message>
    <message>
        <source>Doing it now</source>
        <translation>Yn ei wneud nawr</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Ffeil</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Wedi&apos;i orffen</translation>
    </message>
    <message>
        <source>Finished, and signed by my manager</source>
        <translation>Wedi&apos;i orffen, a&apos;i lofnodi gan fy rheolwr</translation>
    </message>
    <message>
        <source>How far is your induction?</source>
        <translation>Pa mor bell yw eich cyfnod sefydlu?</translation>
    </message>
    <message>
        <source>I am doing it now</source>
        <translation>Rydw i&apos;n ei wneud nawr</translation>
    </message>
    <message>
        <source>I am on induction</source>
        <translation>Rydw i yn fy nghyfnod sefydlu</translation>
    </message>
    <message>
        <source>I don&apos;t know</source>
        <translation>Dydw i ddim yn gwybod</translation>
    </message>
    <message>
        <source>I have no job in care at the moment</source>
        <translation>Nid oes gen i swydd ym maes gofal ar hyn o bryd</translation>
    </message>
    <message>
        <source>I manage a team</source>
        <translation>Rydw i&apos;n rheoli tîm</translation>
    </message>
    <message>
        <source>It is called: {name}.</source>
        <translation>Ei enw yw: {name}.</translation>
    </message>
    <message>
        <source>It stands on your record and on your printed plan.</source>
        <translation>Mae&apos;n sefyll ar eich cofnod ac ar eich cynllun wedi&apos;i argraffu.</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Teitl swydd</translation>
    </message>
    <message>
        <source>Just me</source>
        <translation>Dim ond fi</translation>
    </message>
    <message>
        <source>Keep my book here</source>
        <translation>Cadw fy llyfr cofnodion yma</translation>
    </message>
    <message>
        <source>Look around with an invented person</source>
        <translation>Edrych o gwmpas gyda pherson dychmygol</translation>
    </message>
    <message>
        <source>Look around with an invented team</source>
        <translation>Edrych o gwmpas gyda thîm dychmygol</translation>
    </message>
    <message>
        <source>Name of the award</source>
        <translation>Enw&apos;r cymhwyster</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Heb ddechrau</translation>
    </message>
    <message>
        <source>Old names such as NVQ or QCF will do.</source>
        <translation>Mae hen enwau fel NVQ neu QCF yn iawn.</translation>
    </message>
    <message>
        <source>One book for you and the people you lead.</source>
        <translation>Un llyfr cofnodion i chi a&apos;r bobl rydych chi&apos;n eu harwain.</translation>
    </message>
    <message>
        <source>Open a book I already have</source>
        <translation>Agor llyfr cofnodion sydd gen i&apos;n barod</translation>
    </message>
    <message>
        <source>Question {number} of {all}</source>
        <translation>Cwestiwn {number} o {all}</translation>
    </message>
    <message>
        <source>See where you stand and what could come next.</source>
        <translation>Gweld ble rydych chi arni a beth allai ddod nesaf.</translation>
    </message>
    <message>
        <source>Show me where I stand</source>
        <translation>Dangos ble rydw i arni</translation>
    </message>
    <message>
        <source>Somewhere else</source>
        <translation>Rhywle arall</translation>
    </message>
    <message>
        <source>Start date</source>
        <translation>Dyddiad dechrau</translation>
    </message>
    <message>
        <source>The month and year are enough. If you leave this empty, we cannot say by when you must register.</source>
        <translation>Mae&apos;r mis a&apos;r flwyddyn yn ddigon. Os gadewch chi hyn yn wag, ni allwn ni ddweud erbyn pryd y mae&apos;n rhaid i chi gofrestru.</translation>
    </message>
    <message>
        <source>This job is not in our list. It is kept as you typed it.</source>
        <translation>Nid yw&apos;r swydd hon yn ein rhestr. Mae wedi&apos;i chadw fel y gwnaethoch chi ei theipio.</translation>
    </message>
    <message>
        <source>Type a few letters, then choose. Any usual title will do.</source>
        <translation>Teipiwch ychydig o lythrennau, yna dewiswch. Mae unrhyw deitl arferol yn iawn.</translation>
    </message>
    <message>
        <source>Type your job title, or say that you have no job in care.</source>
        <translation>Teipiwch deitl eich swydd, neu dywedwch nad oes gennych chi swydd ym maes gofal.</translation>
    </message>
    <message>
        <source>Type your name.</source>
        <translation>Teipiwch eich enw.</translation>
    </message>
    <message>
        <source>We do not know this award. It is kept as you typed it. Where it would matter, the answer is “not known”.</source>
        <translation>Nid ydyn ni&apos;n adnabod y cymhwyster hwn. Mae wedi&apos;i gadw fel y gwnaethoch chi ei deipio. Lle byddai&apos;n bwysig, yr ateb yw “ddim yn hysbys”.</translation>
    </message>
    <message>
        <source>We do not know this job: {job}. It is kept as you typed it. Answers that depend on your job will say “not known”.</source>
        <translation>Nid ydyn ni&apos;n adnabod y swydd hon: {job}. Mae wedi&apos;i chadw fel y gwnaethoch chi ei theipio. Bydd atebion sy&apos;n dibynnu ar eich swydd yn dweud “ddim yn hysbys”.</translation>
    </message>
    <message>
        <source>We start with you. You can add your team afterwards, in My record.</source>
        <translation>Rydyn ni&apos;n dechrau gyda chi. Gallwch chi ychwanegu eich tîm wedyn, yn Fy nghofnod.</translation>
    </message>
    <message>
        <source>What is your job?</source>
        <translation>Beth yw eich swydd?</translation>
    </message>
    <message>
        <source>What is your name?</source>
        <translation>Beth yw eich enw?</translation>
    </message>
    <message>
        <source>What the Register asks of you depends on this.</source>
        <translation>Mae&apos;r hyn y mae&apos;r Gofrestr yn ei ofyn gennych chi yn dibynnu ar hyn.</translation>
    </message>
    <message>
        <source>When did you start this job?</source>
        <translation>Pryd y gwnaethoch chi ddechrau&apos;r swydd hon?</translation>
    </message>
    <message>
        <source>When you expect to finish, if you know</source>
        <translation>Pryd rydych chi&apos;n disgwyl gorffen, os ydych chi&apos;n gwybod</translation>
    </message>
    <message>
        <source>Where do you work?</source>
        <translation>Ble rydych chi&apos;n gweithio?</translation>
    </message>
    <message>
        <source>Where it is kept</source>
        <translation>Ble mae&apos;n cael ei gadw</translation>
    </message>
    <message>
        <source>Which awards do you have?</source>
        <translation>Pa gymwysterau sydd gennych chi?</translation>
    </message>
    <message>
        <source>Which language would you like?</source>
        <translation>Pa iaith hoffech chi?</translation>
    </message>
    <message>
        <source>Who is this for?</source>
        <translation>Ar gyfer pwy mae hyn?</translation>
    </message>
    <message>
        <source>Year you finished, if you know</source>
        <translation>Y flwyddyn y gwnaethoch chi orffen, os ydych chi&apos;n gwybod</translation>
    </message>
    <message>
        <source>You are new in the job and learning the basics.</source>
        <translation>Rydych chi&apos;n newydd yn y swydd ac yn dysgu&apos;r pethau sylfaenol.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Eich enw</translation>
    </message>
</context>
<context>
    <name>Framework page</name>
    <message>
        <source>Back</source>
        <translation>Yn ôl</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Yn ôl i&apos;r rhestr</translation>
    </message>
    <message>
        <source>Choose something from the list, or search. You can open anything that is underlined. Each fact says where it comes from and how sure it is.</source>
        <translation>Dewiswch rywbeth o&apos;r rhestr, neu chwiliwch. Gallwch agor unrhyw beth sydd wedi&apos;i danlinellu. Mae pob ffaith yn dweud o ble mae&apos;n dod a pha mor sicr yw hi.</translation>
    </message>
    <message>
        <source>More about this source</source>
        <translation>Mwy am y ffynhonnell hon</translation>
    </message>
    <message>
        <source>Search the framework</source>
        <translation>Chwilio&apos;r fframwaith</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Dangos</translation>
    </message>
    <message>
        <source>Show both languages</source>
        <translation>Dangos y ddwy iaith</translation>
    </message>
    <message>
        <source>Show one language</source>
        <translation>Dangos un iaith</translation>
    </message>
    <message>
        <source>Show this part</source>
        <translation>Dangos y rhan hon</translation>
    </message>
    <message>
        <source>This framework names none of these.</source>
        <translation>Nid yw&apos;r fframwaith hwn yn enwi yr un o&apos;r rhain.</translation>
    </message>
    <message>
        <source>Version: {version}</source>
        <translation>Fersiwn: {version}</translation>
    </message>
    <message>
        <source>What does the framework say?</source>
        <translation>Beth mae&apos;r fframwaith yn ei ddweud?</translation>
    </message>
    <message>
        <source>What there is</source>
        <translation>Beth sydd ar gael</translation>
    </message>
    <message>
        <source>Where this comes from</source>
        <translation>O ble mae hyn yn dod</translation>
    </message>
</context>
<context>
    <name>Funding</name>
    <message>
        <source>Does not apply to you</source>
        <translation>Ddim yn berthnasol i chi</translation>
    </message>
    <message>
        <source>Not for you, as your record stands</source>
        <translation>Ddim ar eich cyfer chi, yn ôl eich cofnod nawr</translation>
    </message>
    <message>
        <source>Not known whether you may get this</source>
        <translation>Nid yw&apos;n hysbys a gewch chi hwn</translation>
    </message>
    <message>
        <source>Not with this course</source>
        <translation>Ddim gyda&apos;r cwrs hwn</translation>
    </message>
    <message>
        <source>You may get this</source>
        <translation>Gallech chi gael hwn</translation>
    </message>
    <message>
        <source>You may get this once you are further on</source>
        <translation>Gallech chi gael hwn pan fyddwch chi ymhellach ymlaen</translation>
    </message>
</context>
<context>
    <name>Gap</name>
    <message>
        <source>Induction</source>
        <translation>Sefydlu</translation>
    </message>
    <message>
        <source>Next band</source>
        <translation>Y band nesaf</translation>
    </message>
    <message>
        <source>Skills and values</source>
        <translation>Sgiliau a gwerthoedd</translation>
    </message>
    <message>
        <source>The Register</source>
        <translation>Y Gofrestr</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Hyfforddiant</translation>
    </message>
</context>
<context>
    <name>HeldState</name>
    <message>
        <source>Achieved</source>
        <translation>Wedi&apos;i ennill</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Wedi&apos;i gynllunio</translation>
    </message>
    <message>
        <source>Working towards it</source>
        <translation>Gweithio tuag ato</translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message>
        <source>Nothing dated is coming up from your record.</source>
        <translation>Nid oes dyddiadau ar y gorwel yn eich cofnod.</translation>
    </message>
    <message>
        <source>Plan and print</source>
        <translation>Cynllunio ac argraffu</translation>
    </message>
    <message>
        <source>See all that is coming up: {count}</source>
        <translation>Gweld popeth sydd ar ddod: {count}</translation>
    </message>
    <message>
        <source>See the whole way</source>
        <translation>Gweld y ffordd gyfan</translation>
    </message>
    <message>
        <source>Ways forward</source>
        <translation>Ffyrdd ymlaen</translation>
    </message>
    <message>
        <source>What is coming up</source>
        <translation>Beth sydd ar ddod</translation>
    </message>
    <message>
        <source>Where am I, and what next?</source>
        <translation>Ble rydw i arni, a beth nesaf?</translation>
    </message>
    <message>
        <source>Your next step</source>
        <translation>Eich cam nesaf</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Added. {thing}</source>
        <translation>Ychwanegwyd. {thing}</translation>
    </message>
    <message>
        <source>Area of the induction not in our list: {value}</source>
        <translation>Maes o&apos;r cyfnod sefydlu nad yw yn ein rhestr: {value}</translation>
    </message>
    <message>
        <source>Award not in our list: {value}</source>
        <translation>Cymhwyster nad yw yn ein rhestr: {value}</translation>
    </message>
    <message>
        <source>Awards given by name alone, and what we took them for:</source>
        <translation>Cymwysterau a roddwyd wrth eu henw yn unig, a beth roedden ni&apos;n meddwl oedd pob un:</translation>
    </message>
    <message>
        <source>Band not in our list: {value}</source>
        <translation>Band nad yw yn ein rhestr: {value}</translation>
    </message>
    <message>
        <source>Changed. {thing} ({fields})</source>
        <translation>Newidiwyd. {thing} ({fields})</translation>
    </message>
    <message>
        <source>Conversation that is not on this record: {value}</source>
        <translation>Sgwrs nad yw ar y cofnod hwn: {value}</translation>
    </message>
    <message>
        <source>Country not in our list: {value}</source>
        <translation>Gwlad nad yw yn ein rhestr: {value}</translation>
    </message>
    <message>
        <source>Evidence that is not on this record: {value}</source>
        <translation>Tystiolaeth nad yw ar y cofnod hwn: {value}</translation>
    </message>
    <message>
        <source>Field: {place}</source>
        <translation>Maes: {place}</translation>
    </message>
    <message>
        <source>Files of evidence that a record file does not hold: {count}</source>
        <translation>Ffeiliau tystiolaeth nad yw ffeil gofnod yn eu dal: {count}</translation>
    </message>
    <message>
        <source>Goal not in our list: {value}</source>
        <translation>Nod nad yw yn ein rhestr: {value}</translation>
    </message>
    <message>
        <source>Group of people not in our list: {value}</source>
        <translation>Grŵp o bobl nad yw yn ein rhestr: {value}</translation>
    </message>
    <message>
        <source>Id: {id}</source>
        <translation>Id: {id}</translation>
    </message>
    <message>
        <source>Job not in our list: {value}</source>
        <translation>Swydd nad yw yn ein rhestr: {value}</translation>
    </message>
    <message>
        <source>Kept as given, but not known to this program:</source>
        <translation>Wedi&apos;u cadw fel y&apos;u rhoddwyd, ond nid yw&apos;r rhaglen hon yn eu hadnabod:</translation>
    </message>
    <message>
        <source>Other than it was in the book:</source>
        <translation>Yn wahanol i&apos;r hyn oedd yn y llyfr cofnodion:</translation>
    </message>
    <message>
        <source>Part of the Register not in our list: {value}</source>
        <translation>Rhan o&apos;r Gofrestr nad yw yn ein rhestr: {value}</translation>
    </message>
    <message>
        <source>Removed. {thing}</source>
        <translation>Tynnwyd. {thing}</translation>
    </message>
    <message>
        <source>Section of the induction not in our list: {value}</source>
        <translation>Adran o&apos;r cyfnod sefydlu nad yw yn ein rhestr: {value}</translation>
    </message>
    <message>
        <source>Self-assessment that is not on this record: {value}</source>
        <translation>Hunanasesiad nad yw ar y cofnod hwn: {value}</translation>
    </message>
    <message>
        <source>Signed conversations stay as they are in the book, whatever the file says of them: {count}</source>
        <translation>Mae sgyrsiau sydd wedi&apos;u llofnodi yn aros fel y maen nhw yn y llyfr, beth bynnag mae&apos;r ffeil yn ei ddweud amdanyn nhw: {count}</translation>
    </message>
    <message>
        <source>Statement not in our list: {value}</source>
        <translation>Datganiad nad yw yn ein rhestr: {value}</translation>
    </message>
    <message>
        <source>The book says the same already, so nothing was changed: {name}</source>
        <translation>Mae&apos;r llyfr cofnodion yn dweud yr un peth yn barod, felly nid oes dim wedi newid: {name}</translation>
    </message>
    <message>
        <source>The record was read: {name}</source>
        <translation>Darllenwyd y cofnod: {name}</translation>
    </message>
    <message>
        <source>This book says the same already: {name}</source>
        <translation>Mae&apos;r llyfr hwn yn dweud yr un peth yn barod: {name}</translation>
    </message>
    <message>
        <source>This person is in this book already: {name}. The record here would become as the file says. Saved plans stay. You can undo it.</source>
        <translation>Mae&apos;r person hwn yn y llyfr hwn yn barod: {name}. Byddai&apos;r cofnod yma&apos;n newid i&apos;r hyn mae&apos;r ffeil yn ei ddweud. Mae cynlluniau sydd wedi&apos;u cadw yn aros. Gallwch ddadwneud hyn.</translation>
    </message>
    <message>
        <source>This person is not in this book yet: {name}</source>
        <translation>Nid yw&apos;r person hwn yn y llyfr hwn eto: {name}</translation>
    </message>
    <message>
        <source>This person was added to the book: {name}</source>
        <translation>Ychwanegwyd y person hwn at y llyfr cofnodion: {name}</translation>
    </message>
    <message>
        <source>This person&apos;s record in the book was replaced: {name}. It can be undone.</source>
        <translation>Mae cofnod newydd yn lle hen gofnod y person hwn yn y llyfr: {name}. Gallwch ei ddadwneud.</translation>
    </message>
    <message>
        <source>Topic of conversation not in our list: {value}</source>
        <translation>Pwnc sgwrs nad yw ar ein rhestr: {value}</translation>
    </message>
    <message>
        <source>Training not in our list: {value}</source>
        <translation>Hyfforddiant nad yw yn ein rhestr: {value}</translation>
    </message>
    <message>
        <source>Understood:</source>
        <translation>Wedi&apos;u deall:</translation>
    </message>
    <message>
        <source>Workplace not in our list: {value}</source>
        <translation>Lleoliad gwaith nad yw yn ein rhestr: {value}</translation>
    </message>
    <message>
        <source>Yearly earnings not in our list: {value}</source>
        <translation>Enillion blynyddol nad ydyn nhw yn ein rhestr: {value}</translation>
    </message>
</context>
<context>
    <name>Induction</name>
    <message>
        <source>A signature puts a name and a date on the record. It is not undone. A mistake is sent back with a reason, and the history keeps both.</source>
        <translation>Mae llofnod yn rhoi enw a dyddiad ar y cofnod. Nid yw&apos;n cael ei ddadwneud. Mae camgymeriad yn cael ei anfon yn ôl gyda rheswm, ac mae&apos;r hanes yn cadw&apos;r ddau.</translation>
    </message>
    <message>
        <source>Add evidence</source>
        <translation>Ychwanegu tystiolaeth</translation>
    </message>
    <message>
        <source>All of it is signed off</source>
        <translation>Mae&apos;r cyfan wedi&apos;i gymeradwyo</translation>
    </message>
    <message>
        <source>All of it is signed off.</source>
        <translation>Mae&apos;r cyfan wedi&apos;i gymeradwyo.</translation>
    </message>
    <message>
        <source>All signed off</source>
        <translation>Wedi&apos;i chymeradwyo</translation>
    </message>
    <message>
        <source>Also on your record</source>
        <translation>Hefyd ar eich cofnod</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Maes</translation>
    </message>
    <message>
        <source>Areas on your employer&apos;s log</source>
        <translation>Y meysydd ar log eich cyflogwr</translation>
    </message>
    <message>
        <source>Areas signed off</source>
        <translation>Meysydd wedi&apos;u cymeradwyo</translation>
    </message>
    <message>
        <source>Areas signed off: {signed} of {of}.</source>
        <translation>Meysydd wedi&apos;u cymeradwyo: {signed} o {of}.</translation>
    </message>
    <message>
        <source>At an even pace it would be {number} by now.</source>
        <translation>Ar gyflymder cyson, y nifer erbyn hyn fyddai: {number}.</translation>
    </message>
    <message>
        <source>Bring in what an earlier employer signed</source>
        <translation>Dod â&apos;r hyn a lofnododd cyflogwr blaenorol i mewn</translation>
    </message>
    <message>
        <source>Bring in what was signed before</source>
        <translation>Dod â&apos;r hyn a lofnodwyd o&apos;r blaen i mewn</translation>
    </message>
    <message>
        <source>Bring it in</source>
        <translation>Dod ag ef i mewn</translation>
    </message>
    <message>
        <source>Brought in</source>
        <translation>O swydd flaenorol</translation>
    </message>
    <message>
        <source>Brought in. Only what is new remains.</source>
        <translation>Wedi dod o swydd flaenorol. Dim ond yr hyn sy&apos;n newydd sydd ar ôl.</translation>
    </message>
    <message>
        <source>Change our list</source>
        <translation>Newid ein rhestr</translation>
    </message>
    <message>
        <source>Change this</source>
        <translation>Newid hyn</translation>
    </message>
    <message>
        <source>Check these areas against your own progress log. We have not seen the official list.</source>
        <translation>Cymharwch y meysydd hyn â&apos;ch log cynnydd eich hun. Nid ydyn ni wedi gweld y rhestr swyddogol.</translation>
    </message>
    <message>
        <source>Counted for this job: {job}</source>
        <translation>Mae&apos;n cael ei gyfrif ar gyfer y swydd hon: {job}</translation>
    </message>
    <message>
        <source>Date of signing</source>
        <translation>Dyddiad llofnodi</translation>
    </message>
    <message>
        <source>Did an earlier employer sign some of it? That can count here.</source>
        <translation>A lofnododd cyflogwr blaenorol ran ohono? Gall hynny gyfrif yma.</translation>
    </message>
    <message>
        <source>Earlier employer</source>
        <translation>Cyflogwr blaenorol</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Cyflogwr</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Tystiolaeth</translation>
    </message>
    <message>
        <source>Evidence of my induction</source>
        <translation>Tystiolaeth fy nghyfnod sefydlu</translation>
    </message>
    <message>
        <source>Finished long ago? Record it as a whole</source>
        <translation>Wedi gorffen ers talwm? Cofnodi&apos;r cyfan</translation>
    </message>
    <message>
        <source>For work with</source>
        <translation>Ar gyfer gwaith gyda</translation>
    </message>
    <message>
        <source>For work with: {groups}</source>
        <translation>Ar gyfer gwaith gyda: {groups}</translation>
    </message>
    <message>
        <source>Have you finished it?</source>
        <translation>Ydych chi wedi&apos;i orffen?</translation>
    </message>
    <message>
        <source>How far</source>
        <translation>Pa mor bell</translation>
    </message>
    <message>
        <source>I have covered this, and I can do it at work.</source>
        <translation>Rydw i wedi gwneud hyn, a gallaf ei wneud yn y gwaith.</translation>
    </message>
    <message>
        <source>I have looked at the evidence, and I agree.</source>
        <translation>Rydw i wedi edrych ar y dystiolaeth, ac rydw i&apos;n cytuno.</translation>
    </message>
    <message>
        <source>If it was signed off, record it as a whole.</source>
        <translation>Os cafodd ei gymeradwyo, cofnodwch y cyfan.</translation>
    </message>
    <message>
        <source>If not, start with: {area}</source>
        <translation>Os na, dechreuwch gyda: {area}</translation>
    </message>
    <message>
        <source>Induction framework</source>
        <translation>Fframwaith sefydlu</translation>
    </message>
    <message>
        <source>Induction summary</source>
        <translation>Crynodeb o&apos;r cyfnod sefydlu</translation>
    </message>
    <message>
        <source>It decides which sections you do. Tick all that apply.</source>
        <translation>Mae&apos;n penderfynu pa adrannau rydych chi&apos;n eu gwneud. Ticiwch bob un sy&apos;n berthnasol.</translation>
    </message>
    <message>
        <source>It is not a rule of law: you can still finish.</source>
        <translation>Nid yw&apos;n ofyniad cyfreithiol: gallwch chi orffen o hyd.</translation>
    </message>
    <message>
        <source>It is open again. Signatures it had no longer count, and stay in the history.</source>
        <translation>Mae ar agor eto. Nid yw&apos;r llofnodion oedd arno yn cyfrif mwyach, ond maen nhw&apos;n aros yn yr hanes.</translation>
    </message>
    <message>
        <source>It was signed before you started this job. Ask your employer how much of it counts here.</source>
        <translation>Cafodd ei lofnodi cyn i chi ddechrau&apos;r swydd hon. Gofynnwch i&apos;ch cyflogwr faint ohono sy&apos;n cyfrif yma.</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Swydd</translation>
    </message>
    <message>
        <source>Keep this</source>
        <translation>Cadw hyn</translation>
    </message>
    <message>
        <source>Last signed</source>
        <translation>Llofnod diweddaraf</translation>
    </message>
    <message>
        <source>List of evidence</source>
        <translation>Rhestr o&apos;r dystiolaeth</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Rheolwr</translation>
    </message>
    <message>
        <source>Manager signed</source>
        <translation>Llofnod y rheolwr</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Enw</translation>
    </message>
    <message>
        <source>Name of the earlier employer</source>
        <translation>Enw&apos;r cyflogwr blaenorol</translation>
    </message>
    <message>
        <source>Name of the manager</source>
        <translation>Enw&apos;r rheolwr</translation>
    </message>
    <message>
        <source>Name of the worker</source>
        <translation>Enw&apos;r gweithiwr</translation>
    </message>
    <message>
        <source>New on the list: {names}.</source>
        <translation>Newydd ar y rhestr: {names}.</translation>
    </message>
    <message>
        <source>Next: go on with this</source>
        <translation>Nesaf: ewch ymlaen â hyn</translation>
    </message>
    <message>
        <source>Next: have this signed</source>
        <translation>Nesaf: cael llofnod ar hyn</translation>
    </message>
    <message>
        <source>Next: start this</source>
        <translation>Nesaf: dechreuwch hyn</translation>
    </message>
    <message>
        <source>Next: work on this again</source>
        <translation>Nesaf: gweithiwch ar hyn eto</translation>
    </message>
    <message>
        <source>No evidence for it yet.</source>
        <translation>Nid oes tystiolaeth ar ei gyfer eto.</translation>
    </message>
    <message>
        <source>No last day is recommended.</source>
        <translation>Nid oes diwrnod olaf wedi&apos;i argymell.</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Ddim yn hysbys</translation>
    </message>
    <message>
        <source>Not on the list any more: {names}. What is recorded of them is kept, and counts again if they come back.</source>
        <translation>Ddim ar y rhestr mwyach: {names}. Mae&apos;r hyn sydd ar gofnod amdanyn nhw&apos;n cael ei gadw, a bydd yn cyfrif eto os dôn nhw&apos;n ôl.</translation>
    </message>
    <message>
        <source>Not started any more.</source>
        <translation>Heb ei ddechrau mwyach.</translation>
    </message>
    <message>
        <source>Note and dates</source>
        <translation>Nodyn a dyddiadau</translation>
    </message>
    <message>
        <source>Note and dates kept.</source>
        <translation>Cadwyd y nodyn a&apos;r dyddiadau.</translation>
    </message>
    <message>
        <source>Nothing is recorded of its {of} areas.</source>
        <translation>Nid oes dim ar gofnod. Nifer y meysydd: {of}.</translation>
    </message>
    <message>
        <source>Nothing recorded</source>
        <translation>Dim byd ar gofnod</translation>
    </message>
    <message>
        <source>Nothing that is recorded changes.</source>
        <translation>Nid oes dim sydd ar gofnod yn newid.</translation>
    </message>
    <message>
        <source>On time?</source>
        <translation>Mewn pryd?</translation>
    </message>
    <message>
        <source>One area a line, its number first, such as “1.1 Title”. Leave the number out where the log has none. What is recorded of an area stays with it.</source>
        <translation>Un maes ar bob llinell, a&apos;i rif yn gyntaf, fel “1.1 Teitl”. Gadewch y rhif allan lle nad oes un ar y log. Mae&apos;r hyn sydd ar gofnod am faes yn aros gydag ef.</translation>
    </message>
    <message>
        <source>One of two signatures</source>
        <translation>Un o ddau lofnod</translation>
    </message>
    <message>
        <source>One-page summary</source>
        <translation>Crynodeb un dudalen</translation>
    </message>
    <message>
        <source>Only on this employer&apos;s list</source>
        <translation>Dim ond ar restr y cyflogwr hwn</translation>
    </message>
    <message>
        <source>Only some areas of a section</source>
        <translation>Dim ond rhai meysydd mewn adran</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Argraffu</translation>
    </message>
    <message>
        <source>Progress log</source>
        <translation>Log cynnydd</translation>
    </message>
    <message>
        <source>Ready for sign-off.</source>
        <translation>Yn barod i&apos;w gymeradwyo.</translation>
    </message>
    <message>
        <source>Ready for sign-off: {date}</source>
        <translation>Yn barod i&apos;w gymeradwyo: {date}</translation>
    </message>
    <message>
        <source>Recommended: finish by {date}.</source>
        <translation>Argymhellir gorffen erbyn: {date}.</translation>
    </message>
    <message>
        <source>Record it as a whole</source>
        <translation>Cofnodi&apos;r cyfan</translation>
    </message>
    <message>
        <source>Recorded for the section as a whole.</source>
        <translation>Wedi&apos;i gofnodi ar gyfer yr adran gyfan.</translation>
    </message>
    <message>
        <source>Recorded for the section as a whole: {state}</source>
        <translation>Wedi&apos;i gofnodi ar gyfer yr adran gyfan: {state}</translation>
    </message>
    <message>
        <source>Recorded for the whole induction.</source>
        <translation>Wedi&apos;i gofnodi ar gyfer y cyfnod sefydlu cyfan.</translation>
    </message>
    <message>
        <source>Recorded for the whole induction: {state}</source>
        <translation>Wedi&apos;i gofnodi ar gyfer y cyfnod sefydlu cyfan: {state}</translation>
    </message>
    <message>
        <source>Say first whom you work with</source>
        <translation>Dywedwch yn gyntaf gyda phwy rydych chi&apos;n gweithio</translation>
    </message>
    <message>
        <source>Say it is ready</source>
        <translation>Dweud ei fod yn barod</translation>
    </message>
    <message>
        <source>Say when you started</source>
        <translation>Dweud pryd dechreuoch chi</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Adran</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Adrannau</translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>Anfon yn ôl</translation>
    </message>
    <message>
        <source>Send this section back</source>
        <translation>Anfon yr adran hon yn ôl</translation>
    </message>
    <message>
        <source>Sent back</source>
        <translation>Wedi&apos;i anfon yn ôl</translation>
    </message>
    <message>
        <source>Sent back. It is open again.</source>
        <translation>Anfonwyd yn ôl. Mae ar agor eto.</translation>
    </message>
    <message>
        <source>Sent back: {reason}</source>
        <translation>Anfonwyd yn ôl: {reason}</translation>
    </message>
    <message>
        <source>Show it below</source>
        <translation>Ei ddangos isod</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Llofnodi</translation>
    </message>
    <message>
        <source>Sign off</source>
        <translation>Cymeradwyo</translation>
    </message>
    <message>
        <source>Sign off this section</source>
        <translation>Cymeradwyo&apos;r adran hon</translation>
    </message>
    <message>
        <source>Signed off</source>
        <translation>Wedi&apos;i gymeradwyo</translation>
    </message>
    <message>
        <source>Signed off: {date}</source>
        <translation>Cymeradwywyd: {date}</translation>
    </message>
    <message>
        <source>Signed there by</source>
        <translation>Llofnodwyd yno gan</translation>
    </message>
    <message>
        <source>Signed with an earlier employer: {name}</source>
        <translation>Llofnodwyd gyda chyflogwr blaenorol: {name}</translation>
    </message>
    <message>
        <source>Signed.</source>
        <translation>Llofnodwyd.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Dechrau</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Dechreuwyd</translation>
    </message>
    <message>
        <source>Started.</source>
        <translation>Dechreuwyd.</translation>
    </message>
    <message>
        <source>Started: {date}</source>
        <translation>Dechreuwyd: {date}</translation>
    </message>
    <message>
        <source>Take it from your progress log of that time, and keep the log: your manager may ask to see it.</source>
        <translation>Cymerwch hyn o&apos;ch log cynnydd o&apos;r cyfnod hwnnw, a chadwch y log: gall eich rheolwr ofyn am ei weld.</translation>
    </message>
    <message>
        <source>That day has passed.</source>
        <translation>Mae&apos;r diwrnod hwnnw wedi mynd heibio.</translation>
    </message>
    <message>
        <source>That is today.</source>
        <translation>Heddiw yw hynny.</translation>
    </message>
    <message>
        <source>That was {n} day ago.|That was {n} days ago.</source>
        <comment>zero</comment>
        <translation>Heddiw oedd hynny.</translation>
    </message>
    <message>
        <source>That was {n} day ago.|That was {n} days ago.</source>
        <comment>one</comment>
        <translation>Roedd hynny {n} diwrnod yn ôl.</translation>
    </message>
    <message>
        <source>That was {n} day ago.|That was {n} days ago.</source>
        <comment>two</comment>
        <translation>Roedd hynny {n} ddiwrnod yn ôl.</translation>
    </message>
    <message>
        <source>That was {n} day ago.|That was {n} days ago.</source>
        <comment>few</comment>
        <translation>Roedd hynny {n} diwrnod yn ôl.</translation>
    </message>
    <message>
        <source>That was {n} day ago.|That was {n} days ago.</source>
        <comment>many</comment>
        <translation>Roedd hynny {n} diwrnod yn ôl.</translation>
    </message>
    <message>
        <source>That was {n} day ago.|That was {n} days ago.</source>
        <comment>other</comment>
        <translation>Roedd hynny {n} diwrnod yn ôl.</translation>
    </message>
    <message>
        <source>The exact day is not known, because your start date is not exact.</source>
        <translation>Nid yw&apos;r union ddiwrnod yn hysbys, gan nad yw eich dyddiad dechrau yn ddiwrnod pendant.</translation>
    </message>
    <message>
        <source>The manager signs now</source>
        <translation>Mae&apos;r rheolwr yn llofnodi nawr</translation>
    </message>
    <message>
        <source>The recommended last day was: {date}.</source>
        <translation>Y diwrnod olaf a argymhellwyd oedd: {date}.</translation>
    </message>
    <message>
        <source>The section has the framework&apos;s list again.</source>
        <translation>Mae gan yr adran restr y fframwaith eto.</translation>
    </message>
    <message>
        <source>The section has your employer&apos;s list.</source>
        <translation>Mae gan yr adran restr eich cyflogwr.</translation>
    </message>
    <message>
        <source>The section is signed off.</source>
        <translation>Mae&apos;r adran wedi&apos;i chymeradwyo.</translation>
    </message>
    <message>
        <source>The worker signs now</source>
        <translation>Mae&apos;r gweithiwr yn llofnodi nawr</translation>
    </message>
    <message>
        <source>There is no evidence yet.</source>
        <translation>Nid oes tystiolaeth eto.</translation>
    </message>
    <message>
        <source>This induction is not meant for your job</source>
        <translation>Nid yw&apos;r cyfnod sefydlu hwn wedi&apos;i fwriadu ar gyfer eich swydd chi</translation>
    </message>
    <message>
        <source>This is a summary for the worker and the employer. It is not the official certificate, and it does not put anybody on the Register.</source>
        <translation>Crynodeb i&apos;r gweithiwr a&apos;r cyflogwr yw hwn. Nid dyma&apos;r dystysgrif swyddogol, ac nid yw&apos;n rhoi neb ar y Gofrestr.</translation>
    </message>
    <message>
        <source>This is your employer&apos;s own list of areas.</source>
        <translation>Rhestr eich cyflogwr ei hun o feysydd yw hon.</translation>
    </message>
    <message>
        <source>Tick at least one.</source>
        <translation>Ticiwch o leiaf un.</translation>
    </message>
    <message>
        <source>Tick both when you are both here.</source>
        <translation>Ticiwch y ddau os yw&apos;r ddau ohonoch chi yma.</translation>
    </message>
    <message>
        <source>Tick who signs now.</source>
        <translation>Ticiwch pwy sy&apos;n llofnodi nawr.</translation>
    </message>
    <message>
        <source>Use our own list</source>
        <translation>Defnyddio ein rhestr ein hunain</translation>
    </message>
    <message>
        <source>Use the framework&apos;s list</source>
        <translation>Defnyddio rhestr y fframwaith</translation>
    </message>
    <message>
        <source>We agree that this is how far the induction is on the day we sign.</source>
        <translation>Rydyn ni&apos;n cytuno mai dyma gynnydd y cyfnod sefydlu ar y diwrnod rydyn ni&apos;n llofnodi.</translation>
    </message>
    <message>
        <source>What did an earlier employer sign?</source>
        <translation>Beth lofnododd cyflogwr blaenorol?</translation>
    </message>
    <message>
        <source>What is next in my induction?</source>
        <translation>Beth sydd nesaf yn fy nghyfnod sefydlu?</translation>
    </message>
    <message>
        <source>What is still to do?</source>
        <translation>Beth sydd ar ôl i&apos;w wneud?</translation>
    </message>
    <message>
        <source>What it helps with</source>
        <translation>Ble mae&apos;n helpu</translation>
    </message>
    <message>
        <source>What it is not</source>
        <translation>Yr hyn nad ydyw</translation>
    </message>
    <message>
        <source>What this section helps with</source>
        <translation>Ble mae&apos;r adran hon yn helpu</translation>
    </message>
    <message>
        <source>When did you start it?</source>
        <translation>Pryd dechreuoch chi arno?</translation>
    </message>
    <message>
        <source>When was it ready for sign-off?</source>
        <translation>Pryd roedd yn barod i&apos;w gymeradwyo?</translation>
    </message>
    <message>
        <source>When was it signed?</source>
        <translation>Pryd cafodd ei lofnodi?</translation>
    </message>
    <message>
        <source>Whether you finished is not on your record.</source>
        <translation>Nid yw eich cofnod yn dweud a wnaethoch chi orffen.</translation>
    </message>
    <message>
        <source>Which areas were signed?</source>
        <translation>Pa feysydd gafodd eu llofnodi?</translation>
    </message>
    <message>
        <source>Which sections were signed in full?</source>
        <translation>Pa adrannau gafodd eu llofnodi&apos;n llawn?</translation>
    </message>
    <message>
        <source>Which sections you do depends on it.</source>
        <translation>Mae&apos;r adrannau rydych chi&apos;n eu gwneud yn dibynnu ar hynny.</translation>
    </message>
    <message>
        <source>Who sends it back?</source>
        <translation>Pwy sy&apos;n ei anfon yn ôl?</translation>
    </message>
    <message>
        <source>Who signed there?</source>
        <translation>Pwy lofnododd yno?</translation>
    </message>
    <message>
        <source>Who signs now?</source>
        <translation>Pwy sy&apos;n llofnodi nawr?</translation>
    </message>
    <message>
        <source>Whom do you work with?</source>
        <translation>Gyda phwy rydych chi&apos;n gweithio?</translation>
    </message>
    <message>
        <source>Whom you work with is kept.</source>
        <translation>Cadwyd gyda phwy rydych chi&apos;n gweithio.</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Gweithiwr</translation>
    </message>
    <message>
        <source>Worker signed</source>
        <translation>Llofnod y gweithiwr</translation>
    </message>
    <message>
        <source>Write nothing that could tell who you support.</source>
        <translation>Peidiwch ag ysgrifennu dim a allai ddatgelu pwy rydych chi&apos;n eu cefnogi.</translation>
    </message>
    <message>
        <source>Write the name of the employer.</source>
        <translation>Ysgrifennwch enw&apos;r cyflogwr.</translation>
    </message>
    <message>
        <source>Write the name of who signs.</source>
        <translation>Ysgrifennwch enw&apos;r sawl sy&apos;n llofnodi.</translation>
    </message>
    <message>
        <source>Write what is still to do.</source>
        <translation>Ysgrifennwch beth sydd ar ôl i&apos;w wneud.</translation>
    </message>
    <message>
        <source>You and your manager sign it.</source>
        <translation>Chi a&apos;ch rheolwr sy&apos;n ei lofnodi.</translation>
    </message>
    <message>
        <source>You are ahead of an even pace.</source>
        <translation>Rydych chi ar y blaen i gyflymder cyson.</translation>
    </message>
    <message>
        <source>You can leave this empty.</source>
        <translation>Gallwch chi adael hwn yn wag.</translation>
    </message>
    <message>
        <source>You keep an even pace.</source>
        <translation>Rydych chi&apos;n mynd ymlaen yn gyson.</translation>
    </message>
    <message>
        <source>You sign it, and your manager: {name}.</source>
        <translation>Chi sy&apos;n ei lofnodi, a&apos;ch rheolwr: {name}.</translation>
    </message>
    <message>
        <source>You still have to sign.</source>
        <translation>Mae angen eich llofnod chi o hyd.</translation>
    </message>
    <message>
        <source>Your induction</source>
        <translation>Eich cyfnod sefydlu</translation>
    </message>
    <message>
        <source>Your induction will stand here, section by section.</source>
        <translation>Bydd eich cyfnod sefydlu yn sefyll yma, fesul adran.</translation>
    </message>
    <message>
        <source>Your manager still has to sign.</source>
        <translation>Mae angen llofnod eich rheolwr o hyd.</translation>
    </message>
    <message>
        <source>Your note</source>
        <translation>Eich nodyn</translation>
    </message>
    <message>
        <source>{n} area is brought in and counts.|{n} areas are brought in and count.</source>
        <comment>zero</comment>
        <translation>Nid oes maes o swydd flaenorol.</translation>
    </message>
    <message>
        <source>{n} area is brought in and counts.|{n} areas are brought in and count.</source>
        <comment>one</comment>
        <translation>Mae {n} maes wedi dod o swydd flaenorol, ac mae&apos;n cyfrif.</translation>
    </message>
    <message>
        <source>{n} area is brought in and counts.|{n} areas are brought in and count.</source>
        <comment>two</comment>
        <translation>Mae {n} faes wedi dod o swydd flaenorol, ac maen nhw&apos;n cyfrif.</translation>
    </message>
    <message>
        <source>{n} area is brought in and counts.|{n} areas are brought in and count.</source>
        <comment>few</comment>
        <translation>Mae {n} maes wedi dod o swydd flaenorol, ac maen nhw&apos;n cyfrif.</translation>
    </message>
    <message>
        <source>{n} area is brought in and counts.|{n} areas are brought in and count.</source>
        <comment>many</comment>
        <translation>Mae {n} maes wedi dod o swydd flaenorol, ac maen nhw&apos;n cyfrif.</translation>
    </message>
    <message>
        <source>{n} area is brought in and counts.|{n} areas are brought in and count.</source>
        <comment>other</comment>
        <translation>Mae {n} maes wedi dod o swydd flaenorol, ac maen nhw&apos;n cyfrif.</translation>
    </message>
    <message>
        <source>{n} area is ready to sign|{n} areas are ready to sign</source>
        <comment>zero</comment>
        <translation>Nid oes maes yn barod i&apos;w lofnodi</translation>
    </message>
    <message>
        <source>{n} area is ready to sign|{n} areas are ready to sign</source>
        <comment>one</comment>
        <translation>Mae {n} maes yn barod i&apos;w lofnodi</translation>
    </message>
    <message>
        <source>{n} area is ready to sign|{n} areas are ready to sign</source>
        <comment>two</comment>
        <translation>Mae {n} faes yn barod i&apos;w llofnodi</translation>
    </message>
    <message>
        <source>{n} area is ready to sign|{n} areas are ready to sign</source>
        <comment>few</comment>
        <translation>Mae {n} maes yn barod i&apos;w llofnodi</translation>
    </message>
    <message>
        <source>{n} area is ready to sign|{n} areas are ready to sign</source>
        <comment>many</comment>
        <translation>Mae {n} maes yn barod i&apos;w llofnodi</translation>
    </message>
    <message>
        <source>{n} area is ready to sign|{n} areas are ready to sign</source>
        <comment>other</comment>
        <translation>Mae {n} maes yn barod i&apos;w llofnodi</translation>
    </message>
    <message>
        <source>{n} day is left.|{n} days are left.</source>
        <comment>zero</comment>
        <translation>Nid oes diwrnod ar ôl.</translation>
    </message>
    <message>
        <source>{n} day is left.|{n} days are left.</source>
        <comment>one</comment>
        <translation>Mae {n} diwrnod ar ôl.</translation>
    </message>
    <message>
        <source>{n} day is left.|{n} days are left.</source>
        <comment>two</comment>
        <translation>Mae {n} ddiwrnod ar ôl.</translation>
    </message>
    <message>
        <source>{n} day is left.|{n} days are left.</source>
        <comment>few</comment>
        <translation>Mae {n} diwrnod ar ôl.</translation>
    </message>
    <message>
        <source>{n} day is left.|{n} days are left.</source>
        <comment>many</comment>
        <translation>Mae {n} diwrnod ar ôl.</translation>
    </message>
    <message>
        <source>{n} day is left.|{n} days are left.</source>
        <comment>other</comment>
        <translation>Mae {n} diwrnod ar ôl.</translation>
    </message>
    <message>
        <source>{n} open area|All {n} open areas</source>
        <comment>zero</comment>
        <translation>Nid oes maes ar agor</translation>
    </message>
    <message>
        <source>{n} open area|All {n} open areas</source>
        <comment>one</comment>
        <translation>{n} maes sydd ar agor</translation>
    </message>
    <message>
        <source>{n} open area|All {n} open areas</source>
        <comment>two</comment>
        <translation>Y {n} faes sydd ar agor</translation>
    </message>
    <message>
        <source>{n} open area|All {n} open areas</source>
        <comment>few</comment>
        <translation>Y {n} maes sydd ar agor</translation>
    </message>
    <message>
        <source>{n} open area|All {n} open areas</source>
        <comment>many</comment>
        <translation>Y {n} maes sydd ar agor</translation>
    </message>
    <message>
        <source>{n} open area|All {n} open areas</source>
        <comment>other</comment>
        <translation>Y {n} maes sydd ar agor</translation>
    </message>
    <message>
        <source>{n} piece of evidence for it.|{n} pieces of evidence for it.</source>
        <comment>zero</comment>
        <translation>Nid oes tystiolaeth ar ei gyfer eto.</translation>
    </message>
    <message>
        <source>{n} piece of evidence for it.|{n} pieces of evidence for it.</source>
        <comment>one</comment>
        <translation>Mae {n} darn o dystiolaeth ar ei gyfer.</translation>
    </message>
    <message>
        <source>{n} piece of evidence for it.|{n} pieces of evidence for it.</source>
        <comment>two</comment>
        <translation>Mae {n} ddarn o dystiolaeth ar ei gyfer.</translation>
    </message>
    <message>
        <source>{n} piece of evidence for it.|{n} pieces of evidence for it.</source>
        <comment>few</comment>
        <translation>Mae {n} darn o dystiolaeth ar ei gyfer.</translation>
    </message>
    <message>
        <source>{n} piece of evidence for it.|{n} pieces of evidence for it.</source>
        <comment>many</comment>
        <translation>Mae {n} darn o dystiolaeth ar ei gyfer.</translation>
    </message>
    <message>
        <source>{n} piece of evidence for it.|{n} pieces of evidence for it.</source>
        <comment>other</comment>
        <translation>Mae {n} darn o dystiolaeth ar ei gyfer.</translation>
    </message>
    <message>
        <source>{signed} of {of}</source>
        <translation>{signed} o {of}</translation>
    </message>
    <message>
        <source>{signed} of {of} signed off</source>
        <translation>Wedi&apos;u cymeradwyo: {signed} o {of}</translation>
    </message>
</context>
<context>
    <name>Induction dialog</name>
    <message>
        <source>Choose one of these.</source>
        <translation>Dewiswch un o&apos;r rhain.</translation>
    </message>
    <message>
        <source>How far is it?</source>
        <translation>Pa mor bell ydyw?</translation>
    </message>
    <message>
        <source>Name of the manager who signed</source>
        <translation>Enw&apos;r rheolwr a lofnododd</translation>
    </message>
    <message>
        <source>The whole induction</source>
        <translation>Y cyfnod sefydlu cyfan</translation>
    </message>
    <message>
        <source>When did it start?</source>
        <translation>Pryd y gwnaeth ddechrau?</translation>
    </message>
    <message>
        <source>When was it signed off?</source>
        <translation>Pryd y cafodd ei gymeradwyo?</translation>
    </message>
    <message>
        <source>With which employer?</source>
        <translation>Gyda pha gyflogwr?</translation>
    </message>
</context>
<context>
    <name>Job dialog</name>
    <message>
        <source>Add a job</source>
        <translation>Ychwanegu swydd</translation>
    </message>
    <message>
        <source>Change this job</source>
        <translation>Newid y swydd hon</translation>
    </message>
    <message>
        <source>How many hours a week?</source>
        <translation>Sawl awr yr wythnos?</translation>
    </message>
    <message>
        <source>Leave this empty if you do the job now.</source>
        <translation>Gadewch hyn yn wag os ydych chi&apos;n gwneud y swydd nawr.</translation>
    </message>
    <message>
        <source>Say what the job is.</source>
        <translation>Dywedwch beth yw&apos;r swydd.</translation>
    </message>
    <message>
        <source>Some rules ask for a number of hours. For example 30 or 22.5</source>
        <translation>Mae rhai rheolau yn gofyn am nifer o oriau. Er enghraifft 30 neu 22.5</translation>
    </message>
    <message>
        <source>Type a few letters, then choose. Any usual title will do.</source>
        <translation>Teipiwch ychydig o lythrennau, yna dewiswch. Mae unrhyw deitl arferol yn iawn.</translation>
    </message>
    <message>
        <source>We ask so that a team can be looked at service by service: the home, branch or team. You can leave this out.</source>
        <translation>Rydyn ni&apos;n gofyn er mwyn gallu edrych ar dîm fesul gwasanaeth: y cartref, y gangen neu&apos;r tîm. Gallwch adael hwn allan.</translation>
    </message>
    <message>
        <source>We do not know this job. It is kept as you typed it. Answers that depend on it will say “not known”.</source>
        <translation>Nid ydyn ni&apos;n adnabod y swydd hon. Mae wedi&apos;i chadw fel y gwnaethoch chi ei theipio. Bydd atebion sy&apos;n dibynnu arni yn dweud “ddim yn hysbys”.</translation>
    </message>
    <message>
        <source>What is the job?</source>
        <translation>Beth yw&apos;r swydd?</translation>
    </message>
    <message>
        <source>When did it end?</source>
        <translation>Pryd y daeth i ben?</translation>
    </message>
    <message>
        <source>When did you start?</source>
        <translation>Pryd y gwnaethoch chi ddechrau?</translation>
    </message>
    <message>
        <source>Where is it?</source>
        <translation>Ble mae&apos;r swydd?</translation>
    </message>
    <message>
        <source>Which service is it in?</source>
        <translation>Ym mha wasanaeth mae hi?</translation>
    </message>
    <message>
        <source>Who is your employer?</source>
        <translation>Pwy yw eich cyflogwr?</translation>
    </message>
    <message>
        <source>Whom do you support?</source>
        <translation>Pwy rydych chi&apos;n eu cefnogi?</translation>
    </message>
</context>
<context>
    <name>Kept plan</name>
    <message>
        <source>Aiming for: {band}</source>
        <translation>Yn anelu at hyn: {band}</translation>
    </message>
    <message>
        <source>Made on: {day}</source>
        <translation>Dyddiad ei wneud: {day}</translation>
    </message>
</context>
<context>
    <name>Kit</name>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Newid</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
    <message>
        <source>Closed. Press to show more.</source>
        <translation>Ar gau. Pwyswch i ddangos mwy.</translation>
    </message>
    <message>
        <source>Error: {error}</source>
        <translation>Gwall: {error}</translation>
    </message>
    <message>
        <source>For example 27 3 2019, March 2019 or just 2019</source>
        <translation>Er enghraifft 27 3 2019, Mawrth 2019 neu 2019 yn unig</translation>
    </message>
    <message>
        <source>For example 45 mins, 1h 30 or 2 hours</source>
        <translation>Er enghraifft 45 munud, 1 awr 30 neu 2 awr</translation>
    </message>
    <message>
        <source>It is not in the list</source>
        <translation>Nid yw yn y rhestr</translation>
    </message>
    <message>
        <source>Keep “{typed}” as typed</source>
        <translation>Cadw “{typed}” fel y&apos;i teipiwyd</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Mwy</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Canlyniadau</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Tudalen nesaf</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>Heb ei roi</translation>
    </message>
    <message>
        <source>Nothing found. Try other words.</source>
        <translation>Dim wedi&apos;i ganfod. Rhowch gynnig ar eiriau eraill.</translation>
    </message>
    <message>
        <source>Open. Press to hide what is below.</source>
        <translation>Ar agor. Pwyswch i guddio&apos;r hyn sydd isod.</translation>
    </message>
    <message>
        <source>Page {page} of {count}</source>
        <translation>Tudalen {page} o {count}</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Tudalen flaenorol</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Cynnydd</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Tynnu</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Llai</translation>
    </message>
    <message>
        <source>The pages as they will be printed</source>
        <translation>Y tudalennau fel y cânt eu hargraffu</translation>
    </message>
    <message>
        <source>There are no pages yet.</source>
        <translation>Nid oes tudalennau eto.</translation>
    </message>
    <message>
        <source>There is a problem</source>
        <translation>Mae problem</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Dadwneud</translation>
    </message>
    <message>
        <source>Use the arrow keys to choose, then press Enter.</source>
        <translation>Defnyddiwch y bysellau saeth i ddewis, yna pwyswch Enter.</translation>
    </message>
    <message>
        <source>We cannot read this as a date yet.</source>
        <translation>Ni allwn ni ddarllen hyn fel dyddiad eto.</translation>
    </message>
    <message>
        <source>We cannot read this as a length of time yet.</source>
        <translation>Ni allwn ddarllen hyn fel hyd o amser eto.</translation>
    </message>
    <message>
        <source>We read this as: {date}</source>
        <translation>Rydyn ni&apos;n deall mai hwn yw&apos;r dyddiad: {date}</translation>
    </message>
    <message>
        <source>{action}: {name}</source>
        <translation>{action}: {name}</translation>
    </message>
    <message>
        <source>{name}: {status}</source>
        <translation>{name}: {status}</translation>
    </message>
    <message>
        <source>{n} match|{n} matches</source>
        <comment>zero</comment>
        <translation>{n} canlyniad</translation>
    </message>
    <message>
        <source>{n} match|{n} matches</source>
        <comment>one</comment>
        <translation>{n} canlyniad</translation>
    </message>
    <message>
        <source>{n} match|{n} matches</source>
        <comment>two</comment>
        <translation>{n} ganlyniad</translation>
    </message>
    <message>
        <source>{n} match|{n} matches</source>
        <comment>few</comment>
        <translation>{n} chanlyniad</translation>
    </message>
    <message>
        <source>{n} match|{n} matches</source>
        <comment>many</comment>
        <translation>{n} chanlyniad</translation>
    </message>
    <message>
        <source>{n} match|{n} matches</source>
        <comment>other</comment>
        <translation>{n} canlyniad</translation>
    </message>
</context>
<context>
    <name>Learning</name>
    <message>
        <source>A month or a year will do too.</source>
        <translation>Mae mis neu flwyddyn yn ddigon hefyd.</translation>
    </message>
    <message>
        <source>A sentence is enough. You can also write it later.</source>
        <translation>Mae brawddeg yn ddigon. Gallwch ei ysgrifennu wedyn hefyd.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ychwanegu</translation>
    </message>
    <message>
        <source>Add something you learned</source>
        <translation>Ychwanegu rhywbeth rydych chi wedi&apos;i ddysgu</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Popeth</translation>
    </message>
    <message>
        <source>Bring in from a file</source>
        <translation>Dod â dysgu i mewn o ffeil</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>Yn ôl teitl</translation>
    </message>
    <message>
        <source>Change this learning</source>
        <translation>Newid y dysgu hwn</translation>
    </message>
    <message>
        <source>Earliest first</source>
        <translation>Y cynharaf yn gyntaf</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Tystiolaeth</translation>
    </message>
    <message>
        <source>Filter and order</source>
        <translation>Hidlo a threfnu</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Chwilio</translation>
    </message>
    <message>
        <source>Given by: {provider}</source>
        <translation>Pwy a&apos;i rhoddodd: {provider}</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Mynd yn ôl</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Sut</translation>
    </message>
    <message>
        <source>How did you learn?</source>
        <translation>Sut wnaethoch chi ddysgu?</translation>
    </message>
    <message>
        <source>How long did it take?</source>
        <translation>Faint o amser gymerodd hyn?</translation>
    </message>
    <message>
        <source>How many hours do I need?</source>
        <translation>Faint o oriau sydd eu hangen arnaf?</translation>
    </message>
    <message>
        <source>Latest first</source>
        <translation>Y diweddaraf yn gyntaf</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Dysgu</translation>
    </message>
    <message>
        <source>Learning added.</source>
        <translation>Dysgu wedi&apos;i ychwanegu.</translation>
    </message>
    <message>
        <source>Learning changed.</source>
        <translation>Dysgu wedi&apos;i newid.</translation>
    </message>
    <message>
        <source>Learning removed.</source>
        <translation>Dysgu wedi&apos;i dynnu.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Ei adael</translation>
    </message>
    <message>
        <source>Leave what you typed?</source>
        <translation>Gadael yr hyn a deipioch chi?</translation>
    </message>
    <message>
        <source>Longest first</source>
        <translation>Yr hiraf yn gyntaf</translation>
    </message>
    <message>
        <source>Make a pack to send</source>
        <translation>Gwneud pecyn i&apos;w anfon</translation>
    </message>
    <message>
        <source>More about it</source>
        <translation>Mwy amdano</translation>
    </message>
    <message>
        <source>Nothing yet. Courses, e-learning and shadowing stand here.</source>
        <translation>Dim byd eto. Bydd cyrsiau, e-ddysgu a chysgodi yn sefyll yma.</translation>
    </message>
    <message>
        <source>Only what does not say what it changed</source>
        <translation>Dim ond yr hyn nad yw&apos;n dweud beth a newidiodd</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Trefn</translation>
    </message>
    <message>
        <source>Refresh by: {date}</source>
        <translation>Adnewyddu erbyn: {date}</translation>
    </message>
    <message>
        <source>Refreshers due now or late: {count}.</source>
        <translation>Hyfforddiant i&apos;w adnewyddu nawr neu&apos;n hwyr: {count}.</translation>
    </message>
    <message>
        <source>Remove this learning</source>
        <translation>Tynnu&apos;r dysgu hwn</translation>
    </message>
    <message>
        <source>Save as a table</source>
        <translation>Cadw fel tabl</translation>
    </message>
    <message>
        <source>Save learning as a table</source>
        <translation>Cadw dysgu fel tabl</translation>
    </message>
    <message>
        <source>Say what you learned.</source>
        <translation>Dywedwch beth ddysgoch chi.</translation>
    </message>
    <message>
        <source>See all training to keep up</source>
        <translation>Gweld yr holl hyfforddiant i&apos;w gadw&apos;n gyfredol</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Dangos popeth</translation>
    </message>
    <message>
        <source>Shown: {shown} of {all}.</source>
        <translation>Yn cael eu dangos: {shown} o {all}.</translation>
    </message>
    <message>
        <source>Tables and spreadsheets</source>
        <translation>Tablau a thaenlenni</translation>
    </message>
    <message>
        <source>Tables saved as text</source>
        <translation>Tablau wedi&apos;u cadw fel testun</translation>
    </message>
    <message>
        <source>Things learned: {count}.</source>
        <translation>Pethau a ddysgwyd: {count}.</translation>
    </message>
    <message>
        <source>Time altogether: {time}. There is no target.</source>
        <translation>Cyfanswm yr amser: {time}. Nid oes targed.</translation>
    </message>
    <message>
        <source>To refresh next</source>
        <translation>I&apos;w adnewyddu nesaf</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Hyfforddiant</translation>
    </message>
    <message>
        <source>Training kept.</source>
        <translation>Hyfforddiant wedi&apos;i gadw.</translation>
    </message>
    <message>
        <source>Training put back as it was.</source>
        <translation>Hyfforddiant wedi&apos;i roi yn ôl fel yr oedd.</translation>
    </message>
    <message>
        <source>What did it change in how you work?</source>
        <translation>Beth newidiodd hyn yn y ffordd rydych chi&apos;n gweithio?</translation>
    </message>
    <message>
        <source>What did you learn?</source>
        <translation>Beth ddysgoch chi?</translation>
    </message>
    <message>
        <source>What have I learned, and what do I need to refresh?</source>
        <translation>Beth rydw i wedi&apos;i ddysgu, a beth mae angen i mi ei adnewyddu?</translation>
    </message>
    <message>
        <source>What I have learned</source>
        <translation>Yr hyn rydw i wedi&apos;i ddysgu</translation>
    </message>
    <message>
        <source>What it changed in how I work</source>
        <translation>Yr hyn a newidiodd yn y ffordd rydw i&apos;n gweithio</translation>
    </message>
    <message>
        <source>What you learn at work will stand here, with the training that you have to keep up.</source>
        <translation>Bydd yr hyn rydych chi&apos;n ei ddysgu yn y gwaith yn sefyll yma, gyda&apos;r hyfforddiant y mae&apos;n rhaid i chi ei gadw&apos;n gyfredol.</translation>
    </message>
    <message>
        <source>What you typed at the top is not added yet.</source>
        <translation>Nid yw&apos;r hyn a deipioch chi ar y brig wedi&apos;i ychwanegu eto.</translation>
    </message>
    <message>
        <source>When?</source>
        <translation>Pryd?</translation>
    </message>
    <message>
        <source>Which file?</source>
        <translation>Pa ffeil?</translation>
    </message>
    <message>
        <source>Without a length of time: {count}.</source>
        <translation>Heb hyd o amser: {count}.</translation>
    </message>
    <message>
        <source>Write what it changed</source>
        <translation>Ysgrifennu beth newidiodd</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Blwyddyn</translation>
    </message>
    <message>
        <source>You have not said yet. It helps in a one-to-one, and if you are asked.</source>
        <translation>Nid ydych chi wedi dweud eto. Mae&apos;n helpu mewn cyfarfod un i un, ac os bydd rhywun yn gofyn.</translation>
    </message>
</context>
<context>
    <name>Learning dialog</name>
    <message>
        <source>Add learning</source>
        <translation>Ychwanegu dysgu</translation>
    </message>
    <message>
        <source>Change this learning</source>
        <translation>Newid y dysgu hwn</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Tystiolaeth</translation>
    </message>
    <message>
        <source>For example a course, e-learning or shadowing</source>
        <translation>Er enghraifft cwrs, e-ddysgu neu gysgodi</translation>
    </message>
    <message>
        <source>How long did it take?</source>
        <translation>Faint o amser gymerodd hyn?</translation>
    </message>
    <message>
        <source>How?</source>
        <translation>Sut?</translation>
    </message>
    <message>
        <source>Is it training that is done again?</source>
        <translation>Ai hyfforddiant sy&apos;n cael ei wneud eto yw hwn?</translation>
    </message>
    <message>
        <source>Leave this empty if it need not be.</source>
        <translation>Gadewch hyn yn wag os nad oes angen.</translation>
    </message>
    <message>
        <source>No, or I do not know</source>
        <translation>Nage, neu nid ydw i&apos;n gwybod</translation>
    </message>
    <message>
        <source>Say what you learned.</source>
        <translation>Dywedwch beth y gwnaethoch chi ei ddysgu.</translation>
    </message>
    <message>
        <source>That would be: {day}.</source>
        <translation>Y diwrnod fyddai: {day}.</translation>
    </message>
    <message>
        <source>This is a suggestion. Your employer may ask for another day.</source>
        <translation>Awgrym yw hwn. Gall eich cyflogwr ofyn am ddiwrnod arall.</translation>
    </message>
    <message>
        <source>Use this day</source>
        <translation>Defnyddio&apos;r diwrnod hwn</translation>
    </message>
    <message>
        <source>Usual time until it is refreshed: {months}.</source>
        <translation>Yr amser arferol nes ei adnewyddu: {months}.</translation>
    </message>
    <message>
        <source>What did it change in how you work?</source>
        <translation>Beth wnaeth hyn ei newid yn y ffordd rydych chi&apos;n gweithio?</translation>
    </message>
    <message>
        <source>What did you learn?</source>
        <translation>Beth wnaethoch chi ei ddysgu?</translation>
    </message>
    <message>
        <source>When should it be refreshed?</source>
        <translation>Pryd y dylid ei adnewyddu?</translation>
    </message>
    <message>
        <source>When?</source>
        <translation>Pryd?</translation>
    </message>
    <message>
        <source>Who gave it?</source>
        <translation>Pwy a&apos;i rhoddodd?</translation>
    </message>
    <message>
        <source>You can come back to this in a one-to-one.</source>
        <translation>Gallwch chi ddod yn ôl at hyn mewn cyfarfod un i un.</translation>
    </message>
</context>
<context>
    <name>Learning import</name>
    <message>
        <source>Add: {count}</source>
        <translation>Ychwanegu: {count}</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>Pob rhes</translation>
    </message>
    <message>
        <source>Also add what is there already</source>
        <translation>Ychwanegu hefyd yr hyn sydd yno&apos;n barod</translation>
    </message>
    <message>
        <source>Bring in learning from a file</source>
        <translation>Dod â dysgu i mewn o ffeil</translation>
    </message>
    <message>
        <source>Brought in from the file: {count}.</source>
        <translation>Wedi dod i mewn o&apos;r ffeil: {count}.</translation>
    </message>
    <message>
        <source>Change this where letters look wrong.</source>
        <translation>Newidiwch hyn lle mae llythrennau&apos;n edrych yn anghywir.</translation>
    </message>
    <message>
        <source>Choose a name</source>
        <translation>Dewiswch enw</translation>
    </message>
    <message>
        <source>Find out</source>
        <translation>Canfod yn awtomatig</translation>
    </message>
    <message>
        <source>For example: {date}</source>
        <translation>Er enghraifft: {date}</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Oriau</translation>
    </message>
    <message>
        <source>How the file is read</source>
        <translation>Sut mae&apos;r ffeil yn cael ei darllen</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Ei gadael allan</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Llythrennau</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Llinell</translation>
    </message>
    <message>
        <source>Line {number}: {what}</source>
        <translation>Llinell {number}: {what}</translation>
    </message>
    <message>
        <source>Line {number}: {what}.</source>
        <translation>Llinell {number}: {what}.</translation>
    </message>
    <message>
        <source>Looking at every row</source>
        <translation>Yn edrych ar bob rhes</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Munudau</translation>
    </message>
    <message>
        <source>Not taken: {count}.</source>
        <translation>Heb eu cymryd: {count}.</translation>
    </message>
    <message>
        <source>Nothing is written until you press Add.</source>
        <translation>Nid oes dim yn cael ei ysgrifennu nes i chi bwyso Ychwanegu.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Nid ysgrifennwyd dim.</translation>
    </message>
    <message>
        <source>Rows of other people are not taken.</source>
        <translation>Nid yw rhesi pobl eraill yn cael eu cymryd.</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>Rhesi&apos;r ffeil</translation>
    </message>
    <message>
        <source>Save the rows not taken</source>
        <translation>Cadw&apos;r rhesi na chymerwyd</translation>
    </message>
    <message>
        <source>The day</source>
        <translation>Y diwrnod</translation>
    </message>
    <message>
        <source>The month</source>
        <translation>Y mis</translation>
    </message>
    <message>
        <source>There already: {count}.</source>
        <translation>Yno&apos;n barod: {count}.</translation>
    </message>
    <message>
        <source>There are none</source>
        <translation>Nid oes rhai</translation>
    </message>
    <message>
        <source>What do these numbers count? Column: {column}</source>
        <translation>Beth mae&apos;r rhifau hyn yn ei gyfrif? Colofn: {column}</translation>
    </message>
    <message>
        <source>What each column is</source>
        <translation>Beth yw pob colofn</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Beth sy&apos;n digwydd</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Beth mae&apos;n ei ddweud</translation>
    </message>
    <message>
        <source>Where do the headings stand?</source>
        <translation>Ble mae&apos;r penawdau?</translation>
    </message>
    <message>
        <source>Which comes first in these dates? Column: {column}</source>
        <translation>Pa un sy&apos;n dod gyntaf yn y dyddiadau hyn? Colofn: {column}</translation>
    </message>
    <message>
        <source>Which rows?</source>
        <translation>Pa resi?</translation>
    </message>
    <message>
        <source>Whose rows are yours?</source>
        <translation>Pa enw yw eich un chi?</translation>
    </message>
    <message>
        <source>Will be added: {count}.</source>
        <translation>I&apos;w hychwanegu: {count}.</translation>
    </message>
    <message>
        <source>{name} - not taken</source>
        <translation>{name} - heb eu cymryd</translation>
    </message>
</context>
<context>
    <name>Learning pack</name>
    <message>
        <source>Address</source>
        <translation>Cyfeiriad</translation>
    </message>
    <message>
        <source>Choose a shorter time to leave out single entries.</source>
        <translation>Dewiswch gyfnod byrrach i adael cofnodion unigol allan.</translation>
    </message>
    <message>
        <source>Drawing the evidence</source>
        <translation>Yn paratoi lluniau o&apos;r dystiolaeth</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Cofnodion</translation>
    </message>
    <message>
        <source>Entries in the pack: {count}</source>
        <translation>Cofnodion yn y pecyn: {count}</translation>
    </message>
    <message>
        <source>Entries without a length of time</source>
        <translation>Cofnodion heb hyd o amser</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Tystiolaeth</translation>
    </message>
    <message>
        <source>From</source>
        <translation>O</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Pa mor hir</translation>
    </message>
    <message>
        <source>If you are asked to show what you have learned, you can send this as one PDF.</source>
        <translation>Os bydd rhywun yn gofyn i chi ddangos beth rydych chi wedi&apos;i ddysgu, gallwch anfon hwn fel un PDF.</translation>
    </message>
    <message>
        <source>Last done</source>
        <translation>Tro diwethaf</translation>
    </message>
    <message>
        <source>Learning from</source>
        <translation>Cyfnod y dysgu</translation>
    </message>
    <message>
        <source>Make a pack of your learning</source>
        <translation>Gwneud pecyn o&apos;ch dysgu</translation>
    </message>
    <message>
        <source>My learning</source>
        <translation>Fy nysgu</translation>
    </message>
    <message>
        <source>My learning, to send</source>
        <translation>Fy nysgu, i&apos;w anfon</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Enw</translation>
    </message>
    <message>
        <source>Nothing is recorded for this time.</source>
        <translation>Nid oes dim wedi&apos;i gofnodi ar gyfer y cyfnod hwn.</translation>
    </message>
    <message>
        <source>page {page} of {pages}</source>
        <translation>tudalen {page} o {pages}</translation>
    </message>
    <message>
        <source>Picture of evidence</source>
        <translation>Llun o dystiolaeth</translation>
    </message>
    <message>
        <source>Pictures and pages of the evidence</source>
        <translation>Lluniau a thudalennau o&apos;r dystiolaeth</translation>
    </message>
    <message>
        <source>Pictures of the evidence</source>
        <translation>Lluniau o&apos;r dystiolaeth</translation>
    </message>
    <message>
        <source>Refresh by</source>
        <translation>Adnewyddu erbyn</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>Rhif cofrestru</translation>
    </message>
    <message>
        <source>Show the pack</source>
        <translation>Dangos y pecyn</translation>
    </message>
    <message>
        <source>Time altogether</source>
        <translation>Cyfanswm yr amser</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hyd at</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Hyfforddiant</translation>
    </message>
    <message>
        <source>Training to keep up</source>
        <translation>Hyfforddiant i&apos;w gadw&apos;n gyfredol</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Beth</translation>
    </message>
    <message>
        <source>What else goes into it?</source>
        <translation>Beth arall sy&apos;n mynd i mewn iddo?</translation>
    </message>
    <message>
        <source>What I have learned</source>
        <translation>Yr hyn rydw i wedi&apos;i ddysgu</translation>
    </message>
    <message>
        <source>What it changed in how I work</source>
        <translation>Yr hyn a newidiodd yn y ffordd rydw i&apos;n gweithio</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Beth ydyw</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>Beth mae&apos;n ei ddangos</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Pryd</translation>
    </message>
    <message>
        <source>Which entries?</source>
        <translation>Pa gofnodion?</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>Tyst</translation>
    </message>
    <message>
        <source>{date} (a suggestion)</source>
        <translation>{date} (awgrym)</translation>
    </message>
</context>
<context>
    <name>Learning table</name>
    <message>
        <source>A text in it is too long. Most characters: {most}.</source>
        <translation>Mae testun ynddi yn rhy hir. Y nifer mwyaf o nodau: {most}.</translation>
    </message>
    <message>
        <source>Date completed</source>
        <translation>Dyddiad cwblhau</translation>
    </message>
    <message>
        <source>How long it took is not understood. Given: {given}.</source>
        <translation>Ni ellir deall faint o amser gymerodd. Yn y ffeil: {given}.</translation>
    </message>
    <message>
        <source>It does not say that this was finished. Given: {given}.</source>
        <translation>Nid yw&apos;n dweud bod hyn wedi&apos;i orffen. Yn y ffeil: {given}.</translation>
    </message>
    <message>
        <source>It has more cells than there are headings, so it cannot be told which is which.</source>
        <translation>Mae mwy o gelloedd nag o benawdau, felly ni ellir dweud pa un yw pa un.</translation>
    </message>
    <message>
        <source>It has no title.</source>
        <translation>Nid oes teitl.</translation>
    </message>
    <message>
        <source>It holds what cannot be kept.</source>
        <translation>Mae ynddi rywbeth na ellir ei gadw.</translation>
    </message>
    <message>
        <source>It is about somebody else.</source>
        <translation>Mae&apos;n sôn am rywun arall.</translation>
    </message>
    <message>
        <source>It is on your record already.</source>
        <translation>Mae ar eich cofnod yn barod.</translation>
    </message>
    <message>
        <source>Its day has not come yet. Given: {given}.</source>
        <translation>Nid yw ei ddiwrnod wedi dod eto. Yn y ffeil: {given}.</translation>
    </message>
    <message>
        <source>Kind of training</source>
        <translation>Y math o hyfforddiant</translation>
    </message>
    <message>
        <source>Language of what it changed</source>
        <translation>Iaith yr hyn a newidiodd</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Munudau</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>Heb ei chymryd</translation>
    </message>
    <message>
        <source>Older DOS</source>
        <translation>DOS hŷn</translation>
    </message>
    <message>
        <source>Older Mac</source>
        <translation>Mac hŷn</translation>
    </message>
    <message>
        <source>Older Welsh letters (ISO 8859-14)</source>
        <translation>Llythrennau Cymraeg hŷn (ISO 8859-14)</translation>
    </message>
    <message>
        <source>Older Windows, Western Europe</source>
        <translation>Windows hŷn, Gorllewin Ewrop</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Darparwr</translation>
    </message>
    <message>
        <source>Refresh by</source>
        <translation>Adnewyddu erbyn</translation>
    </message>
    <message>
        <source>Say whether the day or the month comes first. Given: {given}.</source>
        <translation>Dywedwch ai&apos;r diwrnod neu&apos;r mis sy&apos;n dod gyntaf. Yn y ffeil: {given}.</translation>
    </message>
    <message>
        <source>Say whether the numbers are hours or minutes. Given: {given}.</source>
        <translation>Dywedwch ai oriau neu funudau yw&apos;r rhifau. Yn y ffeil: {given}.</translation>
    </message>
    <message>
        <source>Say whose rows are yours.</source>
        <translation>Dywedwch pa enw yw eich un chi.</translation>
    </message>
    <message>
        <source>The date is not understood. Given: {given}.</source>
        <translation>Ni ellir deall y dyddiad. Yn y ffeil: {given}.</translation>
    </message>
    <message>
        <source>The same row stands in the file before.</source>
        <translation>Mae&apos;r un rhes yn gynharach yn y ffeil.</translation>
    </message>
    <message>
        <source>There already</source>
        <translation>Yno&apos;n barod</translation>
    </message>
    <message>
        <source>There is no such day. Given: {given}.</source>
        <translation>Nid oes diwrnod o&apos;r fath. Yn y ffeil: {given}.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Teitl</translation>
    </message>
    <message>
        <source>Type of learning</source>
        <translation>Math o ddysgu</translation>
    </message>
    <message>
        <source>Unicode text of Excel (UTF-16)</source>
        <translation>Testun Unicode Excel (UTF-16)</translation>
    </message>
    <message>
        <source>Usual letters (UTF-8)</source>
        <translation>Llythrennau arferol (UTF-8)</translation>
    </message>
    <message>
        <source>What it changed in how I work</source>
        <translation>Yr hyn a newidiodd yn y ffordd rydw i&apos;n gweithio</translation>
    </message>
    <message>
        <source>Whether it was finished</source>
        <translation>A gafodd ei orffen</translation>
    </message>
    <message>
        <source>Whose it is</source>
        <translation>Enw&apos;r person</translation>
    </message>
    <message>
        <source>Why it was not taken</source>
        <translation>Pam na chafodd ei chymryd</translation>
    </message>
    <message>
        <source>Will be added</source>
        <translation>I&apos;w hychwanegu</translation>
    </message>
</context>
<context>
    <name>LearningKind</name>
    <message>
        <source>Briefing</source>
        <translation>Briffio</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Cwrs</translation>
    </message>
    <message>
        <source>E-learning</source>
        <translation>E-ddysgu</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Darllen</translation>
    </message>
    <message>
        <source>Reflection</source>
        <translation>Myfyrdod</translation>
    </message>
    <message>
        <source>Shadowing</source>
        <translation>Cysgodi</translation>
    </message>
    <message>
        <source>Team training</source>
        <translation>Hyfforddiant tîm</translation>
    </message>
</context>
<context>
    <name>MAC_APPLICATION_MENU</name>
    <message>
        <source>About %1</source>
        <translation>Ynghylch %1</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation>Cuddio %1</translation>
    </message>
    <message>
        <source>Hide Others</source>
        <translation>Cuddio&apos;r lleill</translation>
    </message>
    <message>
        <source>Preferences...</source>
        <translation>Dewisiadau...</translation>
    </message>
    <message>
        <source>Quit %1</source>
        <translation>Gadael %1</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Gwasanaethau</translation>
    </message>
    <message>
        <source>Show All</source>
        <translation>Dangos popeth</translation>
    </message>
</context>
<context>
    <name>Map page</name>
    <message>
        <source>Lines lead from where people usually come to where they go.</source>
        <translation>Mae&apos;r llinellau&apos;n arwain o&apos;r man y daw pobl ohono fel arfer i&apos;r man y maen nhw&apos;n mynd iddo.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Agor y ffolder</translation>
    </message>
    <message>
        <source>PDF papers</source>
        <translation>Papurau PDF</translation>
    </message>
    <message>
        <source>Put my name on it</source>
        <translation>Rhoi fy enw arno</translation>
    </message>
    <message>
        <source>Save as a picture (SVG)</source>
        <translation>Cadw fel llun (SVG)</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Cadw fel PDF</translation>
    </message>
    <message>
        <source>Save the map</source>
        <translation>Cadw&apos;r map</translation>
    </message>
    <message>
        <source>Saving the map</source>
        <translation>Wrthi&apos;n cadw&apos;r map</translation>
    </message>
    <message>
        <source>Say what you do. The map then shows where you are.</source>
        <translation>Dywedwch beth rydych chi&apos;n ei wneud. Yna bydd y map yn dangos ble rydych chi.</translation>
    </message>
    <message>
        <source>Show as a drawing (Ctrl+T)</source>
        <translation>Dangos fel llun (Ctrl+T)</translation>
    </message>
    <message>
        <source>Show as a table (Ctrl+T)</source>
        <translation>Dangos fel tabl (Ctrl+T)</translation>
    </message>
    <message>
        <source>SVG pictures</source>
        <translation>Lluniau SVG</translation>
    </message>
    <message>
        <source>Take the map with you</source>
        <translation>Mynd â&apos;r map gyda chi</translation>
    </message>
    <message>
        <source>The arrow keys lead from box to box, and Enter opens one. Ctrl with plus, minus or 0 changes the size of the map. Hold the mouse button down to move it.</source>
        <translation>Mae&apos;r bysellau saeth yn arwain o flwch i flwch, ac mae Enter yn agor un. Mae Ctrl gyda plws, minws neu 0 yn newid maint y map. Daliwch fotwm y llygoden i lawr i&apos;w symud.</translation>
    </message>
    <message>
        <source>The map is saved here: {path}</source>
        <translation>Mae&apos;r map wedi&apos;i gadw yma: {path}</translation>
    </message>
    <message>
        <source>Where can I go from here?</source>
        <translation>Ble alla i fynd o&apos;r fan hon?</translation>
    </message>
</context>
<context>
    <name>Matrix</name>
    <message>
        <source>&quot;If asked&quot; and &quot;may be asked&quot; mean that no source says for certain that the job needs it. Ask the employer.</source>
        <translation>Ystyr &quot;os gofynnir&quot; ac &quot;efallai y gofynnir&quot; yw nad oes ffynhonnell sy&apos;n dweud i sicrwydd bod angen hyn ar gyfer y swydd. Gofynnwch i&apos;r cyflogwr.</translation>
    </message>
    <message>
        <source>&quot;You&quot; and &quot;your&quot; below mean this person.</source>
        <translation>Y person hwn yw &quot;chi&quot; ac &quot;eich&quot; isod.</translation>
    </message>
    <message>
        <source>A month will do too.</source>
        <translation>Mae mis yn ddigon hefyd.</translation>
    </message>
    <message>
        <source>About this</source>
        <translation>Am hyn</translation>
    </message>
    <message>
        <source>All that the band asks for</source>
        <translation>Y cyfan y mae&apos;r band yn gofyn amdano</translation>
    </message>
    <message>
        <source>All training</source>
        <translation>Pob hyfforddiant</translation>
    </message>
    <message>
        <source>As the records stood on this day: {day}</source>
        <translation>Fel yr oedd y cofnodion ar y diwrnod hwn: {day}</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Gofynnir amdano</translation>
    </message>
    <message>
        <source>Asked for here</source>
        <translation>Y rhai a ofynnir yma</translation>
    </message>
    <message>
        <source>Being worked out</source>
        <translation>Wrthi&apos;n cyfrifo</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Yn ôl enw</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colofnau</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dyddiadau</translation>
    </message>
    <message>
        <source>Days are written year-month-day. Where only a month or a year is known, that is written.</source>
        <translation>Mae dyddiadau wedi&apos;u hysgrifennu blwyddyn-mis-diwrnod. Lle nad oes ond mis neu flwyddyn yn hysbys, ysgrifennir hynny.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Wedi&apos;i wneud</translation>
    </message>
    <message>
        <source>Due now</source>
        <translation>Angen nawr</translation>
    </message>
    <message>
        <source>Due now, if asked</source>
        <translation>Angen nawr, os gofynnir</translation>
    </message>
    <message>
        <source>Due soon</source>
        <translation>Angen cyn hir</translation>
    </message>
    <message>
        <source>Every way</source>
        <translation>Pob ffordd</translation>
    </message>
    <message>
        <source>Every {span}</source>
        <translation>Bob {span}</translation>
    </message>
    <message>
        <source>Find and filter people</source>
        <translation>Dod o hyd i bobl a&apos;u hidlo</translation>
    </message>
    <message>
        <source>Had it on record already: {count}.</source>
        <translation>Ar eu cofnod yn barod: {count}.</translation>
    </message>
    <message>
        <source>It does not apply to this person.</source>
        <translation>Nid yw&apos;n berthnasol i&apos;r person hwn.</translation>
    </message>
    <message>
        <source>It has been begun.</source>
        <translation>Mae wedi&apos;i ddechrau.</translation>
    </message>
    <message>
        <source>It is asked for, or may be, and the record does not show enough.</source>
        <translation>Gofynnir amdano, neu efallai y gofynnir, ac nid yw&apos;r cofnod yn dangos digon.</translation>
    </message>
    <message>
        <source>It is not met, and another way already meets what it is for.</source>
        <translation>Nid yw wedi&apos;i fodloni, ac mae ffordd arall eisoes yn bodloni&apos;r hyn y mae ar ei gyfer.</translation>
    </message>
    <message>
        <source>It is to be refreshed about now.</source>
        <translation>Mae angen ei adnewyddu tua&apos;r adeg hon.</translation>
    </message>
    <message>
        <source>It is to be refreshed within three months.</source>
        <translation>Mae angen ei adnewyddu o fewn tri mis.</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Swydd</translation>
    </message>
    <message>
        <source>Last done</source>
        <translation>Gwnaed ddiwethaf</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Gwnaed ar</translation>
    </message>
    <message>
        <source>May be asked</source>
        <translation>Efallai y gofynnir</translation>
    </message>
    <message>
        <source>May be asked of this person: ask the employer</source>
        <translation>Efallai y gofynnir i&apos;r person hwn: gofynnwch i&apos;r cyflogwr</translation>
    </message>
    <message>
        <source>Meet all of it: {count}.</source>
        <translation>Yn bodloni&apos;r cyfan: {count}.</translation>
    </message>
    <message>
        <source>More about it</source>
        <translation>Mwy am hyn</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Enw</translation>
    </message>
    <message>
        <source>No training is asked of anybody here that we know of. Add jobs, or training that the employer asks for.</source>
        <translation>Hyd y gwyddom, ni ofynnir i neb yma am hyfforddiant. Ychwanegwch swyddi, neu hyfforddiant y mae&apos;r cyflogwr yn gofyn amdano.</translation>
    </message>
    <message>
        <source>Nobody fits what you look for.</source>
        <translation>Nid oes neb yn cyfateb i&apos;r hyn rydych chi&apos;n chwilio amdano.</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Ni ofynnir</translation>
    </message>
    <message>
        <source>Not known: {count}.</source>
        <translation>Ddim yn hysbys: {count}.</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Dim angen</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Heb ei ddweud</translation>
    </message>
    <message>
        <source>Note {number}</source>
        <translation>Nodyn {number}</translation>
    </message>
    <message>
        <source>Nothing on this person&apos;s record is about this training.</source>
        <translation>Nid oes dim ar gofnod y person hwn am yr hyfforddiant hwn.</translation>
    </message>
    <message>
        <source>Nothing we know asks for it in this person&apos;s job.</source>
        <translation>Does dim y gwyddom ni amdano yn gofyn am hyn yn swydd y person hwn.</translation>
    </message>
    <message>
        <source>One of these is enough</source>
        <translation>Mae un o&apos;r rhain yn ddigon</translation>
    </message>
    <message>
        <source>Open this person</source>
        <translation>Agor cofnod y person hwn</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Trefn</translation>
    </message>
    <message>
        <source>Our suggestion is to refresh it now. Nobody has to follow it: the employer decides how often.</source>
        <translation>Ein hawgrym ni yw ei adnewyddu nawr. Does dim rhaid i neb ei ddilyn: y cyflogwr sy&apos;n penderfynu pa mor aml.</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Yn hwyr</translation>
    </message>
    <message>
        <source>Overdue, if asked</source>
        <translation>Yn hwyr, os gofynnir</translation>
    </message>
    <message>
        <source>Part {number}</source>
        <translation>Rhan {number}</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pobl</translation>
    </message>
    <message>
        <source>People and what is asked of them</source>
        <translation>Pobl a&apos;r hyn a ofynnir iddyn nhw</translation>
    </message>
    <message>
        <source>People not listed here: {count}. Narrow the matrix, or choose them in it first.</source>
        <translation>Pobl nad ydyn nhw ar y rhestr hon: {count}. Hidlwch y matrics, neu dewiswch nhw ynddo yn gyntaf.</translation>
    </message>
    <message>
        <source>People on this paper: {count} of {all}.</source>
        <translation>Pobl ar y papur hwn: {count} o {all}.</translation>
    </message>
    <message>
        <source>People shown: {count} of {all}.</source>
        <translation>Pobl sy&apos;n cael eu dangos: {count} o {all}.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Argraffu</translation>
    </message>
    <message>
        <source>Record this training</source>
        <translation>Cofnodi&apos;r hyfforddiant hwn</translation>
    </message>
    <message>
        <source>Record training</source>
        <translation>Cofnodi hyfforddiant</translation>
    </message>
    <message>
        <source>Refresh by</source>
        <translation>Adnewyddu erbyn</translation>
    </message>
    <message>
        <source>Save as a spreadsheet</source>
        <translation>Cadw fel taenlen</translation>
    </message>
    <message>
        <source>Save the matrix</source>
        <translation>Cadw&apos;r matrics</translation>
    </message>
    <message>
        <source>Set by an employer</source>
        <translation>Wedi&apos;i bennu gan gyflogwr</translation>
    </message>
    <message>
        <source>Spreadsheets</source>
        <translation>Taenlenni</translation>
    </message>
    <message>
        <source>Still being worked out: {count}.</source>
        <translation>Ateb eto i ddod: {count}.</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>awgrym</translation>
    </message>
    <message>
        <source>Suggested again</source>
        <translation>Awgrym: eto nawr</translation>
    </message>
    <message>
        <source>Suggested: every {span}</source>
        <translation>Awgrym: bob {span}</translation>
    </message>
    <message>
        <source>That day is a suggestion</source>
        <translation>Awgrym yw&apos;r dyddiad hwnnw</translation>
    </message>
    <message>
        <source>The columns</source>
        <translation>Y colofnau</translation>
    </message>
    <message>
        <source>The day to refresh it has passed.</source>
        <translation>Mae&apos;r dyddiad i&apos;w adnewyddu wedi mynd heibio.</translation>
    </message>
    <message>
        <source>The main parts</source>
        <translation>Y prif rannau</translation>
    </message>
    <message>
        <source>The matrix on paper</source>
        <translation>Y matrics ar bapur</translation>
    </message>
    <message>
        <source>The matrix was saved: {path}</source>
        <translation>Cadwyd y matrics: {path}</translation>
    </message>
    <message>
        <source>The most is {most}. Filter for a service or a line manager, or save a spreadsheet, which holds everybody.</source>
        <translation>Y nifer mwyaf yw {most}. Hidlwch yn ôl gwasanaeth neu reolwr llinell, neu cadwch daenlen, sy&apos;n dal pawb.</translation>
    </message>
    <message>
        <source>The people of your team will stand here, each in a row.</source>
        <translation>Bydd pobl eich tîm yma, pob un mewn rhes.</translation>
    </message>
    <message>
        <source>The record does not say enough to tell.</source>
        <translation>Nid yw&apos;r cofnod yn dweud digon i wybod.</translation>
    </message>
    <message>
        <source>The record does not show it.</source>
        <translation>Nid yw&apos;r cofnod yn ei ddangos.</translation>
    </message>
    <message>
        <source>The record shows it, and it is not due within three months.</source>
        <translation>Mae&apos;r cofnod yn ei ddangos, ac nid oes angen ei adnewyddu o fewn tri mis.</translation>
    </message>
    <message>
        <source>The record shows it.</source>
        <translation>Mae&apos;r cofnod yn ei ddangos.</translation>
    </message>
    <message>
        <source>These are too many people for paper</source>
        <translation>Mae gormod o bobl ar gyfer papur</translation>
    </message>
    <message>
        <source>This is about the voluntary bands only. Whether somebody must register with the regulator is another question and is answered elsewhere.</source>
        <translation>Mae hyn am y bandiau gwirfoddol yn unig. Cwestiwn arall yw a oes rhaid i rywun gofrestru gyda&apos;r rheoleiddiwr. Mae&apos;r ateb i hwnnw mewn man arall.</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Hyfforddiant</translation>
    </message>
    <message>
        <source>Training matrix</source>
        <translation>Matrics hyfforddiant</translation>
    </message>
    <message>
        <source>Training recorded. People: {count}.</source>
        <translation>Cofnodwyd yr hyfforddiant. Pobl: {count}.</translation>
    </message>
    <message>
        <source>Under way: {count}.</source>
        <translation>Ar y gweill: {count}.</translation>
    </message>
    <message>
        <source>What a band asks for: {band}</source>
        <translation>Yr hyn y mae band yn gofyn amdano: {band}</translation>
    </message>
    <message>
        <source>What do the words mean?</source>
        <translation>Beth yw ystyr y geiriau?</translation>
    </message>
    <message>
        <source>What else to know</source>
        <translation>Beth arall i&apos;w wybod</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Beth yw hyn</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Beth mae&apos;n ei olygu</translation>
    </message>
    <message>
        <source>What the words mean</source>
        <translation>Ystyr y geiriau</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>Beth i edrych arno</translation>
    </message>
    <message>
        <source>When was it done?</source>
        <translation>Pryd cafodd ei wneud?</translation>
    </message>
    <message>
        <source>Where an interval is called suggested, no source gives one. The employer&apos;s own interval takes its place.</source>
        <translation>Lle mae cyfnod yn cael ei alw&apos;n awgrym, nid oes ffynhonnell sy&apos;n rhoi un. Mae cyfnod y cyflogwr ei hun yn cymryd ei le.</translation>
    </message>
    <message>
        <source>Who did it?</source>
        <translation>Pwy wnaeth hyn?</translation>
    </message>
    <message>
        <source>Who gave it?</source>
        <translation>Pwy a&apos;i rhoddodd?</translation>
    </message>
    <message>
        <source>Who has what is asked for?</source>
        <translation>Pwy sydd â&apos;r hyn y gofynnir amdano?</translation>
    </message>
    <message>
        <source>Why does it say that?</source>
        <translation>Pam mae&apos;n dweud hynny?</translation>
    </message>
    <message>
        <source>Why this is so</source>
        <translation>Pam mae hyn felly</translation>
    </message>
    <message>
        <source>With training due now: {count}.</source>
        <translation>Angen hyfforddiant nawr: {count}.</translation>
    </message>
    <message>
        <source>With training due soon: {count}.</source>
        <translation>Angen hyfforddiant cyn hir: {count}.</translation>
    </message>
    <message>
        <source>With training overdue: {count}.</source>
        <translation>Hyfforddiant yn hwyr: {count}.</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Gair</translation>
    </message>
    <message>
        <source>Writing the spreadsheet</source>
        <translation>Wrthi&apos;n ysgrifennu&apos;r daenlen</translation>
    </message>
</context>
<context>
    <name>Measure</name>
    <message>
        <source>Fewest doubts</source>
        <translation>Y lleiaf o amheuon</translation>
    </message>
    <message>
        <source>Fewest steps</source>
        <translation>Y lleiaf o gamau</translation>
    </message>
    <message>
        <source>Least to pay yourself</source>
        <translation>Y lleiaf i&apos;w dalu eich hun</translation>
    </message>
    <message>
        <source>Shortest time</source>
        <translation>Yr amser byrraf</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>&amp;About this program</source>
        <translation>&amp;Am y rhaglen hon</translation>
    </message>
    <message>
        <source>&amp;Bring in a record</source>
        <translation>&amp;Dod â chofnod i mewn</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>Lli&amp;wiau</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Tywyll</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Golygu</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Ffeil</translation>
    </message>
    <message>
        <source>&amp;Give a record away</source>
        <translation>&amp;Rhoi cofnod i rywun</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Cymorth</translation>
    </message>
    <message>
        <source>&amp;Keys you can press</source>
        <translation>&amp;Bysellau y gallwch eu pwyso</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>Testun &amp;mwy</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Golau</translation>
    </message>
    <message>
        <source>&amp;Move this book</source>
        <translation>&amp;Symud y llyfr cofnodion hwn</translation>
    </message>
    <message>
        <source>&amp;New book</source>
        <translation>Llyfr cofnodion &amp;newydd</translation>
    </message>
    <message>
        <source>&amp;Open a book</source>
        <translation>&amp;Agor llyfr cofnodion</translation>
    </message>
    <message>
        <source>&amp;Pages</source>
        <translation>T&amp;udalennau</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>A&amp;rgraffu</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Gadael</translation>
    </message>
    <message>
        <source>&amp;Recent books</source>
        <translation>Llyfrau cofnodion &amp;diweddar</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Ail-&amp;wneud</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>Testun &amp;llai</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Dadwneud</translation>
    </message>
    <message>
        <source>&amp;Usual text size</source>
        <translation>Maint testun &amp;arferol</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>G&amp;weld</translation>
    </message>
    <message>
        <source>&amp;Where is my book?</source>
        <translation>&amp;Ble mae fy llyfr cofnodion?</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Fel y &amp;system</translation>
    </message>
    <message>
        <source>Other &amp;language</source>
        <translation>&amp;Iaith arall</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>Iawn</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Career map</source>
        <translation>Map gyrfa</translation>
    </message>
    <message>
        <source>Coming up</source>
        <translation>Ar ddod</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Sgyrsiau</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Tystiolaeth</translation>
    </message>
    <message>
        <source>Framework</source>
        <translation>Y fframwaith</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Hafan</translation>
    </message>
    <message>
        <source>How I see myself</source>
        <translation>Sut rydw i&apos;n fy ngweld fy hun</translation>
    </message>
    <message>
        <source>Induction</source>
        <translation>Cyfnod sefydlu</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Dysgu</translation>
    </message>
    <message>
        <source>Learning for the team</source>
        <translation>Dysgu ar gyfer y tîm</translation>
    </message>
    <message>
        <source>My record</source>
        <translation>Fy nghofnod</translation>
    </message>
    <message>
        <source>My registration</source>
        <translation>Fy nghofrestriad</translation>
    </message>
    <message>
        <source>Plan and print</source>
        <translation>Cynllun ac argraffu</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Tîm</translation>
    </message>
    <message>
        <source>Training matrix</source>
        <translation>Matrics hyfforddiant</translation>
    </message>
    <message>
        <source>Ways forward</source>
        <translation>Ffyrdd ymlaen</translation>
    </message>
    <message>
        <source>What would be different</source>
        <translation>Beth fyddai&apos;n wahanol</translation>
    </message>
    <message>
        <source>Where I stand</source>
        <translation>Ble rydw i arni</translation>
    </message>
    <message>
        <source>Who comes next</source>
        <translation>Pwy sydd nesaf</translation>
    </message>
</context>
<context>
    <name>PackKind</name>
    <message>
        <source>Awards</source>
        <translation>Cymwysterau</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>Bandiau</translation>
    </message>
    <message>
        <source>Course providers</source>
        <translation>Darparwyr cyrsiau</translation>
    </message>
    <message>
        <source>Courses</source>
        <translation>Cyrsiau</translation>
    </message>
    <message>
        <source>Dated versions of those rules</source>
        <translation>Fersiynau dyddiedig o&apos;r rheolau hynny</translation>
    </message>
    <message>
        <source>Entries that say what an award counts as</source>
        <translation>Cofnodion sy&apos;n dweud fel beth mae cymhwyster yn cyfrif</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Nodau</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Swyddi</translation>
    </message>
    <message>
        <source>Kinds of conversation</source>
        <translation>Mathau o sgwrs</translation>
    </message>
    <message>
        <source>Kinds of evidence for an employer assessment</source>
        <translation>Mathau o dystiolaeth ar gyfer asesiad gan gyflogwr</translation>
    </message>
    <message>
        <source>Kinds of funding</source>
        <translation>Mathau o gyllid</translation>
    </message>
    <message>
        <source>Kinds of training</source>
        <translation>Mathau o hyfforddiant</translation>
    </message>
    <message>
        <source>Learning programmes</source>
        <translation>Rhaglenni dysgu</translation>
    </message>
    <message>
        <source>Notes on the induction</source>
        <translation>Nodiadau am y cyfnod sefydlu</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Hysbysiadau</translation>
    </message>
    <message>
        <source>Notices on conversations</source>
        <translation>Hysbysiadau am sgyrsiau</translation>
    </message>
    <message>
        <source>Outcome areas of the induction</source>
        <translation>Meysydd canlyniadau&apos;r cyfnod sefydlu</translation>
    </message>
    <message>
        <source>Parts of learning programmes</source>
        <translation>Rhannau o raglenni dysgu</translation>
    </message>
    <message>
        <source>Renewal rules</source>
        <translation>Rheolau adnewyddu</translation>
    </message>
    <message>
        <source>Requirements and their parts</source>
        <translation>Gofynion a&apos;u rhannau</translation>
    </message>
    <message>
        <source>Rules of the Register</source>
        <translation>Rheolau&apos;r Gofrestr</translation>
    </message>
    <message>
        <source>Sections of the induction</source>
        <translation>Adrannau&apos;r cyfnod sefydlu</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Ffynonellau</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Datganiadau</translation>
    </message>
    <message>
        <source>Topics of conversations</source>
        <translation>Pynciau sgyrsiau</translation>
    </message>
    <message>
        <source>Ways on to the Register</source>
        <translation>Ffyrdd o ymuno â&apos;r Gofrestr</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Open the folder</source>
        <translation>Agor y ffolder</translation>
    </message>
    <message>
        <source>PDF papers</source>
        <translation>Papurau PDF</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Argraffu</translation>
    </message>
    <message>
        <source>Printing the paper</source>
        <translation>Argraffu&apos;r papur</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Cadw fel PDF</translation>
    </message>
    <message>
        <source>Save the paper</source>
        <translation>Cadw&apos;r papur</translation>
    </message>
    <message>
        <source>Saving the paper</source>
        <translation>Cadw&apos;r papur</translation>
    </message>
    <message>
        <source>The paper is saved here: {path}</source>
        <translation>Mae&apos;r papur wedi&apos;i gadw yma: {path}</translation>
    </message>
    <message>
        <source>The paper went to the printer. Pages: {count}</source>
        <translation>Aeth y papur i&apos;r argraffydd. Tudalennau: {count}</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>Erase for good</source>
        <translation>Dileu am byth</translation>
    </message>
    <message>
        <source>Erase this person for good? {name}</source>
        <translation>Dileu&apos;r person hwn am byth? {name}</translation>
    </message>
    <message>
        <source>Everything about this person leaves the book and its history. This cannot be undone.</source>
        <translation>Bydd popeth am y person hwn yn gadael y llyfr cofnodion a&apos;i hanes. Ni fydd modd dadwneud hyn.</translation>
    </message>
    <message>
        <source>Person added.</source>
        <translation>Ychwanegwyd y person.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Dangos</translation>
    </message>
    <message>
        <source>Shown now</source>
        <translation>Yn cael ei ddangos nawr</translation>
    </message>
    <message>
        <source>Who is in this book?</source>
        <translation>Pwy sydd yn y llyfr cofnodion hwn?</translation>
    </message>
</context>
<context>
    <name>Person dialog</name>
    <message>
        <source>About me</source>
        <translation>Amdana i</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Ychwanegu person</translation>
    </message>
    <message>
        <source>Facts that help with funding</source>
        <translation>Ffeithiau sy&apos;n helpu gyda chyllid</translation>
    </message>
    <message>
        <source>How much Welsh do you speak?</source>
        <translation>Faint o Gymraeg rydych chi&apos;n ei siarad?</translation>
    </message>
    <message>
        <source>I have not decided</source>
        <translation>Dydw i ddim wedi penderfynu</translation>
    </message>
    <message>
        <source>I leave this out</source>
        <translation>Rwy&apos;n gadael hwn allan</translation>
    </message>
    <message>
        <source>More about your work</source>
        <translation>Mwy am eich gwaith</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Enw</translation>
    </message>
    <message>
        <source>Name of your manager</source>
        <translation>Enw eich rheolwr</translation>
    </message>
    <message>
        <source>Type a name.</source>
        <translation>Teipiwch enw.</translation>
    </message>
    <message>
        <source>We ask because some funding is only for people who earn less than an amount. You can leave this out.</source>
        <translation>Rydyn ni&apos;n gofyn gan mai dim ond pobl sy&apos;n ennill llai na swm penodol all gael peth cyllid. Gallwch adael hwn allan.</translation>
    </message>
    <message>
        <source>We ask because some funding is only for people who live in one country. You can leave this out.</source>
        <translation>Rydyn ni&apos;n gofyn gan mai dim ond pobl sy&apos;n byw mewn un wlad all gael peth cyllid. Gallwch adael hwn allan.</translation>
    </message>
    <message>
        <source>We ask because some rules have an age limit. The year is enough, and you may leave it empty.</source>
        <translation>Rydyn ni&apos;n gofyn am fod terfyn oedran mewn rhai rheolau. Mae&apos;r flwyddyn yn ddigon, a gallwch chi adael hyn yn wag.</translation>
    </message>
    <message>
        <source>We ask so that it stands where your manager signs.</source>
        <translation>Rydyn ni&apos;n gofyn er mwyn i&apos;r enw sefyll lle mae eich rheolwr yn llofnodi.</translation>
    </message>
    <message>
        <source>We ask so that people in a team&apos;s book can be told apart. You can leave this out.</source>
        <translation>Rydyn ni&apos;n gofyn fel bod modd gwahaniaethu rhwng pobl mewn llyfr tîm. Gallwch adael hwn allan.</translation>
    </message>
    <message>
        <source>We ask so that you and your manager can plan for care in Welsh. No answer here depends on it. Say it in your own words, or leave this out.</source>
        <translation>Rydyn ni&apos;n gofyn er mwyn i chi a&apos;ch rheolwr allu cynllunio ar gyfer gofal yn Gymraeg. Nid oes unrhyw ateb yma yn dibynnu arno. Dywedwch yn eich geiriau eich hun, neu gadewch hwn allan.</translation>
    </message>
    <message>
        <source>We ask so that you have it at hand when you talk about pay. No answer here depends on it. You can leave this out.</source>
        <translation>Rydyn ni&apos;n gofyn fel ei fod wrth law pan fyddwch chi&apos;n siarad am gyflog. Nid oes unrhyw ateb yma yn dibynnu arno. Gallwch adael hwn allan.</translation>
    </message>
    <message>
        <source>We ask so that your next step leads there.</source>
        <translation>Rydyn ni&apos;n gofyn er mwyn i&apos;ch cam nesaf arwain yno.</translation>
    </message>
    <message>
        <source>We ask so that your plan prints in your language.</source>
        <translation>Rydyn ni&apos;n gofyn er mwyn i&apos;ch cynllun argraffu yn eich iaith chi.</translation>
    </message>
    <message>
        <source>What do you earn in a year, before tax?</source>
        <translation>Faint rydych chi&apos;n ei ennill mewn blwyddyn, cyn treth?</translation>
    </message>
    <message>
        <source>What is your pay point or grade called?</source>
        <translation>Beth yw enw eich pwynt cyflog neu eich gradd?</translation>
    </message>
    <message>
        <source>When were you born?</source>
        <translation>Pryd y cawsoch chi eich geni?</translation>
    </message>
    <message>
        <source>Which band are you aiming for?</source>
        <translation>Pa fand rydych chi&apos;n anelu ato?</translation>
    </message>
    <message>
        <source>Which country do you live in?</source>
        <translation>Ym mha wlad rydych chi&apos;n byw?</translation>
    </message>
    <message>
        <source>Which language do you want your papers in?</source>
        <translation>Ym mha iaith hoffech chi gael eich papurau?</translation>
    </message>
    <message>
        <source>Which team are you in?</source>
        <translation>Ym mha dîm rydych chi?</translation>
    </message>
    <message>
        <source>Whichever is on the screen</source>
        <translation>Pa un bynnag sydd ar y sgrin</translation>
    </message>
</context>
<context>
    <name>Person page</name>
    <message>
        <source>Begin</source>
        <translation>Dechrau</translation>
    </message>
    <message>
        <source>Nobody is in the book yet</source>
        <translation>Does neb yn y llyfr cofnodion eto</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>After that: {step}</source>
        <translation>Ar ôl hynny: {step}</translation>
    </message>
    <message>
        <source>Agreed actions, with reason, owner, date and a tick box.</source>
        <translation>Camau y cytunwyd arnyn nhw, gyda&apos;r rheswm, pwy sy&apos;n gyfrifol, y dyddiad a blwch ticio.</translation>
    </message>
    <message>
        <source>Aiming for</source>
        <translation>Anelu at</translation>
    </message>
    <message>
        <source>As typed: {typed}</source>
        <translation>Fel y teipiwyd: {typed}</translation>
    </message>
    <message>
        <source>Award or registration</source>
        <translation>Cymhwyster neu gofrestriad</translation>
    </message>
    <message>
        <source>Awards and registration, with status, date and notes.</source>
        <translation>Cymwysterau a chofrestriad, gyda statws, dyddiad a nodiadau.</translation>
    </message>
    <message>
        <source>Before you start</source>
        <translation>Cyn i chi ddechrau</translation>
    </message>
    <message>
        <source>By awards: {band}</source>
        <translation>Yn ôl cymwysterau: {band}</translation>
    </message>
    <message>
        <source>By signing, both people say that they have talked about this plan. It is not a contract.</source>
        <translation>Wrth lofnodi, mae&apos;r ddau berson yn dweud eu bod wedi trafod y cynllun hwn. Nid contract yw&apos;r cynllun.</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Erbyn pryd</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dyddiad</translation>
    </message>
    <message>
        <source>Day asked about</source>
        <translation>Y diwrnod dan sylw</translation>
    </message>
    <message>
        <source>Development plan</source>
        <translation>Cynllun datblygu</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Wedi&apos;i wneud</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Cyflogwr</translation>
    </message>
    <message>
        <source>Framework</source>
        <translation>Fframwaith</translation>
    </message>
    <message>
        <source>How sure we are</source>
        <translation>Pa mor sicr ydyn ni</translation>
    </message>
    <message>
        <source>How this was judged</source>
        <translation>Sut y penderfynwyd hyn</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Swydd</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Dyddiad llunio</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Rheolwr</translation>
    </message>
    <message>
        <source>Met by</source>
        <translation>Wedi&apos;i fodloni gan</translation>
    </message>
    <message>
        <source>Must I be registered, and by when?</source>
        <translation>A oes rhaid i mi gofrestru, ac erbyn pryd?</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Enw</translation>
    </message>
    <message>
        <source>No awards are on the record yet.</source>
        <translation>Nid oes cymwysterau ar y cofnod eto.</translation>
    </message>
    <message>
        <source>Not done yet</source>
        <translation>Heb ei wneud eto</translation>
    </message>
    <message>
        <source>Not in our list; kept as typed</source>
        <translation>Ddim yn ein rhestr; wedi&apos;i gadw fel y&apos;i teipiwyd</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nodyn</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Nodiadau</translation>
    </message>
    <message>
        <source>Other ways considered</source>
        <translation>Ffyrdd eraill a ystyriwyd</translation>
    </message>
    <message>
        <source>Other ways to the same end</source>
        <translation>Ffyrdd eraill o gyrraedd yr un nod</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Tudalen {page} o {pages}</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Cofrestriad</translation>
    </message>
    <message>
        <source>Registration: {part}</source>
        <translation>Cofrestriad: {part}</translation>
    </message>
    <message>
        <source>Reminder: {date}</source>
        <translation>Nodyn atgoffa: {date}</translation>
    </message>
    <message>
        <source>Runs to: {date}</source>
        <translation>Diwrnod olaf: {date}</translation>
    </message>
    <message>
        <source>Seen on an old or second-hand page, or not seen. Check before relying on it.</source>
        <translation>Wedi&apos;i weld ar dudalen hen neu ail-law, neu heb ei weld. Gwiriwch cyn dibynnu arno.</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Llofnod</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Llofnodion</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Ffynonellau</translation>
    </message>
    <message>
        <source>Space for notes by hand</source>
        <translation>Lle i ysgrifennu nodiadau â llaw</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Dechrau</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statws</translation>
    </message>
    <message>
        <source>The award the Register asks for, held against your record.</source>
        <translation>Y cymhwyster y mae&apos;r Gofrestr yn gofyn amdano, wedi&apos;i gymharu â&apos;ch cofnod.</translation>
    </message>
    <message>
        <source>The framework in use does not have the goal you chose. Choose anew under: Ways forward.</source>
        <translation>Nid yw&apos;r nod a ddewisoch yn y fframwaith sy&apos;n cael ei ddefnyddio. Dewiswch eto o dan: Y ffyrdd ymlaen.</translation>
    </message>
    <message>
        <source>The other ways, with their steps, how long they take, what they cost and doubts.</source>
        <translation>Y ffyrdd eraill, gyda&apos;u camau, pa mor hir y maent yn ei gymryd, eu cost a&apos;u hamheuon.</translation>
    </message>
    <message>
        <source>The same as for step {number}.</source>
        <translation>Yr un fath ag ar gyfer cam {number}.</translation>
    </message>
    <message>
        <source>The source is silent or unclear. This is how we read it.</source>
        <translation>Nid yw&apos;r ffynhonnell yn dweud, neu nid yw&apos;n glir. Dyma sut rydyn ni&apos;n ei deall.</translation>
    </message>
    <message>
        <source>The source says so.</source>
        <translation>Mae&apos;r ffynhonnell yn dweud hynny.</translation>
    </message>
    <message>
        <source>The table holds your record against: {band}</source>
        <translation>Mae&apos;r tabl yn cymharu eich cofnod â&apos;r band hwn: {band}</translation>
    </message>
    <message>
        <source>The way I chose</source>
        <translation>Y ffordd a ddewisais</translation>
    </message>
    <message>
        <source>The way you chose is no longer there, because your record or the framework has changed. Choose anew under: Ways forward.</source>
        <translation>Nid yw&apos;r ffordd a ddewisoch ar gael mwyach, oherwydd bod eich cofnod neu&apos;r fframwaith wedi newid. Dewiswch eto o dan: Y ffyrdd ymlaen.</translation>
    </message>
    <message>
        <source>Two separate questions, two separate answers.</source>
        <translation>Dau gwestiwn ar wahân, dau ateb ar wahân.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Fersiwn</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Ffordd</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Beth</translation>
    </message>
    <message>
        <source>What I hold</source>
        <translation>Beth sydd gen i</translation>
    </message>
    <message>
        <source>What is asked for</source>
        <translation>Beth sydd ei angen</translation>
    </message>
    <message>
        <source>What next, and why</source>
        <translation>Beth nesaf, a pham</translation>
    </message>
    <message>
        <source>What the band asks for, held against your record.</source>
        <translation>Gofynion y band, wedi&apos;u cymharu â&apos;ch cofnod.</translation>
    </message>
    <message>
        <source>What we agreed to do</source>
        <translation>Beth y cytunon ni i&apos;w wneud</translation>
    </message>
    <message>
        <source>Where I stand</source>
        <translation>Ble rydw i arni</translation>
    </message>
    <message>
        <source>Which band do I fit?</source>
        <translation>I ba fand rydw i&apos;n perthyn?</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Pwy</translation>
    </message>
    <message>
        <source>Who this plan is for</source>
        <translation>Ar gyfer pwy mae&apos;r cynllun hwn</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pam</translation>
    </message>
    <message>
        <source>Why, and the source</source>
        <translation>Pam, a&apos;r ffynhonnell</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Gweithiwr</translation>
    </message>
</context>
<context>
    <name>Plan pack</name>
    <message>
        <source>A plan for each person is put into a new folder, with a list of all of them. People: {count}. This can take some minutes. If you stop it, nothing is left behind.</source>
        <translation>Mae cynllun ar gyfer pob person yn cael ei roi mewn ffolder newydd, gyda rhestr ohonyn nhw i gyd. Pobl: {count}. Gall hyn gymryd rhai munudau. Os byddwch chi&apos;n ei stopio, nid oes dim yn cael ei adael ar ôl.</translation>
    </message>
    <message>
        <source>Choose a folder and make them</source>
        <translation>Dewis ffolder a&apos;u gwneud</translation>
    </message>
    <message>
        <source>Each person&apos;s own, as in their record</source>
        <translation>Iaith pob person, fel yn eu cofnod</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Ffeil</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>Rhoddwyd ar</translation>
    </message>
    <message>
        <source>Language of the plans</source>
        <translation>Iaith y cynlluniau</translation>
    </message>
    <message>
        <source>Make everybody&apos;s plan</source>
        <translation>Gwneud cynllun pawb</translation>
    </message>
    <message>
        <source>Making the plans</source>
        <translation>Wrthi&apos;n gwneud y cynlluniau</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Enw</translation>
    </message>
    <message>
        <source>Names people. Keep it where only people who need it can see it.</source>
        <translation>Mae&apos;n enwi pobl. Cadwch ef lle na all neb ei weld ond y rhai y mae&apos;n rhaid iddyn nhw.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Agor y ffolder</translation>
    </message>
    <message>
        <source>Plans made: {count}. They are here: {folder}</source>
        <translation>Cynlluniau a wnaed: {count}. Maen nhw yma: {folder}</translation>
    </message>
    <message>
        <source>Plans of the team</source>
        <translation>Cynlluniau&apos;r tîm</translation>
    </message>
    <message>
        <source>Plans: {count}</source>
        <translation>Cynlluniau: {count}</translation>
    </message>
    <message>
        <source>Talked over on</source>
        <translation>Trafodwyd ar</translation>
    </message>
    <message>
        <source>Where are the plans to be put?</source>
        <translation>Ble mae&apos;r cynlluniau i&apos;w rhoi?</translation>
    </message>
</context>
<context>
    <name>Plan page</name>
    <message>
        <source>A day, a month or just a year. You can leave this empty.</source>
        <translation>Diwrnod, mis neu flwyddyn yn unig. Gallwch adael hwn yn wag.</translation>
    </message>
    <message>
        <source>A plan as it was</source>
        <translation>Cynllun fel yr oedd</translation>
    </message>
    <message>
        <source>Action added.</source>
        <translation>Ychwanegwyd y cam gweithredu.</translation>
    </message>
    <message>
        <source>Action changed.</source>
        <translation>Newidiwyd y cam gweithredu.</translation>
    </message>
    <message>
        <source>Action removed.</source>
        <translation>Tynnwyd y cam gweithredu.</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Ychwanegu nodyn</translation>
    </message>
    <message>
        <source>Add an action</source>
        <translation>Ychwanegu cam gweithredu</translation>
    </message>
    <message>
        <source>Add what is ticked</source>
        <translation>Ychwanegu&apos;r rhai sydd wedi&apos;u ticio</translation>
    </message>
    <message>
        <source>Added to your plan.</source>
        <translation>Ychwanegwyd hyn at eich cynllun.</translation>
    </message>
    <message>
        <source>By when?</source>
        <translation>Erbyn pryd?</translation>
    </message>
    <message>
        <source>By: {date}</source>
        <translation>Erbyn: {date}</translation>
    </message>
    <message>
        <source>Change this action</source>
        <translation>Newid y cam gweithredu hwn</translation>
    </message>
    <message>
        <source>Change this note</source>
        <translation>Newid y nodyn hwn</translation>
    </message>
    <message>
        <source>Framework version: {version}</source>
        <translation>Fersiwn y fframwaith: {version}</translation>
    </message>
    <message>
        <source>How it will look on paper</source>
        <translation>Sut bydd yn edrych ar bapur</translation>
    </message>
    <message>
        <source>It is printed as you write it.</source>
        <translation>Mae&apos;n cael ei argraffu fel rydych chi&apos;n ei ysgrifennu.</translation>
    </message>
    <message>
        <source>It stands beside the action in your plan; no message is sent. You can leave this empty.</source>
        <translation>Mae&apos;n sefyll wrth ochr y cam gweithredu yn eich cynllun; ni fydd neges yn cael ei hanfon. Gallwch adael hwn yn wag.</translation>
    </message>
    <message>
        <source>Language of the paper</source>
        <translation>Iaith y papur</translation>
    </message>
    <message>
        <source>Make the pages again</source>
        <translation>Gwneud y tudalennau eto</translation>
    </message>
    <message>
        <source>Making the pages</source>
        <translation>Wrthi&apos;n gwneud y tudalennau</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>Nodi ei fod wedi&apos;i wneud</translation>
    </message>
    <message>
        <source>Mark as to do</source>
        <translation>Nodi ei fod i&apos;w wneud</translation>
    </message>
    <message>
        <source>Marked as done.</source>
        <translation>Nodwyd ei fod wedi&apos;i wneud.</translation>
    </message>
    <message>
        <source>Marked as still to do.</source>
        <translation>Nodwyd ei fod yn dal i&apos;w wneud.</translation>
    </message>
    <message>
        <source>No notes yet. The paper leaves room for notes by hand.</source>
        <translation>Dim nodiadau eto. Mae lle ar y papur i ysgrifennu nodiadau â llaw.</translation>
    </message>
    <message>
        <source>Note added.</source>
        <translation>Ychwanegwyd y nodyn.</translation>
    </message>
    <message>
        <source>Note changed.</source>
        <translation>Newidiwyd y nodyn.</translation>
    </message>
    <message>
        <source>Note removed.</source>
        <translation>Tynnwyd y nodyn.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Nodiadau</translation>
    </message>
    <message>
        <source>Nothing is agreed yet. Write what will be done, or start from your next step.</source>
        <translation>Does dim wedi&apos;i gytuno eto. Ysgrifennwch beth fydd yn cael ei wneud, neu dechreuwch o&apos;ch cam nesaf.</translation>
    </message>
    <message>
        <source>Plans kept so far</source>
        <translation>Cynlluniau a gadwyd hyd yma</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Cadw o&apos;r golwg</translation>
    </message>
    <message>
        <source>Reminder: {date}</source>
        <translation>Nodyn atgoffa: {date}</translation>
    </message>
    <message>
        <source>Say what you do and which awards you hold. Your plan can then be printed here.</source>
        <translation>Dywedwch beth rydych chi&apos;n ei wneud a pha gymwysterau sydd gennych chi. Wedyn bydd modd argraffu eich cynllun yma.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Dangos</translation>
    </message>
    <message>
        <source>Suggest actions from my next step</source>
        <translation>Awgrymu camau gweithredu o&apos;m cam nesaf</translation>
    </message>
    <message>
        <source>These are the words of the plan when it was saved or printed. They do not change.</source>
        <translation>Dyma eiriau&apos;r cynllun pan gafodd ei gadw neu ei argraffu. Dydyn nhw ddim yn newid.</translation>
    </message>
    <message>
        <source>What is my plan, and how will it look on paper?</source>
        <translation>Beth yw fy nghynllun, a sut bydd yn edrych ar bapur?</translation>
    </message>
    <message>
        <source>What should the plan say?</source>
        <translation>Beth ddylai&apos;r cynllun ei ddweud?</translation>
    </message>
    <message>
        <source>What we agreed to do</source>
        <translation>Beth y cytunon ni i&apos;w wneud</translation>
    </message>
    <message>
        <source>What will be done?</source>
        <translation>Beth fydd yn cael ei wneud?</translation>
    </message>
    <message>
        <source>When do you want to be reminded?</source>
        <translation>Pryd rydych chi am gael eich atgoffa?</translation>
    </message>
    <message>
        <source>Which of these do you want in your plan?</source>
        <translation>Pa rai o&apos;r rhain ydych chi eu heisiau yn eich cynllun?</translation>
    </message>
    <message>
        <source>Who does it?</source>
        <translation>Pwy fydd yn ei wneud?</translation>
    </message>
    <message>
        <source>Who: {name}</source>
        <translation>Pwy: {name}</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Pam?</translation>
    </message>
    <message>
        <source>Write the note, or press Cancel.</source>
        <translation>Ysgrifennwch y nodyn, neu gwasgwch Canslo.</translation>
    </message>
    <message>
        <source>Write what will be done.</source>
        <translation>Ysgrifennwch beth fydd yn cael ei wneud.</translation>
    </message>
    <message>
        <source>You can change each of them afterwards.</source>
        <translation>Gallwch newid pob un ohonyn nhw wedyn.</translation>
    </message>
    <message>
        <source>You can leave this empty.</source>
        <translation>Gallwch adael hwn yn wag.</translation>
    </message>
    <message>
        <source>Your next step is in the plan already.</source>
        <translation>Mae eich cam nesaf yn y cynllun yn barod.</translation>
    </message>
</context>
<context>
    <name>Print Device Input Slot</name>
    <message>
        <source>Automatic</source>
        <translation>Awtomatig</translation>
    </message>
</context>
<context>
    <name>Print Device Output Bin</name>
    <message>
        <source>Automatic</source>
        <translation>Awtomatig</translation>
    </message>
</context>
<context>
    <name>ProgressState</name>
    <message>
        <source>In progress</source>
        <translation>Ar y gweill</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Heb ddechrau</translation>
    </message>
    <message>
        <source>Ready for sign-off</source>
        <translation>Yn barod i&apos;w gymeradwyo</translation>
    </message>
    <message>
        <source>Signed off</source>
        <translation>Wedi&apos;i gymeradwyo</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Alias</source>
        <translation>Enw arall</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>Gyriant</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Ffeil</translation>
    </message>
    <message>
        <source>File Folder</source>
        <translation>Ffolder ffeiliau</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ffolder</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Llwybr byr</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Anhysbys</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>Dewis &amp;popeth</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>&amp;Cynyddu</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>&amp;Lleihau</translation>
    </message>
</context>
<context>
    <name>QAccessibleActionInterface</name>
    <message>
        <source>Decrease</source>
        <translation>Lleihau</translation>
    </message>
    <message>
        <source>Decrease the value</source>
        <translation>Lleihau&apos;r gwerth</translation>
    </message>
    <message>
        <source>Goes back a page</source>
        <translation>Mynd yn ôl un dudalen</translation>
    </message>
    <message>
        <source>Goes to the next page</source>
        <translation>Mynd i&apos;r dudalen nesaf</translation>
    </message>
    <message>
        <source>Increase</source>
        <translation>Cynyddu</translation>
    </message>
    <message>
        <source>Increase the value</source>
        <translation>Cynyddu&apos;r gwerth</translation>
    </message>
    <message>
        <source>Moves the element into the visible area</source>
        <translation>Dod â&apos;r eitem i&apos;r golwg</translation>
    </message>
    <message>
        <source>Next Page</source>
        <translation>Tudalen nesaf</translation>
    </message>
    <message>
        <source>Press</source>
        <translation>Pwyso</translation>
    </message>
    <message>
        <source>Previous Page</source>
        <translation>Tudalen flaenorol</translation>
    </message>
    <message>
        <source>Scroll Down</source>
        <translation>Sgrolio i lawr</translation>
    </message>
    <message>
        <source>Scroll Left</source>
        <translation>Sgrolio i&apos;r chwith</translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation>Sgrolio i&apos;r dde</translation>
    </message>
    <message>
        <source>Scroll Up</source>
        <translation>Sgrolio i fyny</translation>
    </message>
    <message>
        <source>Scrolls down</source>
        <translation>Sgrolio i lawr</translation>
    </message>
    <message>
        <source>Scrolls to the left</source>
        <translation>Sgrolio i&apos;r chwith</translation>
    </message>
    <message>
        <source>Scrolls to the right</source>
        <translation>Sgrolio i&apos;r dde</translation>
    </message>
    <message>
        <source>Scrolls up</source>
        <translation>Sgrolio i fyny</translation>
    </message>
    <message>
        <source>Set Focus</source>
        <translation>Symud y ffocws yma</translation>
    </message>
    <message>
        <source>SetFocus</source>
        <translation>Symud y ffocws yma</translation>
    </message>
    <message>
        <source>Sets the focus</source>
        <translation>Symud y ffocws yma</translation>
    </message>
    <message>
        <source>Show Menu</source>
        <translation>Dangos y ddewislen</translation>
    </message>
    <message>
        <source>Show on Screen</source>
        <translation>Dangos ar y sgrin</translation>
    </message>
    <message>
        <source>ShowMenu</source>
        <translation>Dangos y ddewislen</translation>
    </message>
    <message>
        <source>Shows the menu</source>
        <translation>Dangos y ddewislen</translation>
    </message>
    <message>
        <source>Toggle</source>
        <translation>Toglo</translation>
    </message>
    <message>
        <source>Toggles the state</source>
        <translation>Newid y cyflwr</translation>
    </message>
    <message>
        <source>Triggers the action</source>
        <translation>Rhoi&apos;r weithred ar waith</translation>
    </message>
</context>
<context>
    <name>QAccessibleColorWellItem</name>
    <message>
        <source>RGB %1, %2, %3</source>
        <translation>RGB %1, %2, %3</translation>
    </message>
</context>
<context>
    <name>QCocoaMenuBar</name>
    <message>
        <source>Edit</source>
        <translation>Golygu</translation>
    </message>
</context>
<context>
    <name>QCocoaMenuItem</name>
    <message>
        <source>About</source>
        <translation>Ynghylch</translation>
    </message>
    <message>
        <source>About Qt</source>
        <translation>Ynghylch Qt</translation>
    </message>
    <message>
        <source>Config</source>
        <translation>Ffurfweddu</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copïo</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Torri</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>Gadael</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Dewisiadau</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Gludo</translation>
    </message>
    <message>
        <source>Preference</source>
        <translation>Dewis</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Gadael</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Dewis popeth</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Gosodiad</translation>
    </message>
    <message>
        <source>Setup</source>
        <translation>Gosod</translation>
    </message>
</context>
<context>
    <name>QCocoaTheme</name>
    <message>
        <source>Don&apos;t Save</source>
        <translation>Peidio â chadw</translation>
    </message>
</context>
<context>
    <name>QComboBox</name>
    <message>
        <source>False</source>
        <translation>Anghywir</translation>
    </message>
    <message>
        <source>Open the combo box selection popup</source>
        <translation>Agor y rhestr ddewis</translation>
    </message>
    <message>
        <source>True</source>
        <translation>Cywir</translation>
    </message>
</context>
<context>
    <name>QCommandLineParser</name>
    <message>
        <source>[options]</source>
        <translation>[dewisiadau]</translation>
    </message>
    <message>
        <source>Arguments:</source>
        <translation>Dadleuon:</translation>
    </message>
    <message>
        <source>Displays this help.</source>
        <translation>Dangos y cymorth hwn.</translation>
    </message>
    <message>
        <source>Displays version information.</source>
        <translation>Dangos gwybodaeth am y fersiwn.</translation>
    </message>
    <message>
        <source>Missing value after &apos;%1&apos;.</source>
        <translation>Gwerth ar goll ar ôl &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Dewisiadau:</translation>
    </message>
    <message>
        <source>Unknown option &apos;%1&apos;.</source>
        <translation>Dewisiad anhysbys &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Defnydd: %1</translation>
    </message>
</context>
<context>
    <name>QCupsJobWidget</name>
    <message>
        <source>&amp;Billing information:</source>
        <translation>&amp;Gwybodaeth bilio:</translation>
    </message>
    <message>
        <source>&amp;End:</source>
        <translation>&amp;Diwedd:</translation>
    </message>
    <message>
        <source>&amp;Start:</source>
        <translation>Dech&amp;rau:</translation>
    </message>
    <message>
        <source>Banner Pages</source>
        <translation>Tudalennau baner</translation>
    </message>
    <message>
        <source>Billing information:</source>
        <translation>Gwybodaeth bilio:</translation>
    </message>
    <message>
        <source>Classified</source>
        <translation>Dosbarthedig</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>Cyfrinachol</translation>
    </message>
    <message>
        <source>Day (06:00 to 17:59)</source>
        <translation>Dydd (06:00 i 17:59)</translation>
    </message>
    <message>
        <source>End:</source>
        <translation>Diwedd:</translation>
    </message>
    <message>
        <source>Hold Indefinitely</source>
        <translation>Dal heb derfyn</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Tasg</translation>
    </message>
    <message>
        <source>Job &amp;priority:</source>
        <translation>&amp;Blaenoriaeth y dasg:</translation>
    </message>
    <message>
        <source>Job Control</source>
        <translation>Rheoli&apos;r dasg</translation>
    </message>
    <message>
        <source>Job priority:</source>
        <translation>Blaenoriaeth y dasg:</translation>
    </message>
    <message>
        <source>Night (18:00 to 05:59)</source>
        <translation>Nos (18:00 i 05:59)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Dim</translation>
    </message>
    <message>
        <source>Print Immediately</source>
        <translation>Argraffu ar unwaith</translation>
    </message>
    <message>
        <source>Scheduled &amp;printing:</source>
        <translation>&amp;Amserlen argraffu:</translation>
    </message>
    <message>
        <source>Scheduled printing:</source>
        <translation>Amserlen argraffu:</translation>
    </message>
    <message>
        <source>Second Shift (16:00 to 23:59)</source>
        <translation>Ail sifft (16:00 i 23:59)</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Cudd</translation>
    </message>
    <message>
        <source>Specific Time</source>
        <translation>Amser penodol</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Safonol</translation>
    </message>
    <message>
        <source>Start:</source>
        <translation>Dechrau:</translation>
    </message>
    <message>
        <source>Third Shift (00:00 to 07:59)</source>
        <translation>Trydedd sifft (00:00 i 07:59)</translation>
    </message>
    <message>
        <source>Top Secret</source>
        <translation>Hollol gudd</translation>
    </message>
    <message>
        <source>Unclassified</source>
        <translation>Annosbarthedig</translation>
    </message>
    <message>
        <source>Weekend (Saturday to Sunday)</source>
        <translation>Penwythnos (dydd Sadwrn i ddydd Sul)</translation>
    </message>
</context>
<context>
    <name>QCupsPrinterSupport</name>
    <message>
        <source>Authentication Needed</source>
        <translation>Angen mewngofnodi</translation>
    </message>
    <message>
        <source>Authentication needed to use %1 on %2.</source>
        <translation>Rhaid mewngofnodi i ddefnyddio %1 ar %2.</translation>
    </message>
    <message>
        <source>Authentication needed to use %1.</source>
        <translation>Rhaid mewngofnodi i ddefnyddio %1.</translation>
    </message>
    <message>
        <source>Password:</source>
        <translation>Cyfrinair:</translation>
    </message>
    <message>
        <source>Username:</source>
        <translation>Enw defnyddiwr:</translation>
    </message>
</context>
<context>
    <name>QDBusTrayIcon</name>
    <message>
        <source>OK</source>
        <translation>Iawn</translation>
    </message>
</context>
<context>
    <name>QDateTimeEdit</name>
    <message>
        <source>AM</source>
        <translation>AM</translation>
    </message>
    <message>
        <source>am</source>
        <translation>am</translation>
    </message>
    <message>
        <source>PM</source>
        <translation>PM</translation>
    </message>
    <message>
        <source>pm</source>
        <translation>pm</translation>
    </message>
</context>
<context>
    <name>QDateTimeParser</name>
    <message>
        <source>AM</source>
        <translation>AM</translation>
    </message>
    <message>
        <source>am</source>
        <translation>am</translation>
    </message>
    <message>
        <source>PM</source>
        <translation>PM</translation>
    </message>
    <message>
        <source>pm</source>
        <translation>pm</translation>
    </message>
</context>
<context>
    <name>QDialog</name>
    <message>
        <source>What&apos;s This?</source>
        <translation>Beth yw hwn?</translation>
    </message>
</context>
<context>
    <name>QDialogButtonBox</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Canslo</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Ca&amp;u</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Na</translation>
    </message>
    <message>
        <source>&amp;OK</source>
        <translation>&amp;Iawn</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Ca&amp;dw</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>I&amp;e</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>Rhoi&apos;r gorau iddi</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Rhoi ar waith</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
    <message>
        <source>Close without Saving</source>
        <translation>Cau heb gadw</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Gwaredu</translation>
    </message>
    <message>
        <source>Don&apos;t Save</source>
        <translation>Peidio â chadw</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Cymorth</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Anwybyddu</translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation>N&amp;a i bopeth</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>Iawn</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Agor</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Ailosod</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>Adfer y gosodiadau gwreiddiol</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Ceisio eto</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Cadw</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>Cadw popeth</translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <translation>Ie i &amp;bopeth</translation>
    </message>
</context>
<context>
    <name>QDockWidget</name>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
    <message>
        <source>Closes the dock widget</source>
        <translation>Cau&apos;r panel</translation>
    </message>
    <message>
        <source>Float</source>
        <translation>Datgysylltu</translation>
    </message>
    <message>
        <source>Undocks and re-attaches the dock widget</source>
        <translation>Datgysylltu ac ailgysylltu&apos;r panel</translation>
    </message>
</context>
<context>
    <name>QErrorMessage</name>
    <message>
        <source>&amp;OK</source>
        <translation>&amp;Iawn</translation>
    </message>
    <message>
        <source>&amp;Show this message again</source>
        <translation>&amp;Dangos y neges hon eto</translation>
    </message>
    <message>
        <source>An error occurred</source>
        <translation>Digwyddodd gwall</translation>
    </message>
    <message>
        <source>Critical Error:</source>
        <translation>Gwall difrifol:</translation>
    </message>
    <message>
        <source>Debug Message:</source>
        <translation>Neges dadfygio:</translation>
    </message>
    <message>
        <source>Fatal Error:</source>
        <translation>Gwall angheuol:</translation>
    </message>
    <message>
        <source>Information:</source>
        <translation>Gwybodaeth:</translation>
    </message>
    <message>
        <source>Warning:</source>
        <translation>Rhybudd:</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
Heb ddod o hyd i&apos;r ffolder.
Gwnewch yn siŵr bod enw&apos;r ffolder yn gywir.</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
Heb ddod o hyd i&apos;r ffeil.
Gwnewch yn siŵr bod enw&apos;r ffeil yn gywir.</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>Mae&apos;r ffeil hon yno&apos;n barod: %1.
Ydych chi am roi&apos;r un newydd yn ei lle?</translation>
    </message>
    <message>
        <source>%1 File</source>
        <translation>Ffeil %1</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Dewis</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>Di&amp;leu</translation>
    </message>
    <message>
        <source>&amp;Look in:</source>
        <translation>&amp;Chwilio yn:</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>Ffolder &amp;newydd</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Agor</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>Ail&amp;enwi</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Ca&amp;dw</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is write protected.
Do you want to delete it anyway?</source>
        <translation>Mae &apos;%1&apos; wedi&apos;i diogelu rhag newid.
Ydych chi am ei dileu er hynny?</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>Enw arall</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>Pob ffeil (*)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Pob ffeil (*)</translation>
    </message>
    <message>
        <source>Are you sure you want to delete &apos;%1&apos;?</source>
        <translation>Ydych chi&apos;n siŵr eich bod am ddileu &apos;%1&apos;?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Yn ôl</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>Newid i&apos;r olwg fanwl</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>Newid i&apos;r olwg rhestr</translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <translation>Doedd dim modd dileu&apos;r ffolder.</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>Creu ffolder newydd</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Creu ffolder newydd</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Dileu</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Golwg fanwl</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>Ffolderi</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Ffolder:</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>Gyriant</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Ffeil</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>E&amp;nw&apos;r ffeil:</translation>
    </message>
    <message>
        <source>File Folder</source>
        <translation>Ffolder ffeiliau</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Ffeiliau</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>Ma&amp;th o ffeil:</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Math o ffeil:</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translation>Canfod ffolder</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ffolder</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Ymlaen</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Mynd yn ôl</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>Mynd ymlaen</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>Mynd i&apos;r ffolder uwchben</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>Rhestr o leoedd a nodau tudalen</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Golwg rhestr</translation>
    </message>
    <message>
        <source>Look in:</source>
        <translation>Chwilio yn:</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>Fy nghyfrifiadur</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>Ffolder newydd</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Agor</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Y ffolder uwchben</translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation>Lleoedd diweddar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Tynnu</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>Cadw fel</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Llwybr byr</translation>
    </message>
    <message>
        <source>Show </source>
        <translation>Dangos </translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>Dangos ffeiliau &amp;cudd</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Bar ochr</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Anhysbys</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>%1 byte(s)</source>
        <translation>%1 beit</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 beit</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1 GB</translation>
    </message>
    <message>
        <source>%1 KB</source>
        <translation>%1 KB</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>%1 TB</source>
        <translation>%1 TB</translation>
    </message>
    <message>
        <source>&lt;b&gt;The name &quot;%1&quot; cannot be used.&lt;/b&gt;&lt;p&gt;Try using another name, with fewer characters or no punctuation marks.</source>
        <translation>&lt;b&gt;Does dim modd defnyddio&apos;r enw hwn: &quot;%1&quot;.&lt;/b&gt;&lt;p&gt;Rhowch gynnig ar enw arall, gyda llai o nodau neu heb atalnodau.</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Cyfrifiadur</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Dyddiad newid</translation>
    </message>
    <message>
        <source>Invalid filename</source>
        <translation>Enw ffeil annilys</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Math</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>Fy nghyfrifiadur</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Enw</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Maint</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Math</translation>
    </message>
</context>
<context>
    <name>QGnomeTheme</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Canslo</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Ca&amp;u</translation>
    </message>
    <message>
        <source>&amp;OK</source>
        <translation>&amp;Iawn</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Ca&amp;dw</translation>
    </message>
    <message>
        <source>Close without Saving</source>
        <translation>Cau heb gadw</translation>
    </message>
</context>
<context>
    <name>QIODevice</name>
    <message>
        <source>file to open is a directory</source>
        <translation>ffolder yw&apos;r ffeil i&apos;w hagor</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>Does dim lle ar ôl ar y ddyfais</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>Does dim ffeil na ffolder o&apos;r enw hwnnw</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>Dim caniatâd</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>Gormod o ffeiliau ar agor</translation>
    </message>
    <message>
        <source>Unknown error</source>
        <translation>Gwall anhysbys</translation>
    </message>
</context>
<context>
    <name>QImageReader</name>
    <message>
        <source>File not found</source>
        <translation>Heb ddod o hyd i&apos;r ffeil</translation>
    </message>
    <message>
        <source>Invalid device</source>
        <translation>Dyfais annilys</translation>
    </message>
    <message>
        <source>Unable to read image data</source>
        <translation>Doedd dim modd darllen data&apos;r llun</translation>
    </message>
    <message>
        <source>Unknown error</source>
        <translation>Gwall anhysbys</translation>
    </message>
    <message>
        <source>Unsupported image format</source>
        <translation>Fformat llun heb ei gynnal</translation>
    </message>
</context>
<context>
    <name>QInputDialog</name>
    <message>
        <source>Enter a value:</source>
        <translation>Rhowch werth:</translation>
    </message>
</context>
<context>
    <name>QKeySequenceEdit</name>
    <message>
        <source>%1, ...</source>
        <translation>%1, ...</translation>
    </message>
    <message>
        <source>Press shortcut</source>
        <translation>Pwyswch y bysellau</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copïo</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Gludo</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Ail-wneud</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Dadwneud</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Torri</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Dileu</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Dewis popeth</translation>
    </message>
</context>
<context>
    <name>QMdiArea</name>
    <message>
        <source>(Untitled)</source>
        <translation>(Dideitl)</translation>
    </message>
</context>
<context>
    <name>QMdiSubWindow</name>
    <message>
        <source>%1 - [%2]</source>
        <translation>%1 - [%2]</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cau</translation>
    </message>
    <message>
        <source>&amp;Move</source>
        <translation>&amp;Symud</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Adfer</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>&amp;Maint</translation>
    </message>
    <message>
        <source>- [%1]</source>
        <translation>- [%1]</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Cymorth</translation>
    </message>
    <message>
        <source>Ma&amp;ximize</source>
        <translation>&amp;Ehangu</translation>
    </message>
    <message>
        <source>Maximize</source>
        <translation>Ehangu</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Dewislen</translation>
    </message>
    <message>
        <source>Mi&amp;nimize</source>
        <translation>&amp;Lleihau</translation>
    </message>
    <message>
        <source>Minimize</source>
        <translation>Lleihau</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Adfer</translation>
    </message>
    <message>
        <source>Restore Down</source>
        <translation>Adfer i lawr</translation>
    </message>
    <message>
        <source>Shade</source>
        <translation>Rholio i fyny</translation>
    </message>
    <message>
        <source>Stay on &amp;Top</source>
        <translation>Aros ar y &amp;brig</translation>
    </message>
    <message>
        <source>Unshade</source>
        <translation>Rholio i lawr</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>&lt;h3&gt;About Qt&lt;/h3&gt;&lt;p&gt;This program uses Qt version %1.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Ynghylch Qt&lt;/h3&gt;&lt;p&gt;Mae&apos;r rhaglen hon yn defnyddio Qt fersiwn %1.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>About Qt</source>
        <translation>Ynghylch Qt</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Cymorth</translation>
    </message>
    <message>
        <source>Hide Details...</source>
        <translation>Cuddio&apos;r manylion...</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>Iawn</translation>
    </message>
    <message>
        <source>Show Details...</source>
        <translation>Dangos y manylion...</translation>
    </message>
</context>
<context>
    <name>QPPDOptionsModel</name>
    <message>
        <source>Name</source>
        <translation>Enw</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Gwerth</translation>
    </message>
</context>
<context>
    <name>QPageSetupWidget</name>
    <message>
        <source>bottom margin</source>
        <translation>ymyl isaf</translation>
    </message>
    <message>
        <source>CC</source>
        <translation>CC</translation>
    </message>
    <message>
        <source>Centimeters (cm)</source>
        <translation>Centimetrau (cm)</translation>
    </message>
    <message>
        <source>Cicero (CC)</source>
        <translation>Cicero (CC)</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Maint arbennig</translation>
    </message>
    <message>
        <source>DD</source>
        <translation>DD</translation>
    </message>
    <message>
        <source>Didot (DD)</source>
        <translation>Didot (DD)</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Ffurflen</translation>
    </message>
    <message>
        <source>Height:</source>
        <translation>Uchder:</translation>
    </message>
    <message>
        <source>in</source>
        <translation>in</translation>
    </message>
    <message>
        <source>Inches (in)</source>
        <translation>Modfeddi (in)</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Tirlun</translation>
    </message>
    <message>
        <source>left margin</source>
        <translation>ymyl chwith</translation>
    </message>
    <message>
        <source>Margins</source>
        <translation>Ymylon</translation>
    </message>
    <message>
        <source>Millimeters (mm)</source>
        <translation>Milimetrau (mm)</translation>
    </message>
    <message>
        <source>mm</source>
        <translation>mm</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>Cyfeiriad</translation>
    </message>
    <message>
        <source>Page &amp;order:</source>
        <translation>&amp;Trefn y tudalennau:</translation>
    </message>
    <message>
        <source>Page Layout</source>
        <translation>Cynllun y dudalen</translation>
    </message>
    <message>
        <source>Page order:</source>
        <translation>Trefn y tudalennau:</translation>
    </message>
    <message>
        <source>Page size:</source>
        <translation>Maint y dudalen:</translation>
    </message>
    <message>
        <source>Pages &amp;per sheet:</source>
        <translation>Tudalennau ar &amp;bob dalen:</translation>
    </message>
    <message>
        <source>Pages per sheet:</source>
        <translation>Tudalennau ar bob dalen:</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papur</translation>
    </message>
    <message>
        <source>Paper source:</source>
        <translation>Ffynhonnell y papur:</translation>
    </message>
    <message>
        <source>Pica (P̸)</source>
        <translation>Pica (P̸)</translation>
    </message>
    <message>
        <source>Points (pt)</source>
        <translation>Pwyntiau (pt)</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Portread</translation>
    </message>
    <message>
        <source>pt</source>
        <translation>pt</translation>
    </message>
    <message>
        <source>P̸</source>
        <translation>P̸</translation>
    </message>
    <message>
        <source>Reverse landscape</source>
        <translation>Tirlun o chwith</translation>
    </message>
    <message>
        <source>Reverse portrait</source>
        <translation>Portread o chwith</translation>
    </message>
    <message>
        <source>right margin</source>
        <translation>ymyl dde</translation>
    </message>
    <message>
        <source>top margin</source>
        <translation>ymyl uchaf</translation>
    </message>
    <message>
        <source>Width:</source>
        <translation>Lled:</translation>
    </message>
</context>
<context>
    <name>QPageSize</name>
    <message>
        <source>%1 x %2 in</source>
        <translation>%1 x %2 in</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Maint arbennig</translation>
    </message>
    <message>
        <source>Custom (%1CC x %2CC)</source>
        <translation>Maint arbennig (%1CC x %2CC)</translation>
    </message>
    <message>
        <source>Custom (%1DD x %2DD)</source>
        <translation>Maint arbennig (%1DD x %2DD)</translation>
    </message>
    <message>
        <source>Custom (%1in x %2in)</source>
        <translation>Maint arbennig (%1in x %2in)</translation>
    </message>
    <message>
        <source>Custom (%1mm x %2mm)</source>
        <translation>Maint arbennig (%1mm x %2mm)</translation>
    </message>
    <message>
        <source>Custom (%1pc x %2pc)</source>
        <translation>Maint arbennig (%1pc x %2pc)</translation>
    </message>
    <message>
        <source>Custom (%1pt x %2pt)</source>
        <translation>Maint arbennig (%1pt x %2pt)</translation>
    </message>
    <message>
        <source>Double Postcard</source>
        <translation>Cerdyn post dwbl</translation>
    </message>
    <message>
        <source>Envelope B4</source>
        <translation>Amlen B4</translation>
    </message>
    <message>
        <source>Envelope B5</source>
        <translation>Amlen B5</translation>
    </message>
    <message>
        <source>Envelope B6</source>
        <translation>Amlen B6</translation>
    </message>
    <message>
        <source>Envelope C0</source>
        <translation>Amlen C0</translation>
    </message>
    <message>
        <source>Envelope C1</source>
        <translation>Amlen C1</translation>
    </message>
    <message>
        <source>Envelope C2</source>
        <translation>Amlen C2</translation>
    </message>
    <message>
        <source>Envelope C3</source>
        <translation>Amlen C3</translation>
    </message>
    <message>
        <source>Envelope C4</source>
        <translation>Amlen C4</translation>
    </message>
    <message>
        <source>Envelope C5</source>
        <translation>Amlen C5</translation>
    </message>
    <message>
        <source>Envelope C6</source>
        <translation>Amlen C6</translation>
    </message>
    <message>
        <source>Envelope C65</source>
        <translation>Amlen C65</translation>
    </message>
    <message>
        <source>Envelope C7</source>
        <translation>Amlen C7</translation>
    </message>
    <message>
        <source>Envelope Chou 3</source>
        <translation>Amlen Chou 3</translation>
    </message>
    <message>
        <source>Envelope Chou 4</source>
        <translation>Amlen Chou 4</translation>
    </message>
    <message>
        <source>Envelope DL</source>
        <translation>Amlen DL</translation>
    </message>
    <message>
        <source>Envelope Invite</source>
        <translation>Amlen wahoddiad</translation>
    </message>
    <message>
        <source>Envelope Italian</source>
        <translation>Amlen Eidalaidd</translation>
    </message>
    <message>
        <source>Envelope Kaku 2</source>
        <translation>Amlen Kaku 2</translation>
    </message>
    <message>
        <source>Envelope Kaku 3</source>
        <translation>Amlen Kaku 3</translation>
    </message>
    <message>
        <source>Envelope Monarch</source>
        <translation>Amlen Monarch</translation>
    </message>
    <message>
        <source>Envelope Personal</source>
        <translation>Amlen bersonol</translation>
    </message>
    <message>
        <source>Envelope PRC 1</source>
        <translation>Amlen PRC 1</translation>
    </message>
    <message>
        <source>Envelope PRC 10</source>
        <translation>Amlen PRC 10</translation>
    </message>
    <message>
        <source>Envelope PRC 2</source>
        <translation>Amlen PRC 2</translation>
    </message>
    <message>
        <source>Envelope PRC 3</source>
        <translation>Amlen PRC 3</translation>
    </message>
    <message>
        <source>Envelope PRC 4</source>
        <translation>Amlen PRC 4</translation>
    </message>
    <message>
        <source>Envelope PRC 5</source>
        <translation>Amlen PRC 5</translation>
    </message>
    <message>
        <source>Envelope PRC 6</source>
        <translation>Amlen PRC 6</translation>
    </message>
    <message>
        <source>Envelope PRC 7</source>
        <translation>Amlen PRC 7</translation>
    </message>
    <message>
        <source>Envelope PRC 8</source>
        <translation>Amlen PRC 8</translation>
    </message>
    <message>
        <source>Envelope PRC 9</source>
        <translation>Amlen PRC 9</translation>
    </message>
    <message>
        <source>Envelope US 10</source>
        <translation>Amlen UDA 10</translation>
    </message>
    <message>
        <source>Envelope US 11</source>
        <translation>Amlen UDA 11</translation>
    </message>
    <message>
        <source>Envelope US 12</source>
        <translation>Amlen UDA 12</translation>
    </message>
    <message>
        <source>Envelope US 14</source>
        <translation>Amlen UDA 14</translation>
    </message>
    <message>
        <source>Envelope US 9</source>
        <translation>Amlen UDA 9</translation>
    </message>
    <message>
        <source>Envelope You 4</source>
        <translation>Amlen You 4</translation>
    </message>
    <message>
        <source>Fan-fold German (8.5 x 12 in)</source>
        <translation>Papur plyg, Almaen (8.5 x 12 in)</translation>
    </message>
    <message>
        <source>Fan-fold German Legal (8.5 x 13 in)</source>
        <translation>Papur plyg, Almaen, Legal (8.5 x 13 in)</translation>
    </message>
    <message>
        <source>Fan-fold US (14.875 x 11 in)</source>
        <translation>Papur plyg, UDA (14.875 x 11 in)</translation>
    </message>
    <message>
        <source>Postcard</source>
        <translation>Cerdyn post</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Na</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>I&amp;e</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>Rhoi&apos;r gorau iddi</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Rhoi ar waith</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Gwaredu</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Cymorth</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Anwybyddu</translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation>N&amp;a i bopeth</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>Iawn</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Agor</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Ailosod</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>Adfer y gosodiadau gwreiddiol</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Ceisio eto</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Cadw</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>Cadw popeth</translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <translation>Ie i &amp;bopeth</translation>
    </message>
</context>
<context>
    <name>QPrintDialog</name>
    <message>
        <source>%1 already exists.
Do you want to overwrite it?</source>
        <translation>Mae&apos;r ffeil hon yno&apos;n barod: %1.
Ydych chi am ysgrifennu drosti?</translation>
    </message>
    <message>
        <source>%1 does not follow the correct syntax. Please use &apos;,&apos; to separate ranges and pages, &apos;-&apos; to define ranges and make sure ranges do not intersect with each other.</source>
        <translation>Nid yw %1 wedi&apos;i ysgrifennu&apos;n gywir. Rhowch &apos;,&apos; rhwng tudalennau a &apos;-&apos; o fewn ystod, a gwnewch yn siŵr nad yw&apos;r ystodau&apos;n gorgyffwrdd.</translation>
    </message>
    <message>
        <source>%1 is a directory.
Please choose a different file name.</source>
        <translation>Ffolder yw %1.
Dewiswch enw ffeil arall.</translation>
    </message>
    <message>
        <source>&amp;Options &lt;&lt;</source>
        <translation>&amp;Dewisiadau &lt;&lt;</translation>
    </message>
    <message>
        <source>&amp;Options &gt;&gt;</source>
        <translation>&amp;Dewisiadau &gt;&gt;</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;Argraffu</translation>
    </message>
    <message>
        <source>1 (1x1)</source>
        <translation>1 (1x1)</translation>
    </message>
    <message>
        <source>16 (4x4)</source>
        <translation>16 (4x4)</translation>
    </message>
    <message>
        <source>2 (2x1)</source>
        <translation>2 (2x1)</translation>
    </message>
    <message>
        <source>4 (2x2)</source>
        <translation>4 (2x2)</translation>
    </message>
    <message>
        <source>6 (2x3)</source>
        <translation>6 (2x3)</translation>
    </message>
    <message>
        <source>9 (3x3)</source>
        <translation>9 (3x3)</translation>
    </message>
    <message>
        <source>All Pages</source>
        <translation>Pob tudalen</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Awtomatig</translation>
    </message>
    <message>
        <source>Bottom to Top, Left to Right</source>
        <translation>O&apos;r gwaelod i&apos;r brig, o&apos;r chwith i&apos;r dde</translation>
    </message>
    <message>
        <source>Bottom to Top, Right to Left</source>
        <translation>O&apos;r gwaelod i&apos;r brig, o&apos;r dde i&apos;r chwith</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Maint arbennig</translation>
    </message>
    <message>
        <source>Duplex Settings Conflicts</source>
        <translation>Y gosodiadau dwyochrog yn gwrthdaro</translation>
    </message>
    <message>
        <source>Even Pages</source>
        <translation>Tudalennau eilrif</translation>
    </message>
    <message>
        <source>File %1 is not writable.
Please choose a different file name.</source>
        <translation>Does dim modd ysgrifennu i&apos;r ffeil %1.
Dewiswch enw ffeil arall.</translation>
    </message>
    <message>
        <source>Invalid Pages Definition</source>
        <translation>Diffiniad tudalennau annilys</translation>
    </message>
    <message>
        <source>Left to Right, Bottom to Top</source>
        <translation>O&apos;r chwith i&apos;r dde, o&apos;r gwaelod i&apos;r brig</translation>
    </message>
    <message>
        <source>Left to Right, Top to Bottom</source>
        <translation>O&apos;r chwith i&apos;r dde, o&apos;r brig i&apos;r gwaelod</translation>
    </message>
    <message>
        <source>Local file</source>
        <translation>Ffeil leol</translation>
    </message>
    <message>
        <source>Odd Pages</source>
        <translation>Tudalennau odrif</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>Iawn</translation>
    </message>
    <message>
        <source>Options &apos;Pages Per Sheet&apos; and &apos;Page Set&apos; cannot be used together.
Please turn one of those options off.</source>
        <translation>Does dim modd defnyddio &apos;Tudalennau ar bob dalen&apos; a &apos;Set tudalennau&apos; gyda&apos;i gilydd.
Diffoddwch un ohonynt.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Argraffu</translation>
    </message>
    <message>
        <source>Print to File (PDF)</source>
        <translation>Argraffu i ffeil (PDF)</translation>
    </message>
    <message>
        <source>Print To File ...</source>
        <translation>Argraffu i ffeil ...</translation>
    </message>
    <message>
        <source>Right to Left, Bottom to Top</source>
        <translation>O&apos;r dde i&apos;r chwith, o&apos;r gwaelod i&apos;r brig</translation>
    </message>
    <message>
        <source>Right to Left, Top to Bottom</source>
        <translation>O&apos;r dde i&apos;r chwith, o&apos;r brig i&apos;r gwaelod</translation>
    </message>
    <message>
        <source>The &apos;From&apos; value cannot be greater than the &apos;To&apos; value.</source>
        <translation>Ni all y gwerth &apos;O&apos; fod yn fwy na&apos;r gwerth &apos;I&apos;.</translation>
    </message>
    <message>
        <source>There are conflicts in duplex settings. Do you want to fix them?</source>
        <translation>Mae&apos;r gosodiadau dwyochrog yn gwrthdaro. Ydych chi am eu cywiro?</translation>
    </message>
    <message>
        <source>Top to Bottom, Left to Right</source>
        <translation>O&apos;r brig i&apos;r gwaelod, o&apos;r chwith i&apos;r dde</translation>
    </message>
    <message>
        <source>Top to Bottom, Right to Left</source>
        <translation>O&apos;r brig i&apos;r gwaelod, o&apos;r dde i&apos;r chwith</translation>
    </message>
    <message>
        <source>Write PDF file</source>
        <translation>Ysgrifennu ffeil PDF</translation>
    </message>
</context>
<context>
    <name>QPrintPreviewDialog</name>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Export to PDF</source>
        <translation>Allforio i PDF</translation>
    </message>
    <message>
        <source>First page</source>
        <translation>Tudalen gyntaf</translation>
    </message>
    <message>
        <source>Fit page</source>
        <translation>Ffitio&apos;r dudalen</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Ffitio&apos;r lled</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Tirlun</translation>
    </message>
    <message>
        <source>Last page</source>
        <translation>Tudalen olaf</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Tudalen nesaf</translation>
    </message>
    <message>
        <source>Page Setup</source>
        <translation>Gosodiad y dudalen</translation>
    </message>
    <message>
        <source>Page setup</source>
        <translation>Gosodiad y dudalen</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Portread</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Tudalen flaenorol</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Argraffu</translation>
    </message>
    <message>
        <source>Print Preview</source>
        <translation>Rhagolwg argraffu</translation>
    </message>
    <message>
        <source>Show facing pages</source>
        <translation>Dangos tudalennau gyferbyn</translation>
    </message>
    <message>
        <source>Show overview of all pages</source>
        <translation>Dangos pob tudalen ar unwaith</translation>
    </message>
    <message>
        <source>Show single page</source>
        <translation>Dangos un dudalen</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Chwyddo</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Lleihau</translation>
    </message>
</context>
<context>
    <name>QPrintPropertiesDialog</name>
    <message>
        <source>Advanced Option Conflicts</source>
        <translation>Dewisiadau uwch yn gwrthdaro</translation>
    </message>
    <message>
        <source>Custom value for %1</source>
        <translation>Gwerth arbennig ar gyfer %1</translation>
    </message>
    <message>
        <source>Job Options</source>
        <translation>Dewisiadau&apos;r dasg</translation>
    </message>
    <message>
        <source>Page Setup Conflicts</source>
        <translation>Gosodiad y dudalen yn gwrthdaro</translation>
    </message>
    <message>
        <source>Printer Properties</source>
        <translation>Priodweddau&apos;r argraffydd</translation>
    </message>
    <message>
        <source>There are conflicts in page setup options. Do you want to fix them?</source>
        <translation>Mae dewisiadau gosodiad y dudalen yn gwrthdaro. Ydych chi am eu cywiro?</translation>
    </message>
    <message>
        <source>There are conflicts in some advanced options. Do you want to fix them?</source>
        <translation>Mae rhai dewisiadau uwch yn gwrthdaro. Ydych chi am eu cywiro?</translation>
    </message>
</context>
<context>
    <name>QPrintPropertiesWidget</name>
    <message>
        <source>Advanced</source>
        <translation>Uwch</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Ffurflen</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Tudalen</translation>
    </message>
    <message>
        <source>There are conflicts in some options. Please fix them.</source>
        <translation>Mae rhai dewisiadau&apos;n gwrthdaro. Cywirwch nhw.</translation>
    </message>
</context>
<context>
    <name>QPrintSettingsOutput</name>
    <message>
        <source>Collate</source>
        <translation>Coladu</translation>
    </message>
    <message>
        <source>Color</source>
        <translation>Lliw</translation>
    </message>
    <message>
        <source>Color Mode</source>
        <translation>Modd lliw</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copïau</translation>
    </message>
    <message>
        <source>Copies:</source>
        <translation>Copïau:</translation>
    </message>
    <message>
        <source>Current Page</source>
        <translation>Y dudalen hon</translation>
    </message>
    <message>
        <source>Double Sided Printing</source>
        <translation>Argraffu dwyochrog</translation>
    </message>
    <message>
        <source>Duplex Printing</source>
        <translation>Argraffu dwyochrog</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Ffurflen</translation>
    </message>
    <message>
        <source>Grayscale</source>
        <translation>Graddlwyd</translation>
    </message>
    <message>
        <source>Long side</source>
        <translation>Ochr hir</translation>
    </message>
    <message>
        <source>Long side binding</source>
        <translation>Rhwymo ar yr ochr hir</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Dim</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>I ffwrdd</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Dewisiadau</translation>
    </message>
    <message>
        <source>Output Settings</source>
        <translation>Gosodiadau allbwn</translation>
    </message>
    <message>
        <source>Page &amp;Set:</source>
        <translation>&amp;Set tudalennau:</translation>
    </message>
    <message>
        <source>Page Set:</source>
        <translation>Set tudalennau:</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Tudalennau</translation>
    </message>
    <message>
        <source>Pages from</source>
        <translation>Tudalennau o</translation>
    </message>
    <message>
        <source>Print all</source>
        <translation>Argraffu popeth</translation>
    </message>
    <message>
        <source>Print range</source>
        <translation>Ystod argraffu</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>O chwith</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Y dewis</translation>
    </message>
    <message>
        <source>Short side</source>
        <translation>Ochr fer</translation>
    </message>
    <message>
        <source>Short side binding</source>
        <translation>Rhwymo ar yr ochr fer</translation>
    </message>
    <message>
        <source>Specify pages or ranges separated by commas. Ranges are specified by two numbers separated by a hyphen. E.g: 3,5-7,9 prints pages 3, 5, 6, 7 and 9.</source>
        <translation>Rhowch dudalennau neu ystodau gyda choma rhyngddynt. Ystod yw dau rif gyda chysylltnod rhyngddynt. Er enghraifft: mae 3,5-7,9 yn argraffu tudalennau 3, 5, 6, 7 a 9.</translation>
    </message>
    <message>
        <source>to</source>
        <translation>i</translation>
    </message>
</context>
<context>
    <name>QPrintWidget</name>
    <message>
        <source>&amp;Name:</source>
        <translation>E&amp;nw:</translation>
    </message>
    <message>
        <source>...</source>
        <translation>...</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Ffurflen</translation>
    </message>
    <message>
        <source>Location:</source>
        <translation>Lleoliad:</translation>
    </message>
    <message>
        <source>Output &amp;file:</source>
        <translation>&amp;Ffeil allbwn:</translation>
    </message>
    <message>
        <source>P&amp;roperties</source>
        <translation>&amp;Priodweddau</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Rhagolwg</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Argraffydd</translation>
    </message>
    <message>
        <source>Type:</source>
        <translation>Math:</translation>
    </message>
</context>
<context>
    <name>QProgressBar</name>
    <message>
        <source>%p%</source>
        <translation>%p%</translation>
    </message>
</context>
<context>
    <name>QProgressDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
</context>
<context>
    <name>QSaveFile</name>
    <message>
        <source>Existing file %1 is not writable</source>
        <translation>Does dim modd ysgrifennu i&apos;r ffeil %1</translation>
    </message>
    <message>
        <source>Filename refers to a directory</source>
        <translation>Enw ffolder yw hwn</translation>
    </message>
    <message>
        <source>Writing canceled by application</source>
        <translation>Mae&apos;r rhaglen wedi rhoi&apos;r gorau i ysgrifennu</translation>
    </message>
</context>
<context>
    <name>QScrollBar</name>
    <message>
        <source>Bottom</source>
        <translation>Gwaelod</translation>
    </message>
    <message>
        <source>Left edge</source>
        <translation>Ymyl chwith</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>Tudalen i lawr</translation>
    </message>
    <message>
        <source>Page left</source>
        <translation>Tudalen i&apos;r chwith</translation>
    </message>
    <message>
        <source>Page right</source>
        <translation>Tudalen i&apos;r dde</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>Tudalen i fyny</translation>
    </message>
    <message>
        <source>Right edge</source>
        <translation>Ymyl dde</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>Sgrolio i lawr</translation>
    </message>
    <message>
        <source>Scroll here</source>
        <translation>Sgrolio yma</translation>
    </message>
    <message>
        <source>Scroll left</source>
        <translation>Sgrolio i&apos;r chwith</translation>
    </message>
    <message>
        <source>Scroll right</source>
        <translation>Sgrolio i&apos;r dde</translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation>Sgrolio i fyny</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Brig</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>+</source>
        <translation>+</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Yn ôl</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Backspace</translation>
    </message>
    <message>
        <source>Backtab</source>
        <translation>Backtab</translation>
    </message>
    <message>
        <source>Calculator</source>
        <translation>Cyfrifiannell</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendr</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
    <message>
        <source>Caps Lock</source>
        <translation>Caps Lock</translation>
    </message>
    <message>
        <source>CapsLock</source>
        <translation>CapsLock</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Clirio</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>Control</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copïo</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Torri</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Saeth i lawr</translation>
    </message>
    <message>
        <source>End</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Escape</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>Gadael</translation>
    </message>
    <message>
        <source>F%1</source>
        <translation>F%1</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Canfod</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Ymlaen</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Cymorth</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>Home Page</source>
        <translation>Tudalen gartref</translation>
    </message>
    <message>
        <source>Ins</source>
        <translation>Ins</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Insert</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Saeth chwith</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Dewislen</translation>
    </message>
    <message>
        <source>Meta</source>
        <translation>Meta</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Newydd</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Na</translation>
    </message>
    <message>
        <source>Num Lock</source>
        <translation>Num Lock</translation>
    </message>
    <message>
        <source>Number Lock</source>
        <translation>Clo rhifau</translation>
    </message>
    <message>
        <source>NumLock</source>
        <translation>NumLock</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Agor</translation>
    </message>
    <message>
        <source>Page Down</source>
        <translation>Page Down</translation>
    </message>
    <message>
        <source>Page Up</source>
        <translation>Page Up</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Gludo</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Saib</translation>
    </message>
    <message>
        <source>PgDown</source>
        <translation>PgDown</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>PgUp</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Argraffu</translation>
    </message>
    <message>
        <source>Print Screen</source>
        <translation>Print Screen</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Ail-wneud</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Adnewyddu</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Return</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Saeth dde</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Cadw</translation>
    </message>
    <message>
        <source>Scroll Lock</source>
        <translation>Scroll Lock</translation>
    </message>
    <message>
        <source>ScrollLock</source>
        <translation>ScrollLock</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Chwilio</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Dewis</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Gosodiadau</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Shift</translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation>Cysgu</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Bylchwr</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopio</translation>
    </message>
    <message>
        <source>SysReq</source>
        <translation>SysReq</translation>
    </message>
    <message>
        <source>System Request</source>
        <translation>Cais system</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Dadwneud</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Saeth i fyny</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Gweld</translation>
    </message>
    <message>
        <source>Volume Down</source>
        <translation>Sain yn is</translation>
    </message>
    <message>
        <source>Volume Mute</source>
        <translation>Tewi&apos;r sain</translation>
    </message>
    <message>
        <source>Volume Up</source>
        <translation>Sain yn uwch</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ie</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Chwyddo</translation>
    </message>
    <message>
        <source>Zoom In</source>
        <translation>Chwyddo</translation>
    </message>
    <message>
        <source>Zoom Out</source>
        <translation>Lleihau</translation>
    </message>
</context>
<context>
    <name>QSpiAccessibleBridge</name>
    <message>
        <source>alert message</source>
        <translation>neges rybudd</translation>
    </message>
    <message>
        <source>animation</source>
        <translation>animeiddiad</translation>
    </message>
    <message>
        <source>application</source>
        <translation>rhaglen</translation>
    </message>
    <message>
        <source>assistant</source>
        <translation>cynorthwyydd</translation>
    </message>
    <message>
        <source>block quote</source>
        <translation>bloc dyfyniad</translation>
    </message>
    <message>
        <source>button menu</source>
        <translation>botwm dewislen</translation>
    </message>
    <message>
        <source>button with drop down</source>
        <translation>botwm gyda chwymplen</translation>
    </message>
    <message>
        <source>button with drop down grid</source>
        <translation>botwm gyda grid cwymplen</translation>
    </message>
    <message>
        <source>canvas</source>
        <translation>cynfas</translation>
    </message>
    <message>
        <source>cell</source>
        <translation>cell</translation>
    </message>
    <message>
        <source>chart</source>
        <translation>siart</translation>
    </message>
    <message>
        <source>check box</source>
        <translation>blwch ticio</translation>
    </message>
    <message>
        <source>clock</source>
        <translation>cloc</translation>
    </message>
    <message>
        <source>color chooser</source>
        <translation>dewisydd lliw</translation>
    </message>
    <message>
        <source>column</source>
        <translation>colofn</translation>
    </message>
    <message>
        <source>column header</source>
        <translation>pennyn colofn</translation>
    </message>
    <message>
        <source>combo box</source>
        <translation>blwch cyfun</translation>
    </message>
    <message>
        <source>complementary content</source>
        <translation>cynnwys ategol</translation>
    </message>
    <message>
        <source>cursor</source>
        <translation>cyrchwr</translation>
    </message>
    <message>
        <source>desktop</source>
        <translation>bwrdd gwaith</translation>
    </message>
    <message>
        <source>dial</source>
        <translation>deial</translation>
    </message>
    <message>
        <source>dialog</source>
        <translation>deialog</translation>
    </message>
    <message>
        <source>document</source>
        <translation>dogfen</translation>
    </message>
    <message>
        <source>equation</source>
        <translation>hafaliad</translation>
    </message>
    <message>
        <source>filler</source>
        <translation>llenwad</translation>
    </message>
    <message>
        <source>footer</source>
        <translation>troedyn</translation>
    </message>
    <message>
        <source>form</source>
        <translation>ffurflen</translation>
    </message>
    <message>
        <source>frame</source>
        <translation>ffrâm</translation>
    </message>
    <message>
        <source>graphic</source>
        <translation>graffig</translation>
    </message>
    <message>
        <source>grip</source>
        <translation>gafael</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>pennawd</translation>
    </message>
    <message>
        <source>help balloon</source>
        <translation>swigen gymorth</translation>
    </message>
    <message>
        <source>hotkey field</source>
        <translation>maes bysell frys</translation>
    </message>
    <message>
        <source>indicator</source>
        <translation>dangosydd</translation>
    </message>
    <message>
        <source>invalid role</source>
        <translation>rôl annilys</translation>
    </message>
    <message>
        <source>label</source>
        <translation>label</translation>
    </message>
    <message>
        <source>layered pane</source>
        <translation>cwarel haenog</translation>
    </message>
    <message>
        <source>link</source>
        <translation>dolen</translation>
    </message>
    <message>
        <source>list</source>
        <translation>rhestr</translation>
    </message>
    <message>
        <source>list item</source>
        <translation>eitem rhestr</translation>
    </message>
    <message>
        <source>menu bar</source>
        <translation>bar dewislenni</translation>
    </message>
    <message>
        <source>menu item</source>
        <translation>eitem dewislen</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nodyn</translation>
    </message>
    <message>
        <source>notification</source>
        <translation>hysbysiad</translation>
    </message>
    <message>
        <source>page tab</source>
        <translation>tab tudalen</translation>
    </message>
    <message>
        <source>page tab list</source>
        <translation>rhestr tabiau tudalen</translation>
    </message>
    <message>
        <source>panel</source>
        <translation>panel</translation>
    </message>
    <message>
        <source>paragraph</source>
        <translation>paragraff</translation>
    </message>
    <message>
        <source>popup menu</source>
        <translation>naidlen</translation>
    </message>
    <message>
        <source>progress bar</source>
        <translation>bar cynnydd</translation>
    </message>
    <message>
        <source>property page</source>
        <translation>tudalen briodweddau</translation>
    </message>
    <message>
        <source>push button</source>
        <translation>botwm</translation>
    </message>
    <message>
        <source>radio button</source>
        <translation>botwm radio</translation>
    </message>
    <message>
        <source>row</source>
        <translation>rhes</translation>
    </message>
    <message>
        <source>row header</source>
        <translation>pennyn rhes</translation>
    </message>
    <message>
        <source>scroll bar</source>
        <translation>bar sgrolio</translation>
    </message>
    <message>
        <source>section</source>
        <translation>adran</translation>
    </message>
    <message>
        <source>separator</source>
        <translation>gwahanydd</translation>
    </message>
    <message>
        <source>slider</source>
        <translation>llithrydd</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>sain</translation>
    </message>
    <message>
        <source>space</source>
        <translation>bwlch</translation>
    </message>
    <message>
        <source>spin box</source>
        <translation>blwch troelli</translation>
    </message>
    <message>
        <source>splitter</source>
        <translation>holltwr</translation>
    </message>
    <message>
        <source>status bar</source>
        <translation>bar statws</translation>
    </message>
    <message>
        <source>switch</source>
        <translation>switsh</translation>
    </message>
    <message>
        <source>table</source>
        <translation>tabl</translation>
    </message>
    <message>
        <source>terminal</source>
        <translation>terfynell</translation>
    </message>
    <message>
        <source>text</source>
        <translation>testun</translation>
    </message>
    <message>
        <source>text caret</source>
        <translation>caret testun</translation>
    </message>
    <message>
        <source>title bar</source>
        <translation>bar teitl</translation>
    </message>
    <message>
        <source>tool bar</source>
        <translation>bar offer</translation>
    </message>
    <message>
        <source>tool tip</source>
        <translation>cyngor sgrin</translation>
    </message>
    <message>
        <source>tree</source>
        <translation>coeden</translation>
    </message>
    <message>
        <source>tree item</source>
        <translation>eitem coeden</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>anhysbys</translation>
    </message>
    <message>
        <source>web document</source>
        <translation>dogfen we</translation>
    </message>
</context>
<context>
    <name>QStandardPaths</name>
    <message>
        <source>Applications</source>
        <translation>Rhaglenni</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Bwrdd gwaith</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dogfennau</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Lawrlwytho</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Lawrlwythiadau</translation>
    </message>
    <message>
        <source>Fonts</source>
        <translation>Ffontiau</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Cartref</translation>
    </message>
    <message>
        <source>Movies</source>
        <translation>Ffilmiau</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>Cerddoriaeth</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Lluniau</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Cyhoeddus</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Templedi</translation>
    </message>
</context>
<context>
    <name>QTabBar</name>
    <message>
        <source>Scroll Left</source>
        <translation>Sgrolio i&apos;r chwith</translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation>Sgrolio i&apos;r dde</translation>
    </message>
</context>
<context>
    <name>QUndoGroup</name>
    <message>
        <source>Redo</source>
        <translation>Ail-wneud</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <translation>Ail-wneud: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Dadwneud</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>Dadwneud: %1</translation>
    </message>
</context>
<context>
    <name>QUndoModel</name>
    <message>
        <source>&lt;empty&gt;</source>
        <translation>&lt;gwag&gt;</translation>
    </message>
</context>
<context>
    <name>QUndoStack</name>
    <message>
        <source>Redo</source>
        <translation>Ail-wneud</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <translation>Ail-wneud: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Dadwneud</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>Dadwneud: %1</translation>
    </message>
</context>
<context>
    <name>QUnicodeControlCharacterMenu</name>
    <message>
        <source>FSI First strong isolate</source>
        <translation>FSI Ynysu: y nod cryf cyntaf</translation>
    </message>
    <message>
        <source>Insert Unicode control character</source>
        <translation>Mewnosod nod rheoli Unicode</translation>
    </message>
    <message>
        <source>LRE Start of left-to-right embedding</source>
        <translation>LRE Dechrau mewnblannu o&apos;r chwith i&apos;r dde</translation>
    </message>
    <message>
        <source>LRI Left-to-right isolate</source>
        <translation>LRI Ynysu: o&apos;r chwith i&apos;r dde</translation>
    </message>
    <message>
        <source>LRM Left-to-right mark</source>
        <translation>LRM Marc o&apos;r chwith i&apos;r dde</translation>
    </message>
    <message>
        <source>LRO Start of left-to-right override</source>
        <translation>LRO Dechrau gorfodi o&apos;r chwith i&apos;r dde</translation>
    </message>
    <message>
        <source>PDF Pop directional formatting</source>
        <translation>PDF Diwedd y fformat cyfeiriad</translation>
    </message>
    <message>
        <source>PDI Pop directional isolate</source>
        <translation>PDI Diwedd yr ynysu</translation>
    </message>
    <message>
        <source>RLE Start of right-to-left embedding</source>
        <translation>RLE Dechrau mewnblannu o&apos;r dde i&apos;r chwith</translation>
    </message>
    <message>
        <source>RLI Right-to-left isolate</source>
        <translation>RLI Ynysu: o&apos;r dde i&apos;r chwith</translation>
    </message>
    <message>
        <source>RLM Right-to-left mark</source>
        <translation>RLM Marc o&apos;r dde i&apos;r chwith</translation>
    </message>
    <message>
        <source>RLO Start of right-to-left override</source>
        <translation>RLO Dechrau gorfodi o&apos;r dde i&apos;r chwith</translation>
    </message>
    <message>
        <source>ZWJ Zero width joiner</source>
        <translation>ZWJ Cysylltydd heb led</translation>
    </message>
    <message>
        <source>ZWNJ Zero width non-joiner</source>
        <translation>ZWNJ Digysylltydd heb led</translation>
    </message>
    <message>
        <source>ZWSP Zero width space</source>
        <translation>ZWSP Bwlch heb led</translation>
    </message>
</context>
<context>
    <name>QWhatsThisAction</name>
    <message>
        <source>What&apos;s This?</source>
        <translation>Beth yw hwn?</translation>
    </message>
</context>
<context>
    <name>QWidget</name>
    <message>
        <source>*</source>
        <translation>*</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copïo</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Gludo</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Ail-wneud</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Dadwneud</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>Copïo cyfeiriad y &amp;ddolen</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Torri</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Dileu</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Dewis popeth</translation>
    </message>
</context>
<context>
    <name>QWindowsUiaMainProvider</name>
    <message>
        <source>blockquote</source>
        <translation>bloc dyfyniad</translation>
    </message>
</context>
<context>
    <name>QWizard</name>
    <message>
        <source>&amp;Finish</source>
        <translation>G&amp;orffen</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>C&amp;ymorth</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Nesaf</translation>
    </message>
    <message>
        <source>&amp;Next &gt;</source>
        <translation>&amp;Nesaf &gt;</translation>
    </message>
    <message>
        <source>&lt; &amp;Back</source>
        <translation>&lt; Yn &amp;ôl</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>Cadarnhau</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Parhau</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Wedi gorffen</translation>
    </message>
    <message>
        <source>Go Back</source>
        <translation>Mynd yn ôl</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Cymorth</translation>
    </message>
</context>
<context>
    <name>Rating</name>
    <message>
        <source>Agreed together: {answer}</source>
        <translation>Wedi&apos;i gytuno gyda&apos;ch gilydd: {answer}</translation>
    </message>
    <message>
        <source>Answered for the first time</source>
        <translation>Wedi&apos;i ateb am y tro cyntaf</translation>
    </message>
    <message>
        <source>Ask for more: {count}</source>
        <translation>Yn gofyn am fwy: {count}</translation>
    </message>
    <message>
        <source>Asks for more than: {band}</source>
        <translation>Yn gofyn am fwy na: {band}</translation>
    </message>
    <message>
        <source>Before: {answer}</source>
        <translation>O&apos;r blaen: {answer}</translation>
    </message>
    <message>
        <source>Before: {before}. Now: {after}</source>
        <translation>O&apos;r blaen: {before}. Nawr: {after}</translation>
    </message>
    <message>
        <source>Begun on {day}</source>
        <translation>Dechreuwyd ar {day}</translation>
    </message>
    <message>
        <source>Carries on from: {band}</source>
        <translation>Yn parhau o: {band}</translation>
    </message>
    <message>
        <source>I help others with it</source>
        <translation>Rydw i&apos;n helpu eraill gyda hyn</translation>
    </message>
    <message>
        <source>In my job now</source>
        <translation>Yn fy swydd nawr</translation>
    </message>
    <message>
        <source>Less sure than before</source>
        <translation>Llai sicr nag o&apos;r blaen</translation>
    </message>
    <message>
        <source>More sure than before</source>
        <translation>Mwy sicr nag o&apos;r blaen</translation>
    </message>
    <message>
        <source>New, compared with: {band}</source>
        <translation>Newydd, o&apos;i gymharu â: {band}</translation>
    </message>
    <message>
        <source>New: {count}</source>
        <translation>Newydd: {count}</translation>
    </message>
    <message>
        <source>No longer in my job</source>
        <translation>Ddim yn fy swydd bellach</translation>
    </message>
    <message>
        <source>Not answered this time</source>
        <translation>Heb ei ateb y tro hwn</translation>
    </message>
    <message>
        <source>Not in my job</source>
        <translation>Ddim yn fy swydd</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Ddim eto</translation>
    </message>
    <message>
        <source>Now: {answer}</source>
        <translation>Nawr: {answer}</translation>
    </message>
    <message>
        <source>On my own</source>
        <translation>Ar fy mhen fy hun</translation>
    </message>
    <message>
        <source>Statements: {count}</source>
        <translation>Datganiadau: {count}</translation>
    </message>
    <message>
        <source>The same as before</source>
        <translation>Yr un fath ag o&apos;r blaen</translation>
    </message>
    <message>
        <source>With help</source>
        <translation>Gyda help</translation>
    </message>
    <message>
        <source>You are so sure of it that you show others how.</source>
        <translation>Rydych chi mor sicr o hyn fel eich bod yn dangos i eraill sut i&apos;w wneud.</translation>
    </message>
    <message>
        <source>You do it when somebody shows you or works beside you.</source>
        <translation>Rydych chi&apos;n gwneud hyn pan fydd rhywun yn dangos i chi neu&apos;n gweithio wrth eich ochr.</translation>
    </message>
    <message>
        <source>You do it without being asked or helped.</source>
        <translation>Rydych chi&apos;n gwneud hyn heb i neb ofyn na helpu.</translation>
    </message>
    <message>
        <source>You have attached evidence.</source>
        <translation>Rydych chi wedi cysylltu tystiolaeth.</translation>
    </message>
    <message>
        <source>You have not done this so far, or you are only beginning.</source>
        <translation>Nid ydych chi wedi gwneud hyn hyd yma, neu dim ond dechrau rydych chi.</translation>
    </message>
    <message>
        <source>You said on {day}: {answer}</source>
        <translation>Dywedoch chi ar {day}: {answer}</translation>
    </message>
    <message>
        <source>You said: {answer}</source>
        <translation>Dywedoch chi: {answer}</translation>
    </message>
    <message>
        <source>You: {answer}</source>
        <translation>Chi: {answer}</translation>
    </message>
    <message>
        <source>Your job does not ask for it. This says nothing about what you could do.</source>
        <translation>Nid yw eich swydd yn gofyn am hyn. Nid yw hynny&apos;n dweud dim am yr hyn y gallech chi ei wneud.</translation>
    </message>
    <message>
        <source>Your manager: {answer}</source>
        <translation>Eich rheolwr: {answer}</translation>
    </message>
    <message>
        <source>{begun} to {ended}</source>
        <translation>{begun} hyd at {ended}</translation>
    </message>
</context>
<context>
    <name>Readiness</name>
    <message>
        <source>Could be ready within a year</source>
        <translation>Gallai fod yn barod o fewn blwyddyn</translation>
    </message>
    <message>
        <source>Could be ready within three years</source>
        <translation>Gallai fod yn barod o fewn tair blynedd</translation>
    </message>
    <message>
        <source>Has this job now</source>
        <translation>Yn gwneud y swydd hon nawr</translation>
    </message>
    <message>
        <source>No way is known</source>
        <translation>Nid oes ffordd yn hysbys</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Ddim yn hysbys</translation>
    </message>
    <message>
        <source>Ready now</source>
        <translation>Yn barod nawr</translation>
    </message>
    <message>
        <source>Would take longer</source>
        <translation>Byddai&apos;n cymryd mwy o amser</translation>
    </message>
</context>
<context>
    <name>Record</name>
    <message>
        <source>About me</source>
        <translation>Amdana i</translation>
    </message>
    <message>
        <source>Achieved: {value}</source>
        <translation>Wedi&apos;i ennill: {value}</translation>
    </message>
    <message>
        <source>Add a job</source>
        <translation>Ychwanegu swydd</translation>
    </message>
    <message>
        <source>Add a registration</source>
        <translation>Ychwanegu cofrestriad</translation>
    </message>
    <message>
        <source>Add an award</source>
        <translation>Ychwanegu cymhwyster</translation>
    </message>
    <message>
        <source>Add learning</source>
        <translation>Ychwanegu dysgu</translation>
    </message>
    <message>
        <source>Answer the first questions</source>
        <translation>Ateb y cwestiynau cyntaf</translation>
    </message>
    <message>
        <source>Areas recorded: {number}</source>
        <translation>Meysydd wedi&apos;u cofnodi: {number}</translation>
    </message>
    <message>
        <source>Award added.</source>
        <translation>Ychwanegwyd y cymhwyster.</translation>
    </message>
    <message>
        <source>Award changed.</source>
        <translation>Newidiwyd y cymhwyster.</translation>
    </message>
    <message>
        <source>Award removed.</source>
        <translation>Tynnwyd y cymhwyster.</translation>
    </message>
    <message>
        <source>Awarded by: {value}</source>
        <translation>Dyfarnwyd gan: {value}</translation>
    </message>
    <message>
        <source>Awards</source>
        <translation>Cymwysterau</translation>
    </message>
    <message>
        <source>Band aimed for</source>
        <translation>Y band rydych chi&apos;n anelu ato</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Ganwyd</translation>
    </message>
    <message>
        <source>Choose or add a person</source>
        <translation>Dewis neu ychwanegu person</translation>
    </message>
    <message>
        <source>Country lived in</source>
        <translation>Gwlad rydych chi&apos;n byw ynddi</translation>
    </message>
    <message>
        <source>Employer: {value}</source>
        <translation>Cyflogwr: {value}</translation>
    </message>
    <message>
        <source>Ended: {value}</source>
        <translation>Daeth i ben: {value}</translation>
    </message>
    <message>
        <source>Ends: {value}</source>
        <translation>Yn dod i ben: {value}</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Tystiolaeth</translation>
    </message>
    <message>
        <source>Expected: {value}</source>
        <translation>Disgwylir: {value}</translation>
    </message>
    <message>
        <source>First registered: {value}</source>
        <translation>Cofrestrwyd gyntaf: {value}</translation>
    </message>
    <message>
        <source>Hours a week: {value}</source>
        <translation>Oriau&apos;r wythnos: {value}</translation>
    </message>
    <message>
        <source>Induction</source>
        <translation>Cyfnod sefydlu</translation>
    </message>
    <message>
        <source>Induction entry removed.</source>
        <translation>Tynnwyd y cofnod sefydlu.</translation>
    </message>
    <message>
        <source>Induction recorded.</source>
        <translation>Cofnodwyd y cyfnod sefydlu.</translation>
    </message>
    <message>
        <source>Job added.</source>
        <translation>Ychwanegwyd y swydd.</translation>
    </message>
    <message>
        <source>Job changed.</source>
        <translation>Newidiwyd y swydd.</translation>
    </message>
    <message>
        <source>Job removed.</source>
        <translation>Tynnwyd y swydd.</translation>
    </message>
    <message>
        <source>Job: {value}</source>
        <translation>Swydd: {value}</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Swyddi</translation>
    </message>
    <message>
        <source>Language of papers</source>
        <translation>Iaith y papurau</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Dysgu</translation>
    </message>
    <message>
        <source>Learning added.</source>
        <translation>Ychwanegwyd y dysgu.</translation>
    </message>
    <message>
        <source>Learning changed.</source>
        <translation>Newidiwyd y dysgu.</translation>
    </message>
    <message>
        <source>Learning removed.</source>
        <translation>Tynnwyd y dysgu.</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Rheolwr</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Enw</translation>
    </message>
    <message>
        <source>No award yet. Finished ones and those under way stand here.</source>
        <translation>Dim cymhwyster eto. Yma mae&apos;r rhai wedi&apos;u gorffen a&apos;r rhai ar y gweill yn sefyll.</translation>
    </message>
    <message>
        <source>No job yet. Your job decides what the Register asks of you.</source>
        <translation>Dim swydd eto. Eich swydd sy&apos;n penderfynu beth mae&apos;r Gofrestr yn ei ofyn gennych chi.</translation>
    </message>
    <message>
        <source>Not in our list</source>
        <translation>Nid yw yn ein rhestr</translation>
    </message>
    <message>
        <source>Nothing recorded</source>
        <translation>Dim wedi&apos;i gofnodi</translation>
    </message>
    <message>
        <source>Nothing yet. Courses, e-learning and shadowing stand here.</source>
        <translation>Dim eto. Yma mae cyrsiau, e-ddysgu a chysgodi yn sefyll.</translation>
    </message>
    <message>
        <source>Nothing yet. Say whether you are on the Register, or not.</source>
        <translation>Dim eto. Dywedwch a ydych chi ar y Gofrestr ai peidio.</translation>
    </message>
    <message>
        <source>Number: {value}</source>
        <translation>Rhif: {value}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Agor</translation>
    </message>
    <message>
        <source>Part of the Register not given</source>
        <translation>Rhan o&apos;r Gofrestr heb ei rhoi</translation>
    </message>
    <message>
        <source>Pay point or grade</source>
        <translation>Pwynt cyflog neu radd</translation>
    </message>
    <message>
        <source>Personal facts changed.</source>
        <translation>Newidiwyd y manylion personol.</translation>
    </message>
    <message>
        <source>Pieces of evidence: {count}</source>
        <translation>Darnau o dystiolaeth: {count}</translation>
    </message>
    <message>
        <source>Place: {value}</source>
        <translation>Lleoliad gwaith: {value}</translation>
    </message>
    <message>
        <source>Refresh by: {value}</source>
        <translation>Adnewyddu erbyn: {value}</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Cofrestru</translation>
    </message>
    <message>
        <source>Registration added.</source>
        <translation>Ychwanegwyd y cofrestriad.</translation>
    </message>
    <message>
        <source>Registration changed.</source>
        <translation>Newidiwyd y cofrestriad.</translation>
    </message>
    <message>
        <source>Registration removed.</source>
        <translation>Tynnwyd y cofrestriad.</translation>
    </message>
    <message>
        <source>Say how far</source>
        <translation>Dweud pa mor bell</translation>
    </message>
    <message>
        <source>See all my learning</source>
        <translation>Gweld fy holl ddysgu</translation>
    </message>
    <message>
        <source>See my evidence</source>
        <translation>Gweld fy nhystiolaeth</translation>
    </message>
    <message>
        <source>Service: {value}</source>
        <translation>Gwasanaeth: {value}</translation>
    </message>
    <message>
        <source>Signed by: {value}</source>
        <translation>Llofnodwyd gan: {value}</translation>
    </message>
    <message>
        <source>Signed off: {value}</source>
        <translation>Cymeradwywyd: {value}</translation>
    </message>
    <message>
        <source>Start date: not given</source>
        <translation>Dyddiad dechrau: heb ei roi</translation>
    </message>
    <message>
        <source>Started: {value}</source>
        <translation>Dechreuwyd: {value}</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Tîm</translation>
    </message>
    <message>
        <source>The whole induction</source>
        <translation>Y cyfnod sefydlu cyfan</translation>
    </message>
    <message>
        <source>There is nobody in this book yet.</source>
        <translation>Nid oes neb yn y llyfr cofnodion hwn eto.</translation>
    </message>
    <message>
        <source>We do not know this award. Where it would matter, the answer is “not known”.</source>
        <translation>Nid ydyn ni&apos;n adnabod y cymhwyster hwn. Lle byddai&apos;n bwysig, yr ateb yw “ddim yn hysbys”.</translation>
    </message>
    <message>
        <source>Welsh</source>
        <translation>Cymraeg</translation>
    </message>
    <message>
        <source>What do I have to do by when?</source>
        <translation>Beth sy&apos;n rhaid i mi ei wneud erbyn pryd?</translation>
    </message>
    <message>
        <source>What is on my record?</source>
        <translation>Beth sydd ar fy nghofnod?</translation>
    </message>
    <message>
        <source>Yearly earnings</source>
        <translation>Enillion blynyddol</translation>
    </message>
    <message>
        <source>Your jobs, awards and learning will stand here.</source>
        <translation>Yma bydd eich swyddi, eich cymwysterau a&apos;ch dysgu yn sefyll.</translation>
    </message>
</context>
<context>
    <name>Record file</name>
    <message>
        <source>Bring in this record?</source>
        <translation>Dod â&apos;r cofnod hwn i mewn?</translation>
    </message>
    <message>
        <source>Bring it in</source>
        <translation>Dod ag ef i mewn</translation>
    </message>
    <message>
        <source>Different from the book</source>
        <translation>Yn wahanol i&apos;r llyfr</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>Yn y ffeil</translation>
    </message>
    <message>
        <source>Please look at this</source>
        <translation>Edrychwch ar hyn, os gwelwch yn dda</translation>
    </message>
    <message>
        <source>Record brought in.</source>
        <translation>Daethpwyd â&apos;r cofnod i mewn.</translation>
    </message>
</context>
<context>
    <name>Refreshers</name>
    <message>
        <source>Add training that my employer asks for</source>
        <translation>Ychwanegu hyfforddiant y mae fy nghyflogwr yn gofyn amdano</translation>
    </message>
    <message>
        <source>Change how often</source>
        <translation>Newid pa mor aml</translation>
    </message>
    <message>
        <source>Change how often: {title}</source>
        <translation>Newid pa mor aml: {title}</translation>
    </message>
    <message>
        <source>I have done this</source>
        <translation>Rydw i wedi gwneud hwn</translation>
    </message>
    <message>
        <source>I have done this: {title}</source>
        <translation>Rydw i wedi gwneud hwn: {title}</translation>
    </message>
    <message>
        <source>Last done: {date}</source>
        <translation>Tro diwethaf: {date}</translation>
    </message>
    <message>
        <source>Not on your record</source>
        <translation>Ddim ar eich cofnod</translation>
    </message>
    <message>
        <source>Nothing is asked of you that we know of. Add your job, or training that your employer asks for.</source>
        <translation>Hyd y gwyddom, nid oes dim yn cael ei ofyn gennych. Ychwanegwch eich swydd, neu hyfforddiant y mae eich cyflogwr yn gofyn amdano.</translation>
    </message>
    <message>
        <source>Other training</source>
        <translation>Hyfforddiant arall</translation>
    </message>
    <message>
        <source>Our suggestion, which nobody has to follow: every {span}. You can change it.</source>
        <translation>Ein hawgrym ni, nad oes rhaid i neb ei ddilyn. Yr amser rhwng pob tro: {span}. Gallwch ei newid.</translation>
    </message>
    <message>
        <source>Refresh by: {date}</source>
        <translation>Adnewyddu erbyn: {date}</translation>
    </message>
    <message>
        <source>The standard says: every {span}.</source>
        <translation>Mae&apos;r safon yn dweud hyn. Yr amser rhwng pob tro: {span}.</translation>
    </message>
    <message>
        <source>Training to keep up</source>
        <translation>Hyfforddiant i&apos;w gadw&apos;n gyfredol</translation>
    </message>
    <message>
        <source>You or your employer set this: every {span}.</source>
        <translation>Chi neu eich cyflogwr a osododd hyn. Yr amser rhwng pob tro: {span}.</translation>
    </message>
    <message>
        <source>{date} (a suggestion)</source>
        <translation>{date} (awgrym)</translation>
    </message>
</context>
<context>
    <name>RegisterCategory</name>
    <message>
        <source>Social care manager</source>
        <translation>Rheolwr gofal cymdeithasol</translation>
    </message>
    <message>
        <source>Social care worker</source>
        <translation>Gweithiwr gofal cymdeithasol</translation>
    </message>
    <message>
        <source>Social work student</source>
        <translation>Myfyriwr gwaith cymdeithasol</translation>
    </message>
    <message>
        <source>Social worker</source>
        <translation>Gweithiwr cymdeithasol</translation>
    </message>
</context>
<context>
    <name>Registration</name>
    <message>
        <source>Add a registration</source>
        <translation>Ychwanegu cofrestriad</translation>
    </message>
    <message>
        <source>All that is coming up</source>
        <translation>Popeth sydd ar ddod</translation>
    </message>
    <message>
        <source>Am I registered, and what do I have to do by when?</source>
        <translation>Ydw i wedi cofrestru, a beth sy&apos;n rhaid i mi ei wneud erbyn pryd?</translation>
    </message>
    <message>
        <source>Evidence for an employer&apos;s assessment</source>
        <translation>Tystiolaeth ar gyfer asesiad gan gyflogwr</translation>
    </message>
    <message>
        <source>First registered</source>
        <translation>Cofrestru am y tro cyntaf</translation>
    </message>
    <message>
        <source>If you do not renew</source>
        <translation>Os na fyddwch chi&apos;n adnewyddu</translation>
    </message>
    <message>
        <source>Keep names and anything else about the people you support out of it.</source>
        <translation>Peidiwch â chynnwys enwau na dim byd arall am y bobl rydych chi&apos;n eu cefnogi.</translation>
    </message>
    <message>
        <source>Kind of evidence</source>
        <translation>Math o dystiolaeth</translation>
    </message>
    <message>
        <source>My entry on the Register</source>
        <translation>Fy nghofnod ar y Gofrestr</translation>
    </message>
    <message>
        <source>My registration</source>
        <translation>Fy nghofrestriad</translation>
    </message>
    <message>
        <source>My registration, on paper</source>
        <translation>Fy nghofrestriad, ar bapur</translation>
    </message>
    <message>
        <source>Nothing gathered yet</source>
        <translation>Dim wedi&apos;i gasglu eto</translation>
    </message>
    <message>
        <source>One way on to the Register is an assessment by your manager. Your manager decides, and keeps the evidence. These kinds are accepted. You need not have all of them.</source>
        <translation>Un ffordd o ymuno â&apos;r Gofrestr yw asesiad gan eich rheolwr. Eich rheolwr sy&apos;n penderfynu ac yn cadw&apos;r dystiolaeth. Mae&apos;r mathau hyn yn cael eu derbyn. Nid oes angen i chi gael pob un.</translation>
    </message>
    <message>
        <source>Open my learning</source>
        <translation>Agor fy nysgu</translation>
    </message>
    <message>
        <source>Part of the Register</source>
        <translation>Rhan o&apos;r Gofrestr</translation>
    </message>
    <message>
        <source>Print or save my registration</source>
        <translation>Argraffu neu gadw fy nghofrestriad</translation>
    </message>
    <message>
        <source>Registration ends</source>
        <translation>Cofrestriad yn dod i ben</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>Rhif cofrestru</translation>
    </message>
    <message>
        <source>Renewing my registration</source>
        <translation>Adnewyddu fy nghofrestriad</translation>
    </message>
    <message>
        <source>Say what you do and whether you are registered. What the Register asks of you, and by when, will stand here.</source>
        <translation>Dywedwch beth rydych chi&apos;n ei wneud ac a ydych chi wedi cofrestru. Yma y bydd yr hyn mae&apos;r Gofrestr yn ei ofyn gennych chi, ac erbyn pryd.</translation>
    </message>
    <message>
        <source>Show the kinds of evidence</source>
        <translation>Dangos y mathau o dystiolaeth</translation>
    </message>
    <message>
        <source>The record does not say whether there is one.</source>
        <translation>Nid yw&apos;r cofnod yn dweud a oes un.</translation>
    </message>
    <message>
        <source>What I have</source>
        <translation>Beth sydd gen i</translation>
    </message>
    <message>
        <source>What the Register asks of me</source>
        <translation>Beth mae&apos;r Gofrestr yn ei ofyn gen i</translation>
    </message>
    <message>
        <source>What the Register says</source>
        <translation>Beth mae&apos;r Gofrestr yn ei ddweud</translation>
    </message>
    <message>
        <source>You can start to renew this long before the end: {opens}. Finish at least this long before the end: {finish}.</source>
        <translation>Gallwch chi ddechrau adnewyddu hyn o amser cyn y diwedd: {opens}. Gorffennwch o leiaf hyn o amser cyn y diwedd: {finish}.</translation>
    </message>
    <message>
        <source>Your learning</source>
        <translation>Eich dysgu</translation>
    </message>
    <message>
        <source>Your record does not say whether you are registered. Say so, and the dates can be worked out.</source>
        <translation>Nid yw eich cofnod yn dweud a ydych chi wedi cofrestru. Dywedwch hynny, a gellir cyfrifo&apos;r dyddiadau.</translation>
    </message>
</context>
<context>
    <name>Registration dialog</name>
    <message>
        <source>Are you on the Register?</source>
        <translation>Ydych chi ar y Gofrestr?</translation>
    </message>
    <message>
        <source>Choose one of these.</source>
        <translation>Dewiswch un o&apos;r rhain.</translation>
    </message>
    <message>
        <source>In which part of the Register?</source>
        <translation>Ym mha ran o&apos;r Gofrestr?</translation>
    </message>
    <message>
        <source>It stands on your certificate. You may leave it empty.</source>
        <translation>Mae ar eich tystysgrif. Cewch adael hwn yn wag.</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>Rhif cofrestru</translation>
    </message>
    <message>
        <source>What does the Register say? Kept by: {name}</source>
        <translation>Beth mae&apos;r Gofrestr yn ei ddweud? Yn cael ei chadw gan: {name}</translation>
    </message>
    <message>
        <source>When does your registration end?</source>
        <translation>Pryd mae eich cofrestriad yn dod i ben?</translation>
    </message>
    <message>
        <source>When were you first registered?</source>
        <translation>Pryd y gwnaethoch chi gofrestru gyntaf?</translation>
    </message>
    <message>
        <source>Without this we cannot tell which job it is for.</source>
        <translation>Heb hyn ni allwn ni ddweud ar gyfer pa swydd y mae.</translation>
    </message>
</context>
<context>
    <name>RegistrationState</name>
    <message>
        <source>Applied, no answer yet</source>
        <translation>Wedi gwneud cais, dim ateb eto</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <translation>Wedi dod i ben</translation>
    </message>
    <message>
        <source>Not registered</source>
        <translation>Heb gofrestru</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Wedi cofrestru</translation>
    </message>
</context>
<context>
    <name>Requirement</name>
    <message>
        <source>A job of this kind</source>
        <translation>Swydd o&apos;r math hwn</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Oedran</translation>
    </message>
    <message>
        <source>All of these</source>
        <translation>Pob un o&apos;r rhain</translation>
    </message>
    <message>
        <source>Being on the Register</source>
        <translation>Bod ar y Gofrestr</translation>
    </message>
    <message>
        <source>Experience</source>
        <translation>Profiad</translation>
    </message>
    <message>
        <source>Hours a week</source>
        <translation>Oriau bob wythnos</translation>
    </message>
    <message>
        <source>Induction</source>
        <translation>Cyfnod sefydlu</translation>
    </message>
    <message>
        <source>One after the other</source>
        <translation>Un ar ôl y llall</translation>
    </message>
    <message>
        <source>One of these</source>
        <translation>Un o&apos;r rhain</translation>
    </message>
    <message>
        <source>Some of these</source>
        <translation>Rhai o&apos;r rhain</translation>
    </message>
    <message>
        <source>What is asked for</source>
        <translation>Beth sydd ei angen</translation>
    </message>
    <message>
        <source>What you earn</source>
        <translation>Faint rydych chi&apos;n ei ennill</translation>
    </message>
    <message>
        <source>Where you live</source>
        <translation>Ble rydych chi&apos;n byw</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>also known as: {name}</source>
        <translation>enw arall: {name}</translation>
    </message>
</context>
<context>
    <name>Self</name>
    <message>
        <source>Add a note</source>
        <translation>Ychwanegu nodyn</translation>
    </message>
    <message>
        <source>Add another action</source>
        <translation>Ychwanegu cam gweithredu arall</translation>
    </message>
    <message>
        <source>Add evidence</source>
        <translation>Ychwanegu tystiolaeth</translation>
    </message>
    <message>
        <source>All answers</source>
        <translation>Pob ateb</translation>
    </message>
    <message>
        <source>All of them are answered. You can still change any answer.</source>
        <translation>Mae pob un wedi&apos;i ateb. Gallwch newid unrhyw ateb o hyd.</translation>
    </message>
    <message>
        <source>All that you answered: {count}</source>
        <translation>Popeth rydych chi wedi&apos;i ateb: {count}</translation>
    </message>
    <message>
        <source>Answered: {count}</source>
        <translation>Wedi&apos;u hateb: {count}</translation>
    </message>
    <message>
        <source>Answered: {count} of {all}</source>
        <translation>Wedi&apos;u hateb: {count} o {all}</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Atebion</translation>
    </message>
    <message>
        <source>Answers to statements no longer known: {count}</source>
        <translation>Atebion i ddatganiadau nad ydyn nhw&apos;n hysbys bellach: {count}</translation>
    </message>
    <message>
        <source>Anything to remember about this time?</source>
        <translation>Unrhyw beth i&apos;w gofio am y tro hwn?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Yn ôl</translation>
    </message>
    <message>
        <source>Band looked at</source>
        <translation>Y band dan sylw</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Dechrau</translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation>Dechrau eto</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Wedi dechrau</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>O&apos;i gymharu â</translation>
    </message>
    <message>
        <source>Compared with: {time}</source>
        <translation>O&apos;i gymharu â: {time}</translation>
    </message>
    <message>
        <source>Earlier times</source>
        <translation>Y troeon o&apos;r blaen</translation>
    </message>
    <message>
        <source>Evidence: {count}</source>
        <translation>Tystiolaeth: {count}</translation>
    </message>
    <message>
        <source>Finish for now</source>
        <translation>Gorffen am y tro</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Wedi gorffen</translation>
    </message>
    <message>
        <source>Finished. Your answers stay as they are.</source>
        <translation>Wedi gorffen. Mae eich atebion yn aros fel y maen nhw.</translation>
    </message>
    <message>
        <source>Go on answering</source>
        <translation>Dal ati i ateb</translation>
    </message>
    <message>
        <source>Go to what is not answered</source>
        <translation>Mynd i&apos;r hyn sydd heb ei ateb</translation>
    </message>
    <message>
        <source>Hold yourself against what a band asks for, in words. There are no marks, and nobody sees your answers unless you show them.</source>
        <translation>Cymharwch eich hun â&apos;r hyn mae band yn gofyn amdano, mewn geiriau. Nid oes marciau, ac nid oes neb yn gweld eich atebion oni bai eich bod chi&apos;n eu dangos.</translation>
    </message>
    <message>
        <source>How do I see myself?</source>
        <translation>Sut ydw i&apos;n fy ngweld fy hun?</translation>
    </message>
    <message>
        <source>How I see myself</source>
        <translation>Sut rydw i&apos;n fy ngweld fy hun</translation>
    </message>
    <message>
        <source>I answered another version of the framework, which is not kept here. The statements are given as they are now. Version: {version}</source>
        <translation>Atebais i fersiwn arall o&apos;r fframwaith, un nad yw&apos;n cael ei chadw yma. Mae&apos;r datganiadau&apos;n cael eu rhoi fel y maen nhw nawr. Fersiwn: {version}</translation>
    </message>
    <message>
        <source>I have finished for now</source>
        <translation>Rydw i wedi gorffen am y tro</translation>
    </message>
    <message>
        <source>In my plan</source>
        <translation>Yn fy nghynllun</translation>
    </message>
    <message>
        <source>In your plan: {actions}</source>
        <translation>Yn eich cynllun: {actions}</translation>
    </message>
    <message>
        <source>Kept when you leave the box. Write nothing by which a person you support could be known.</source>
        <translation>Mae&apos;n cael ei gadw pan fyddwch chi&apos;n gadael y blwch. Peidiwch ag ysgrifennu dim a allai ddangos pwy yw person rydych chi&apos;n ei gefnogi.</translation>
    </message>
    <message>
        <source>Keys: 1 to 5 answer, left and right go from answer to answer, up and down from statement to statement. Every answer is kept at once.</source>
        <translation>Bysellau: mae 1 i 5 yn ateb, mae&apos;r chwith a&apos;r dde yn mynd o ateb i ateb, mae i fyny ac i lawr yn mynd o ddatganiad i ddatganiad. Mae pob ateb yn cael ei gadw ar unwaith.</translation>
    </message>
    <message>
        <source>Last time ({day}): {answer}</source>
        <translation>Y tro diwethaf ({day}): {answer}</translation>
    </message>
    <message>
        <source>Last time: {answer}</source>
        <translation>Y tro diwethaf: {answer}</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Edrych eto</translation>
    </message>
    <message>
        <source>Look again: {day}</source>
        <translation>Edrych eto: {day}</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Wedi edrych arno</translation>
    </message>
    <message>
        <source>Looked at from</source>
        <translation>Edrychwyd o</translation>
    </message>
    <message>
        <source>Make it an action</source>
        <translation>Ei droi&apos;n gam gweithredu</translation>
    </message>
    <message>
        <source>My answer</source>
        <translation>Fy ateb</translation>
    </message>
    <message>
        <source>My note</source>
        <translation>Fy nodyn</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nesaf</translation>
    </message>
    <message>
        <source>No answer is another than before.</source>
        <translation>Nid oes yr un ateb yn wahanol i&apos;r tro o&apos;r blaen.</translation>
    </message>
    <message>
        <source>No answer so far points to one.</source>
        <translation>Nid oes ateb hyd yma sy&apos;n awgrymu un.</translation>
    </message>
    <message>
        <source>No answer so far points to one. That may be because few are answered.</source>
        <translation>Nid oes ateb hyd yma sy&apos;n awgrymu un. Gall hynny fod am mai ychydig sydd wedi&apos;u hateb.</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Heb ei ateb</translation>
    </message>
    <message>
        <source>Not answered: {count}</source>
        <translation>Heb eu hateb: {count}</translation>
    </message>
    <message>
        <source>Not answered: {count}. You can leave them so.</source>
        <translation>Heb eu hateb: {count}. Gallwch eu gadael felly.</translation>
    </message>
    <message>
        <source>Not in your job: {count}</source>
        <translation>Ddim yn eich swydd: {count}</translation>
    </message>
    <message>
        <source>Not looked at</source>
        <translation>Heb edrych arno</translation>
    </message>
    <message>
        <source>Note, evidence and more</source>
        <translation>Nodyn, tystiolaeth a mwy</translation>
    </message>
    <message>
        <source>Of another framework</source>
        <translation>O fframwaith arall</translation>
    </message>
    <message>
        <source>Other bands and earlier times</source>
        <translation>Bandiau eraill a&apos;r troeon o&apos;r blaen</translation>
    </message>
    <message>
        <source>Print or save</source>
        <translation>Argraffu neu gadw</translation>
    </message>
    <message>
        <source>Remove these answers</source>
        <translation>Tynnu&apos;r atebion hyn</translation>
    </message>
    <message>
        <source>Say what you do. You can then hold yourself against what a band asks for, here.</source>
        <translation>Dywedwch beth rydych chi&apos;n ei wneud. Yna gallwch gymharu eich hun yma â&apos;r hyn mae band yn gofyn amdano.</translation>
    </message>
    <message>
        <source>See what this suggests</source>
        <translation>Gweld beth mae hyn yn ei awgrymu</translation>
    </message>
    <message>
        <source>See what this suggests so far</source>
        <translation>Gweld beth mae hyn yn ei awgrymu hyd yma</translation>
    </message>
    <message>
        <source>Show all statements: {count}</source>
        <translation>Dangos pob datganiad: {count}</translation>
    </message>
    <message>
        <source>Show as a list</source>
        <translation>Dangos fel rhestr</translation>
    </message>
    <message>
        <source>Show one at a time</source>
        <translation>Dangos un ar y tro</translation>
    </message>
    <message>
        <source>Show only what is new or asks for more: {count}</source>
        <translation>Dangos yr hyn sy&apos;n newydd neu&apos;n gofyn am fwy yn unig: {count}</translation>
    </message>
    <message>
        <source>Sign only if you both wish to. Nothing depends on it.</source>
        <translation>Peidiwch â llofnodi oni bai bod y ddau ohonoch chi&apos;n dymuno. Nid oes dim yn dibynnu ar hyn.</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Hepgor</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Datganiad</translation>
    </message>
    <message>
        <source>Statement {number} of {count}</source>
        <translation>Datganiad {number} o {count}</translation>
    </message>
    <message>
        <source>Statements answered</source>
        <translation>Datganiadau wedi&apos;u hateb</translation>
    </message>
    <message>
        <source>Take my answer back</source>
        <translation>Tynnu fy ateb yn ôl</translation>
    </message>
    <message>
        <source>Talk with my manager about how I can learn this</source>
        <translation>Siarad â&apos;m rheolwr am sut y gallaf ddysgu hyn</translation>
    </message>
    <message>
        <source>These are my own answers, in words. They are no marks and add up to nothing: each line stands for itself.</source>
        <translation>Fy atebion i yw&apos;r rhain, mewn geiriau. Nid marciau ydyn nhw, ac nid ydyn nhw&apos;n cael eu hadio at ei gilydd: mae pob llinell yn sefyll drosti&apos;i hun.</translation>
    </message>
    <message>
        <source>These statements stand here as they were when you answered. Version of the framework: {version}</source>
        <translation>Mae&apos;r datganiadau hyn yma fel yr oedden nhw pan ateboch chi. Fersiwn y fframwaith: {version}</translation>
    </message>
    <message>
        <source>Three months is a suggestion. Choose another day or month, or leave it empty.</source>
        <translation>Awgrym yw tri mis. Dewiswch ddiwrnod neu fis arall, neu gadewch hwn yn wag.</translation>
    </message>
    <message>
        <source>What has moved</source>
        <translation>Beth sydd wedi symud</translation>
    </message>
    <message>
        <source>What I am sure of</source>
        <translation>Yr hyn rydw i&apos;n sicr ohono</translation>
    </message>
    <message>
        <source>What it can look like at work. This example is ours:</source>
        <translation>Sut y gall edrych yn y gwaith. Ein henghraifft ni yw hon:</translation>
    </message>
    <message>
        <source>What the band you look from asks for</source>
        <translation>Yr hyn mae&apos;r band rydych chi&apos;n edrych ohono yn gofyn amdano</translation>
    </message>
    <message>
        <source>What you are sure of</source>
        <translation>Yr hyn rydych chi&apos;n sicr ohono</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Pryd</translation>
    </message>
    <message>
        <source>When do you want to look again?</source>
        <translation>Pryd rydych chi am edrych eto?</translation>
    </message>
    <message>
        <source>Where I could grow</source>
        <translation>Ble gallwn i ddatblygu</translation>
    </message>
    <message>
        <source>Where you could grow</source>
        <translation>Ble gallech chi ddatblygu</translation>
    </message>
    <message>
        <source>Why it is named</source>
        <translation>Pam mae&apos;n cael ei enwi</translation>
    </message>
    <message>
        <source>Why, or an example</source>
        <translation>Pam, neu enghraifft</translation>
    </message>
    <message>
        <source>You answered these in a version of the framework that this book does not have: {version}. Your answers stand beside the statements as they are now, and cannot be changed.</source>
        <translation>Ateboch chi&apos;r rhain mewn fersiwn o&apos;r fframwaith nad yw yn y llyfr hwn: {version}. Mae eich atebion wrth ymyl y datganiadau fel y maen nhw nawr, ac nid oes modd eu newid.</translation>
    </message>
    <message>
        <source>You can leave this empty.</source>
        <translation>Gallwch chi adael hwn yn wag.</translation>
    </message>
    <message>
        <source>You do not do these yet, or you do them with help. You choose which of them go into your plan.</source>
        <translation>Nid ydych chi&apos;n gwneud y rhain eto, neu rydych chi&apos;n eu gwneud gyda help. Chi sy&apos;n dewis pa rai sy&apos;n mynd i&apos;ch cynllun.</translation>
    </message>
    <message>
        <source>You do these on your own or help others with them, and they are new, ask for more, or have evidence.</source>
        <translation>Rydych chi&apos;n gwneud y rhain ar eich pen eich hun neu&apos;n helpu eraill gyda nhw, ac maen nhw&apos;n newydd, yn gofyn am fwy, neu mae tystiolaeth wedi&apos;i chysylltu â nhw.</translation>
    </message>
    <message>
        <source>You first see what is new or asks for more. Compared with: {band}</source>
        <translation>Yn gyntaf, rydych chi&apos;n gweld yr hyn sy&apos;n newydd neu&apos;n gofyn am fwy. O&apos;i gymharu â: {band}</translation>
    </message>
    <message>
        <source>You have come to the end of the list</source>
        <translation>Rydych chi wedi dod i ddiwedd y rhestr</translation>
    </message>
    <message>
        <source>Your answers are removed.</source>
        <translation>Mae eich atebion wedi&apos;u tynnu.</translation>
    </message>
    <message>
        <source>Your answers are then kept as they are today, and stay so. You can begin again on any day, and see what has moved.</source>
        <translation>Yna mae eich atebion yn cael eu cadw fel y maen nhw heddiw, ac yn aros felly. Gallwch ddechrau eto ar unrhyw ddiwrnod, a gweld beth sydd wedi symud.</translation>
    </message>
    <message>
        <source>Your note</source>
        <translation>Eich nodyn</translation>
    </message>
    <message>
        <source>Your note: {note}</source>
        <translation>Eich nodyn: {note}</translation>
    </message>
    <message>
        <source>Your record does not tell yet which band you stand in. Choose the band you want to look at.</source>
        <translation>Nid yw eich cofnod yn dweud eto ym mha fand rydych chi. Dewiswch y band rydych chi am edrych arno.</translation>
    </message>
    <message>
        <source>{count} of {all}</source>
        <translation>{count} o {all}</translation>
    </message>
    <message>
        <source>{what}: {count}</source>
        <translation>{what}: {count}</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Date</source>
        <translation>Dyddiad</translation>
    </message>
    <message>
        <source>Framework</source>
        <translation>Fframwaith</translation>
    </message>
    <message>
        <source>How this was judged</source>
        <translation>Sut y penderfynwyd hyn</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Rheolwr</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Enw</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Tudalen {page} o {pages}</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Llofnod</translation>
    </message>
    <message>
        <source>Signed in the program</source>
        <translation>Llofnodwyd yn y rhaglen</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Ffynonellau</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Fersiwn</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Gweithiwr</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>All changes are saved in this file</source>
        <translation>Mae pob newid wedi&apos;i gadw yn y ffeil hon</translation>
    </message>
    <message>
        <source>An example: nothing here is kept</source>
        <translation>Enghraifft: nid oes dim yma&apos;n cael ei gadw</translation>
    </message>
    <message>
        <source>Books</source>
        <translation>Llyfrau cofnodion</translation>
    </message>
    <message>
        <source>Bring in a record</source>
        <translation>Dod â chofnod i mewn</translation>
    </message>
    <message>
        <source>Give this record away as a file</source>
        <translation>Rhoi&apos;r cofnod hwn i rywun fel ffeil</translation>
    </message>
    <message>
        <source>Keys you can press</source>
        <translation>Bysellau y gallwch eu pwyso</translation>
    </message>
    <message>
        <source>Move this book to</source>
        <translation>Symud y llyfr cofnodion hwn i</translation>
    </message>
    <message>
        <source>No book is open</source>
        <translation>Nid oes llyfr cofnodion ar agor</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Dim un eto</translation>
    </message>
    <message>
        <source>Open a book</source>
        <translation>Agor llyfr cofnodion</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Tudalennau</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Cofnodion</translation>
    </message>
    <message>
        <source>This book can only be read here</source>
        <translation>Dim ond darllen y llyfr cofnodion hwn sy&apos;n bosibl yma</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Dadwneud</translation>
    </message>
    <message>
        <source>Your book lies here</source>
        <translation>Mae eich llyfr cofnodion yma</translation>
    </message>
</context>
<context>
    <name>Spreadsheet</name>
    <message>
        <source>A row for each person, a column for each training</source>
        <translation>Rhes i bob person, colofn i bob hyfforddiant</translation>
    </message>
    <message>
        <source>A row for each training that somebody did</source>
        <translation>Rhes i bob hyfforddiant y mae rhywun wedi&apos;i wneud</translation>
    </message>
    <message>
        <source>A row is left as it is until you say who it is about.</source>
        <translation>Mae rhes yn cael ei gadael fel y mae nes i chi ddweud am bwy y mae.</translation>
    </message>
    <message>
        <source>Add an action to do this training</source>
        <translation>Ychwanegu cam gweithredu i wneud yr hyfforddiant hwn</translation>
    </message>
    <message>
        <source>Add them</source>
        <translation>Eu hychwanegu</translation>
    </message>
    <message>
        <source>All cells</source>
        <translation>Pob cell</translation>
    </message>
    <message>
        <source>Are day and month the wrong way round? Column: {column}</source>
        <translation>A yw&apos;r diwrnod a&apos;r mis o chwith? Colofn: {column}</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Yn ôl</translation>
    </message>
    <message>
        <source>Bring in a spreadsheet</source>
        <translation>Dod â thaenlen i mewn</translation>
    </message>
    <message>
        <source>Bring in the spreadsheet you keep of your team and their training: Excel, LibreOffice or CSV. You see what would happen to every cell before anything is written.</source>
        <translation>Dewch â&apos;ch taenlen o&apos;r tîm a&apos;u hyfforddiant i mewn: Excel, LibreOffice neu CSV. Rydych chi&apos;n gweld beth fyddai&apos;n digwydd i bob cell cyn i ddim gael ei ysgrifennu.</translation>
    </message>
    <message>
        <source>Bring it in</source>
        <translation>Dod â hi i mewn</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Y gell</translation>
    </message>
    <message>
        <source>Cells altogether: {count}</source>
        <translation>Celloedd i gyd: {count}</translation>
    </message>
    <message>
        <source>Cells of the file</source>
        <translation>Celloedd y ffeil</translation>
    </message>
    <message>
        <source>Cells: {count}</source>
        <translation>Celloedd: {count}</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Newid</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Dewiswch</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Dewis ffeil</translation>
    </message>
    <message>
        <source>Choose a spreadsheet</source>
        <translation>Dewis taenlen</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colofn</translation>
    </message>
    <message>
        <source>Column {letters}: {heading}</source>
        <translation>Colofn {letters}: {heading}</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colofnau</translation>
    </message>
    <message>
        <source>Date of the training</source>
        <translation>Dyddiad yr hyfforddiant</translation>
    </message>
    <message>
        <source>Dates: {count}. All of them have passed.</source>
        <translation>Dyddiadau: {count}. Mae pob un wedi mynd heibio.</translation>
    </message>
    <message>
        <source>Dates: {count}. Still to come: {future}, so these cannot be when it was completed.</source>
        <translation>Dyddiadau: {count}. Eto i ddod: {future}, felly ni all y rhain fod y dyddiad y cafodd ei gwblhau.</translation>
    </message>
    <message>
        <source>Do this training: {course}</source>
        <translation>Gwneud yr hyfforddiant hwn: {course}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Wedi gorffen</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Ffeil</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Enw cyntaf</translation>
    </message>
    <message>
        <source>For example: {date}</source>
        <translation>Er enghraifft: {date}</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>cudd</translation>
    </message>
    <message>
        <source>Hidden columns in this sheet: {columns}</source>
        <translation>Colofnau cudd yn y ddalen hon: {columns}</translation>
    </message>
    <message>
        <source>Hidden rows in this sheet: {count}</source>
        <translation>Rhesi cudd yn y ddalen hon: {count}</translation>
    </message>
    <message>
        <source>Hidden sheets in this file: {sheets}</source>
        <translation>Dalennau cudd yn y ffeil hon: {sheets}</translation>
    </message>
    <message>
        <source>How is it laid out?</source>
        <translation>Sut mae wedi&apos;i gosod?</translation>
    </message>
    <message>
        <source>How often it is refreshed</source>
        <translation>Pa mor aml mae&apos;n cael ei adnewyddu</translation>
    </message>
    <message>
        <source>It holds what cannot be kept.</source>
        <translation>Mae ynddi rywbeth na ellir ei gadw.</translation>
    </message>
    <message>
        <source>It is a heading.</source>
        <translation>Pennawd yw hwn.</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>Mae&apos;n wag.</translation>
    </message>
    <message>
        <source>It is read as the last file with these headings was.</source>
        <translation>Mae&apos;n cael ei darllen fel y ffeil ddiwethaf â&apos;r penawdau hyn.</translation>
    </message>
    <message>
        <source>It is the same person as in another row.</source>
        <translation>Yr un person ag mewn rhes arall yw hwn.</translation>
    </message>
    <message>
        <source>It is too long. Most characters: {most}.</source>
        <translation>Mae&apos;n rhy hir. Y nifer mwyaf o nodau: {most}.</translation>
    </message>
    <message>
        <source>It says how often training is refreshed.</source>
        <translation>Mae&apos;n dweud pa mor aml mae hyfforddiant yn cael ei adnewyddu.</translation>
    </message>
    <message>
        <source>It stands above the headings.</source>
        <translation>Mae uwchben y penawdau.</translation>
    </message>
    <message>
        <source>It was done, on a day nobody knows</source>
        <translation>Cafodd ei wneud, ond nid oes neb yn gwybod pryd</translation>
    </message>
    <message>
        <source>It would expire before it was done. Given: {given}.</source>
        <translation>Byddai&apos;n dod i ben cyn iddo gael ei wneud. Rhoddwyd: {given}.</translation>
    </message>
    <message>
        <source>Its day has not come yet, so nothing was done on it. Given: {given}.</source>
        <translation>Nid yw&apos;r diwrnod wedi dod eto, felly ni chafodd dim ei wneud arno. Rhoddwyd: {given}.</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Swydd</translation>
    </message>
    <message>
        <source>Keep what the book says</source>
        <translation>Cadw&apos;r hyn mae&apos;r llyfr yn ei ddweud</translation>
    </message>
    <message>
        <source>Known already</source>
        <translation>Hysbys yn barod</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Cyfenw</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Ei adael allan</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>Eu gadael allan</translation>
    </message>
    <message>
        <source>Leave this row out</source>
        <translation>Gadael y rhes hon allan</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Wedi&apos;i adael allan</translation>
    </message>
    <message>
        <source>Line manager</source>
        <translation>Rheolwr llinell</translation>
    </message>
    <message>
        <source>Look at these. A column we are not sure of says so. Training that is not in the framework becomes training of your own.</source>
        <translation>Edrychwch ar y rhain. Mae colofn nad ydyn ni&apos;n siŵr ohoni yn dweud hynny. Bydd hyfforddiant nad yw yn y fframwaith yn cael ei gadw fel eich hyfforddiant eich hun.</translation>
    </message>
    <message>
        <source>Looking at every cell</source>
        <translation>Edrych ar bob cell</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Enw</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Newydd</translation>
    </message>
    <message>
        <source>New people: {count}</source>
        <translation>Pobl newydd: {count}</translation>
    </message>
    <message>
        <source>New people: {count}.</source>
        <translation>Pobl newydd: {count}.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nesaf</translation>
    </message>
    <message>
        <source>No date here has a day after the 12th, and what is left as text begins with such a day. A program may have mixed up day and month.</source>
        <translation>Nid oes gan unrhyw ddyddiad yma ddiwrnod ar ôl y 12fed, ac mae&apos;r hyn sydd wedi aros yn destun yn dechrau â diwrnod felly. Efallai bod rhaglen wedi drysu rhwng y diwrnod a&apos;r mis.</translation>
    </message>
    <message>
        <source>No, they are right</source>
        <translation>Nac ydyn, maen nhw&apos;n gywir</translation>
    </message>
    <message>
        <source>Nobody in your book has this name.</source>
        <translation>Nid oes neb yn eich llyfr â&apos;r enw hwn.</translation>
    </message>
    <message>
        <source>Not understood</source>
        <translation>Heb ei ddeall</translation>
    </message>
    <message>
        <source>Nothing has been written. You can undo it all as one change.</source>
        <translation>Nid oes dim wedi&apos;i ysgrifennu. Gallwch ddadwneud y cyfan fel un newid.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Ni ysgrifennwyd dim.</translation>
    </message>
    <message>
        <source>Only rows up to {last} were looked at. Rows left out, at least: {count}</source>
        <translation>Dim ond rhesi hyd at {last} a edrychwyd arnyn nhw. Rhesi a adawyd allan, o leiaf: {count}</translation>
    </message>
    <message>
        <source>Only rows up to {last} were looked at. Rows left out: {count}</source>
        <translation>Dim ond rhesi hyd at {last} a edrychwyd arnyn nhw. Rhesi a adawyd allan: {count}</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pobl</translation>
    </message>
    <message>
        <source>People begin in the row below.</source>
        <translation>Mae&apos;r bobl yn dechrau yn y rhes islaw.</translation>
    </message>
    <message>
        <source>People found in your book by their name: {count}.</source>
        <translation>Pobl a gafwyd yn eich llyfr wrth eu henw: {count}.</translation>
    </message>
    <message>
        <source>People to be added: {count}</source>
        <translation>Pobl i&apos;w hychwanegu: {count}</translation>
    </message>
    <message>
        <source>People who are not in your book</source>
        <translation>Pobl nad ydyn nhw yn eich llyfr</translation>
    </message>
    <message>
        <source>People whose record changes: {count}</source>
        <translation>Pobl y mae eu cofnod yn newid: {count}</translation>
    </message>
    <message>
        <source>People you are asked about: {count}</source>
        <translation>Pobl y gofynnir i chi amdanyn nhw: {count}</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Y person</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Rhagolwg</translation>
    </message>
    <message>
        <source>Questions without an answer: {count}. Cells that depend on them are not brought in. Go back to answer them, or go on without these cells.</source>
        <translation>Cwestiynau heb ateb: {count}. Nid yw celloedd sy&apos;n dibynnu arnyn nhw yn cael eu cymryd. Ewch yn ôl i&apos;w hateb, neu ewch ymlaen heb y celloedd hyn.</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Darllen y ffeil</translation>
    </message>
    <message>
        <source>Reading the sheet</source>
        <translation>Darllen y ddalen</translation>
    </message>
    <message>
        <source>Refresh by</source>
        <translation>Adnewyddu erbyn</translation>
    </message>
    <message>
        <source>Rows that do not look like people</source>
        <translation>Rhesi nad ydyn nhw&apos;n edrych fel pobl</translation>
    </message>
    <message>
        <source>Rows with this name have different start dates. They may be two people.</source>
        <translation>Mae gan resi â&apos;r enw hwn ddyddiadau dechrau gwahanol. Efallai mai dau berson ydyn nhw.</translation>
    </message>
    <message>
        <source>Say what this word means: {given}</source>
        <translation>Dywedwch beth mae&apos;r gair hwn yn ei olygu: {given}</translation>
    </message>
    <message>
        <source>Say whether day and month are the wrong way round in this column.</source>
        <translation>Dywedwch a yw&apos;r diwrnod a&apos;r mis o chwith yn y golofn hon.</translation>
    </message>
    <message>
        <source>Say whether the dates in this column mean completed or expires.</source>
        <translation>Dywedwch a yw&apos;r dyddiadau yn y golofn hon yn golygu wedi&apos;i gwblhau ynteu&apos;n dod i ben.</translation>
    </message>
    <message>
        <source>Say whether the day or the month comes first in this column.</source>
        <translation>Dywedwch ai&apos;r diwrnod ynteu&apos;r mis sy&apos;n dod gyntaf yn y golofn hon.</translation>
    </message>
    <message>
        <source>Say who this is, under People.</source>
        <translation>Dywedwch pwy yw hwn, o dan Pobl.</translation>
    </message>
    <message>
        <source>Says: {cells}</source>
        <translation>Mae&apos;n dweud: {cells}</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Gwasanaeth</translation>
    </message>
    <message>
        <source>Several people in your book have this name.</source>
        <translation>Mae gan sawl person yn eich llyfr yr enw hwn.</translation>
    </message>
    <message>
        <source>Sheet and layout</source>
        <translation>Dalen a gosodiad</translation>
    </message>
    <message>
        <source>Somebody in your book has nearly this name.</source>
        <translation>Mae gan rywun yn eich llyfr enw tebyg iawn i hwn.</translation>
    </message>
    <message>
        <source>Somebody new: add them</source>
        <translation>Rhywun newydd: ychwanegu&apos;r person</translation>
    </message>
    <message>
        <source>Spreadsheets</source>
        <translation>Taenlenni</translation>
    </message>
    <message>
        <source>Start date of the job</source>
        <translation>Dyddiad dechrau&apos;r swydd</translation>
    </message>
    <message>
        <source>Step {number} of {count}: {title}</source>
        <translation>Cam {number} o {count}: {title}</translation>
    </message>
    <message>
        <source>Still to say: {count}.</source>
        <translation>Eto i&apos;w ddweud: {count}.</translation>
    </message>
    <message>
        <source>Take them too</source>
        <translation>Eu cymryd hefyd</translation>
    </message>
    <message>
        <source>Take what the file says</source>
        <translation>Cymryd yr hyn mae&apos;r ffeil yn ei ddweud</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Tîm</translation>
    </message>
    <message>
        <source>The date is not understood.</source>
        <translation>Nid yw&apos;r dyddiad wedi&apos;i ddeall.</translation>
    </message>
    <message>
        <source>The date that goes with it cannot be taken.</source>
        <translation>Ni ellir cymryd y dyddiad sy&apos;n mynd gydag ef.</translation>
    </message>
    <message>
        <source>The day</source>
        <translation>Y diwrnod</translation>
    </message>
    <message>
        <source>The file says: {what}</source>
        <translation>Mae&apos;r ffeil yn dweud: {what}</translation>
    </message>
    <message>
        <source>The month</source>
        <translation>Y mis</translation>
    </message>
    <message>
        <source>The person has no job in your book or in the file.</source>
        <translation>Nid oes gan y person swydd yn eich llyfr nac yn y ffeil.</translation>
    </message>
    <message>
        <source>The person has several jobs, and it cannot be told which is meant.</source>
        <translation>Mae gan y person sawl swydd, ac ni ellir dweud pa un sydd dan sylw.</translation>
    </message>
    <message>
        <source>The row does not say which training it is about.</source>
        <translation>Nid yw&apos;r rhes yn dweud am ba hyfforddiant y mae.</translation>
    </message>
    <message>
        <source>The row has a day for this already.</source>
        <translation>Mae gan y rhes ddiwrnod ar gyfer hyn yn barod.</translation>
    </message>
    <message>
        <source>The row has no date.</source>
        <translation>Nid oes dyddiad yn y rhes.</translation>
    </message>
    <message>
        <source>The row is hidden in the file.</source>
        <translation>Mae&apos;r rhes wedi&apos;i chuddio yn y ffeil.</translation>
    </message>
    <message>
        <source>The row seems to add up others.</source>
        <translation>Mae&apos;n ymddangos bod y rhes yn adio rhesi eraill.</translation>
    </message>
    <message>
        <source>The same is in the file before.</source>
        <translation>Mae&apos;r un peth yn gynharach yn y ffeil.</translation>
    </message>
    <message>
        <source>The same name is in your book.</source>
        <translation>Mae&apos;r un enw yn eich llyfr.</translation>
    </message>
    <message>
        <source>The same person as in row {row}</source>
        <translation>Yr un person ag yn rhes {row}</translation>
    </message>
    <message>
        <source>The sheet is very wide. Cells on the right left out: {count}</source>
        <translation>Mae&apos;r ddalen yn llydan iawn. Celloedd ar y dde a adawyd allan: {count}</translation>
    </message>
    <message>
        <source>The spreadsheet itself has an error here.</source>
        <translation>Mae gwall yma yn y daenlen ei hun.</translation>
    </message>
    <message>
        <source>The spreadsheet was brought in.</source>
        <translation>Daethpwyd â&apos;r daenlen i mewn.</translation>
    </message>
    <message>
        <source>The spreadsheet was brought in. You can undo it as one change.</source>
        <translation>Daethpwyd â&apos;r daenlen i mewn. Gallwch ei dadwneud fel un newid.</translation>
    </message>
    <message>
        <source>The table</source>
        <translation>Y tabl</translation>
    </message>
    <message>
        <source>There are none</source>
        <translation>Nid oes rhai</translation>
    </message>
    <message>
        <source>There are words beside the date that are not understood.</source>
        <translation>Mae geiriau wrth ochr y dyddiad nad ydyn nhw wedi&apos;u deall.</translation>
    </message>
    <message>
        <source>There is a formula here with no result. Open the file in your spreadsheet program and save it.</source>
        <translation>Mae fformiwla yma heb ganlyniad. Agorwch y ffeil yn eich rhaglen daenlenni a&apos;i chadw.</translation>
    </message>
    <message>
        <source>There is more than one date in this cell.</source>
        <translation>Mae mwy nag un dyddiad yn y gell hon.</translation>
    </message>
    <message>
        <source>There is no name in this row.</source>
        <translation>Nid oes enw yn y rhes hon.</translation>
    </message>
    <message>
        <source>There is no such day.</source>
        <translation>Nid oes diwrnod o&apos;r fath.</translation>
    </message>
    <message>
        <source>There is nothing else in the row.</source>
        <translation>Nid oes dim byd arall yn y rhes.</translation>
    </message>
    <message>
        <source>There is nothing in the row but this.</source>
        <translation>Nid oes dim yn y rhes ond hwn.</translation>
    </message>
    <message>
        <source>There should be words here.</source>
        <translation>Dylai fod geiriau yma.</translation>
    </message>
    <message>
        <source>This column is left out.</source>
        <translation>Mae&apos;r golofn hon wedi&apos;i gadael allan.</translation>
    </message>
    <message>
        <source>This is for every column that does not tell by itself. You can choose another answer for one column below.</source>
        <translation>Mae hyn ar gyfer pob colofn nad yw&apos;n dweud ohoni&apos;i hun. Gallwch ddewis ateb arall ar gyfer un golofn isod.</translation>
    </message>
    <message>
        <source>This is for the columns whose heading does not say. You can choose another answer for one column below.</source>
        <translation>Mae hyn ar gyfer y colofnau nad yw eu pennawd yn dweud. Gallwch ddewis ateb arall ar gyfer un golofn isod.</translation>
    </message>
    <message>
        <source>This name is in the file more than once.</source>
        <translation>Mae&apos;r enw hwn yn y ffeil fwy nag unwaith.</translation>
    </message>
    <message>
        <source>This person does not need this training</source>
        <translation>Nid oes angen yr hyfforddiant hwn ar y person hwn</translation>
    </message>
    <message>
        <source>This person is left out.</source>
        <translation>Mae&apos;r person hwn wedi&apos;i adael allan.</translation>
    </message>
    <message>
        <source>This row seems to add up others.</source>
        <translation>Mae&apos;n ymddangos bod y rhes hon yn adio rhesi eraill.</translation>
    </message>
    <message>
        <source>This row seems to be the headings once more.</source>
        <translation>Mae&apos;n ymddangos mai&apos;r penawdau unwaith eto yw&apos;r rhes hon.</translation>
    </message>
    <message>
        <source>This word is left out: {given}</source>
        <translation>Mae&apos;r gair hwn wedi&apos;i adael allan: {given}</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Hyfforddiant</translation>
    </message>
    <message>
        <source>Training: {course}</source>
        <translation>Hyfforddiant: {course}</translation>
    </message>
    <message>
        <source>We are not sure of this.</source>
        <translation>Nid ydyn ni&apos;n siŵr o hyn.</translation>
    </message>
    <message>
        <source>What about hidden rows?</source>
        <translation>Beth am resi cudd?</translation>
    </message>
    <message>
        <source>What do the dates in the training columns mean?</source>
        <translation>Beth mae&apos;r dyddiadau yn y colofnau hyfforddiant yn ei olygu?</translation>
    </message>
    <message>
        <source>What do these dates mean? Column: {column}</source>
        <translation>Beth mae&apos;r dyddiadau hyn yn ei olygu? Colofn: {column}</translation>
    </message>
    <message>
        <source>What each column is</source>
        <translation>Beth yw pob colofn</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Beth sy&apos;n digwydd</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Beth mae&apos;n ei ddweud</translation>
    </message>
    <message>
        <source>What only you can say</source>
        <translation>Yr hyn na all neb ond chi ei ddweud</translation>
    </message>
    <message>
        <source>What should happen where it says: {word}</source>
        <translation>Beth ddylai ddigwydd lle mae&apos;n dweud: {word}</translation>
    </message>
    <message>
        <source>When it expires</source>
        <translation>Pryd mae&apos;n dod i ben</translation>
    </message>
    <message>
        <source>When it was completed</source>
        <translation>Pryd cafodd ei gwblhau</translation>
    </message>
    <message>
        <source>Where do the headings begin?</source>
        <translation>Ble mae&apos;r penawdau&apos;n dechrau?</translation>
    </message>
    <message>
        <source>Where do the headings end?</source>
        <translation>Ble mae&apos;r penawdau&apos;n gorffen?</translation>
    </message>
    <message>
        <source>Where your book says otherwise than the file</source>
        <translation>Lle mae eich llyfr yn dweud yn wahanol i&apos;r ffeil</translation>
    </message>
    <message>
        <source>Whether it was done</source>
        <translation>A gafodd ei wneud</translation>
    </message>
    <message>
        <source>Which cells?</source>
        <translation>Pa gelloedd?</translation>
    </message>
    <message>
        <source>Which comes first in dates such as 3/4/2024?</source>
        <translation>Pa un sy&apos;n dod gyntaf mewn dyddiadau fel 3/4/2024?</translation>
    </message>
    <message>
        <source>Which comes first in these dates? Column: {column}</source>
        <translation>Pa un sy&apos;n dod gyntaf yn y dyddiadau hyn? Colofn: {column}</translation>
    </message>
    <message>
        <source>Which sheet?</source>
        <translation>Pa ddalen?</translation>
    </message>
    <message>
        <source>Which training</source>
        <translation>Pa hyfforddiant</translation>
    </message>
    <message>
        <source>Words where a date could be</source>
        <translation>Geiriau lle gallai dyddiad fod</translation>
    </message>
    <message>
        <source>Writing to your book</source>
        <translation>Ysgrifennu i&apos;ch llyfr</translation>
    </message>
    <message>
        <source>Yes, turn them round</source>
        <translation>Ydyn, eu troi</translation>
    </message>
    <message>
        <source>You are asked about more people when you have answered for these.</source>
        <translation>Gofynnir i chi am ragor o bobl ar ôl i chi ateb am y rhain.</translation>
    </message>
    <message>
        <source>You brought in a file with these headings before. It is read in the same way. You can change all of it.</source>
        <translation>Daethoch â ffeil â&apos;r penawdau hyn i mewn o&apos;r blaen. Mae&apos;n cael ei darllen yn yr un ffordd. Gallwch newid y cyfan.</translation>
    </message>
    <message>
        <source>Your book says it was done again after that day: {given}.</source>
        <translation>Mae eich llyfr yn dweud ei fod wedi&apos;i wneud eto ar ôl y diwrnod hwnnw: {given}.</translation>
    </message>
    <message>
        <source>Your book says otherwise.</source>
        <translation>Mae eich llyfr yn dweud yn wahanol.</translation>
    </message>
    <message>
        <source>Your book says otherwise: {there}</source>
        <translation>Mae eich llyfr yn dweud yn wahanol: {there}</translation>
    </message>
    <message>
        <source>{name}, row {row}</source>
        <translation>{name}, rhes {row}</translation>
    </message>
    <message>
        <source>{sheet} (a chart)</source>
        <translation>{sheet} (siart)</translation>
    </message>
    <message>
        <source>{sheet} (hidden)</source>
        <translation>{sheet} (cudd)</translation>
    </message>
    <message>
        <source>{training} (your own)</source>
        <translation>{training} (eich un chi)</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>About the bands</source>
        <translation>Am y bandiau</translation>
    </message>
    <message>
        <source>About the Register</source>
        <translation>Am y Gofrestr</translation>
    </message>
    <message>
        <source>After that</source>
        <translation>Ar ôl hynny</translation>
    </message>
    <message>
        <source>Aim for this band</source>
        <translation>Anelu at y band hwn</translation>
    </message>
    <message>
        <source>Applied for</source>
        <translation>Wedi gwneud cais</translation>
    </message>
    <message>
        <source>Ask for more: {count}</source>
        <translation>Yn gofyn am fwy: {count}</translation>
    </message>
    <message>
        <source>Asks for more than the band below</source>
        <translation>Yn gofyn am fwy na&apos;r band islaw</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>Bandiau</translation>
    </message>
    <message>
        <source>Before you start: {status}</source>
        <translation>Cyn i chi ddechrau: {status}</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Erbyn pryd</translation>
    </message>
    <message>
        <source>Carries on from the band below</source>
        <translation>Yn parhau o&apos;r band islaw</translation>
    </message>
    <message>
        <source>Carry on: {count}</source>
        <translation>Yn parhau: {count}</translation>
    </message>
    <message>
        <source>Choose a band to see what it asks for. The Register asks other questions; its answer stands further down.</source>
        <translation>Dewiswch fand i weld beth mae&apos;n gofyn amdano. Mae&apos;r Gofrestr yn gofyn cwestiynau eraill; mae ei hateb hi ymhellach i lawr.</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Da gwybod</translation>
    </message>
    <message>
        <source>Hold myself against these</source>
        <translation>Cymharu fy hun â&apos;r rhain</translation>
    </message>
    <message>
        <source>Hold myself against this band</source>
        <translation>Cymharu fy hun â&apos;r band hwn</translation>
    </message>
    <message>
        <source>Jobs named for this band: {jobs}</source>
        <translation>Swyddi a enwir ar gyfer y band hwn: {jobs}</translation>
    </message>
    <message>
        <source>May be registered</source>
        <translation>Cewch gofrestru</translation>
    </message>
    <message>
        <source>More about this</source>
        <translation>Mwy am hyn</translation>
    </message>
    <message>
        <source>Must be registered</source>
        <translation>Rhaid cofrestru</translation>
    </message>
    <message>
        <source>Need not be registered</source>
        <translation>Nid oes angen cofrestru</translation>
    </message>
    <message>
        <source>New in this band</source>
        <translation>Newydd yn y band hwn</translation>
    </message>
    <message>
        <source>New: {count}</source>
        <translation>Newydd: {count}</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Ddim yn hysbys</translation>
    </message>
    <message>
        <source>Open a list to read it. Each line says whether it is new, asks for more than the band below, or carries on.</source>
        <translation>Agorwch restr i&apos;w darllen. Mae pob llinell yn dweud a yw&apos;n newydd, yn gofyn am fwy na&apos;r band islaw, neu&apos;n parhau.</translation>
    </message>
    <message>
        <source>Other ways</source>
        <translation>Ffyrdd eraill</translation>
    </message>
    <message>
        <source>Other ways on to the Register</source>
        <translation>Ffyrdd eraill o ymuno â&apos;r Gofrestr</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Yn hwyr</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Wedi cofrestru</translation>
    </message>
    <message>
        <source>Say what you do and which awards you hold. Your answers then stand here.</source>
        <translation>Dywedwch beth rydych chi&apos;n ei wneud a pha gymwysterau sydd gennych chi. Yma y bydd eich atebion wedyn.</translation>
    </message>
    <message>
        <source>Stop aiming for this band</source>
        <translation>Peidio ag anelu at y band hwn</translation>
    </message>
    <message>
        <source>The award the Register asks for</source>
        <translation>Y cymhwyster y mae&apos;r Gofrestr yn gofyn amdano</translation>
    </message>
    <message>
        <source>The rule in plain words</source>
        <translation>Y rheol mewn geiriau syml</translation>
    </message>
    <message>
        <source>The way there</source>
        <translation>Y ffordd yno</translation>
    </message>
    <message>
        <source>This is the first band. Open a list to read it.</source>
        <translation>Dyma&apos;r band cyntaf. Agorwch restr i&apos;w darllen.</translation>
    </message>
    <message>
        <source>This question is separate from the bands.</source>
        <translation>Mae&apos;r cwestiwn hwn ar wahân i&apos;r bandiau.</translation>
    </message>
    <message>
        <source>Ways on to the Register</source>
        <translation>Ffyrdd o ymuno â&apos;r Gofrestr</translation>
    </message>
    <message>
        <source>What people in this band value, know and do</source>
        <translation>Beth mae pobl yn y band hwn yn ei werthfawrogi, yn ei wybod ac yn ei wneud</translation>
    </message>
    <message>
        <source>What the band below asks for</source>
        <translation>Beth mae&apos;r band islaw yn gofyn amdano</translation>
    </message>
    <message>
        <source>What this band asks for</source>
        <translation>Beth mae&apos;r band hwn yn gofyn amdano</translation>
    </message>
    <message>
        <source>What would be different?</source>
        <translation>Beth fyddai&apos;n wahanol?</translation>
    </message>
    <message>
        <source>Where do I stand?</source>
        <translation>Ble ydw i arni?</translation>
    </message>
    <message>
        <source>Where the two answers pull apart</source>
        <translation>Lle mae&apos;r ddau ateb yn tynnu&apos;n groes</translation>
    </message>
    <message>
        <source>You aim for no band now.</source>
        <translation>Dydych chi ddim yn anelu at fand nawr.</translation>
    </message>
    <message>
        <source>You aim for this band.</source>
        <translation>Rydych chi&apos;n anelu at y band hwn.</translation>
    </message>
    <message>
        <source>You have not looked at this one yet.</source>
        <translation>Nid ydych chi wedi edrych ar hwn eto.</translation>
    </message>
    <message>
        <source>Your aim</source>
        <translation>Eich nod</translation>
    </message>
    <message>
        <source>Your aim is changed.</source>
        <translation>Newidiwyd eich nod.</translation>
    </message>
    <message>
        <source>Your awards</source>
        <translation>Eich cymwysterau</translation>
    </message>
    <message>
        <source>Your job</source>
        <translation>Eich swydd</translation>
    </message>
    <message>
        <source>Your next step</source>
        <translation>Eich cam nesaf</translation>
    </message>
    <message>
        <source>{list}: {count}</source>
        <translation>{list}: {count}</translation>
    </message>
</context>
<context>
    <name>StatementKind</name>
    <message>
        <source>Skills, knowledge and understanding</source>
        <translation>Sgiliau, gwybodaeth a dealltwriaeth</translation>
    </message>
    <message>
        <source>Typical tasks</source>
        <translation>Tasgau nodweddiadol</translation>
    </message>
    <message>
        <source>Values and attributes</source>
        <translation>Gwerthoedd a nodweddion</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Does not apply</source>
        <translation>Ddim yn berthnasol</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Drafft</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Wedi&apos;i fodloni</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Heb ei fodloni eto</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Ddim yn hysbys</translation>
    </message>
    <message>
        <source>Not met yet</source>
        <translation>Heb ei fodloni eto</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Yn hwyr</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Ar y gweill</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>Add to your record</source>
        <translation>Ychwanegu at eich cofnod</translation>
    </message>
    <message>
        <source>Ask the regulator</source>
        <translation>Gofyn i&apos;r rheoleiddiwr</translation>
    </message>
    <message>
        <source>Ask whether an award you hold counts</source>
        <translation>Gofyn a yw cymhwyster sydd gennych yn cyfrif</translation>
    </message>
    <message>
        <source>Be old enough</source>
        <translation>Bod yn ddigon hen</translation>
    </message>
    <message>
        <source>Finish this award: {award}</source>
        <translation>Gorffen y cymhwyster hwn: {award}</translation>
    </message>
    <message>
        <source>Gain more experience</source>
        <translation>Cael mwy o brofiad</translation>
    </message>
    <message>
        <source>No step is suggested for your job</source>
        <translation>Nid oes cam wedi&apos;i awgrymu ar gyfer eich swydd chi</translation>
    </message>
    <message>
        <source>Nothing is left to do here</source>
        <translation>Nid oes dim ar ôl i&apos;w wneud yma</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Cofrestru</translation>
    </message>
    <message>
        <source>Renew your registration</source>
        <translation>Adnewyddu eich cofrestriad</translation>
    </message>
    <message>
        <source>Take this award: {award}</source>
        <translation>Gwneud y cymhwyster hwn: {award}</translation>
    </message>
    <message>
        <source>Take up a job</source>
        <translation>Dechrau mewn swydd</translation>
    </message>
    <message>
        <source>Work more hours a week</source>
        <translation>Gweithio mwy o oriau&apos;r wythnos</translation>
    </message>
    <message>
        <source>Your induction</source>
        <translation>Eich cyfnod sefydlu</translation>
    </message>
</context>
<context>
    <name>StudyMode</name>
    <message>
        <source>At work</source>
        <translation>Yn y gwaith</translation>
    </message>
    <message>
        <source>Full time</source>
        <translation>Amser llawn</translation>
    </message>
    <message>
        <source>Not known whether part time or full time</source>
        <translation>Nid yw&apos;n hysbys ai rhan amser neu amser llawn</translation>
    </message>
    <message>
        <source>Part time</source>
        <translation>Rhan amser</translation>
    </message>
</context>
<context>
    <name>Succeed</name>
    <message>
        <source>As the records stood on this day: {day}</source>
        <translation>Fel yr oedd y cofnodion ar y diwrnod hwn: {day}</translation>
    </message>
    <message>
        <source>Ask about another job</source>
        <translation>Gofyn am swydd arall</translation>
    </message>
    <message>
        <source>Band of the job: {bands}</source>
        <translation>Band y swydd: {bands}</translation>
    </message>
    <message>
        <source>Choose a job</source>
        <translation>Dewis swydd</translation>
    </message>
    <message>
        <source>Choose somebody</source>
        <translation>Dewis rhywun</translation>
    </message>
    <message>
        <source>Every job of your team will stand here, with who has it, who could do it next and what is missing for that. Add people and their jobs first.</source>
        <translation>Bydd pob swydd yn eich tîm i&apos;w gweld yma, gyda phwy sy&apos;n ei gwneud, pwy allai ei gwneud nesaf a beth sydd ei angen o hyd ar gyfer hynny. Ychwanegwch bobl a&apos;u swyddi yn gyntaf.</translation>
    </message>
    <message>
        <source>Every service</source>
        <translation>Pob gwasanaeth</translation>
    </message>
    <message>
        <source>For these people it is all that is left for the band they aim for, or for a job that you opened above.</source>
        <translation>I&apos;r bobl hyn, dyna&apos;r cyfan sydd ar ôl ar gyfer y band y maen nhw&apos;n anelu ato, neu ar gyfer swydd a agoroch chi uchod.</translation>
    </message>
    <message>
        <source>How far</source>
        <translation>Pa mor bell</translation>
    </message>
    <message>
        <source>If somebody left</source>
        <translation>Pe bai rhywun yn gadael</translation>
    </message>
    <message>
        <source>It says what is left to learn, not who would do the job well. Ask the person if they want it.</source>
        <translation>Mae&apos;n dweud beth sydd ar ôl i&apos;w ddysgu, nid pwy fyddai&apos;n gwneud y swydd yn dda. Gofynnwch i&apos;r person a yw&apos;n dymuno hynny.</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Swydd</translation>
    </message>
    <message>
        <source>Jobs and who has them</source>
        <translation>Swyddi a phwy sy&apos;n eu gwneud</translation>
    </message>
    <message>
        <source>Jobs: {jobs}. Jobs that one person alone has: {alone}.</source>
        <translation>Swyddi: {jobs}. Swyddi y mae un person yn unig yn eu gwneud: {alone}.</translation>
    </message>
    <message>
        <source>Left to gain: {awards}.</source>
        <translation>Ar ôl i&apos;w hennill: {awards}.</translation>
    </message>
    <message>
        <source>Looked at so far: {done} of {all} people.</source>
        <translation>Pobl yr edrychwyd arnyn nhw hyd yma: {done} o {all}.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Enw</translation>
    </message>
    <message>
        <source>Names people and how far they are. Keep it where only people who need it can see it.</source>
        <translation>Mae&apos;n enwi pobl a pha mor bell ydyn nhw. Cadwch ef lle na all neb ei weld ond y rhai y mae&apos;n rhaid iddyn nhw.</translation>
    </message>
    <message>
        <source>No job now.</source>
        <translation>Dim swydd nawr.</translation>
    </message>
    <message>
        <source>Nobody else in the same service has this training in date: {training}</source>
        <translation>Nid oes gan neb arall yn yr un gwasanaeth yr hyfforddiant hwn heb iddo ddod i ben: {training}</translation>
    </message>
    <message>
        <source>Nobody else is in this book.</source>
        <translation>Nid oes neb arall yn y llyfr hwn.</translation>
    </message>
    <message>
        <source>Nobody in this book has a job now that the framework knows.</source>
        <translation>Nid oes gan neb yn y llyfr hwn swydd nawr y mae&apos;r fframwaith yn ei hadnabod.</translation>
    </message>
    <message>
        <source>Nobody is in this book yet</source>
        <translation>Nid oes neb yn y llyfr hwn eto</translation>
    </message>
    <message>
        <source>Nobody is one qualification away from anything looked at.</source>
        <translation>Nid oes neb ag un cymhwyster yn unig ar ôl ar gyfer unrhyw beth yr edrychwyd arno.</translation>
    </message>
    <message>
        <source>One person alone</source>
        <translation>Un person yn unig</translation>
    </message>
    <message>
        <source>People: {count}</source>
        <translation>Pobl: {count}</translation>
    </message>
    <message>
        <source>Print or save</source>
        <translation>Argraffu neu gadw</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Gwasanaeth</translation>
    </message>
    <message>
        <source>The record says that they aim for it.</source>
        <translation>Mae&apos;r cofnod yn dweud eu bod yn anelu ati.</translation>
    </message>
    <message>
        <source>They would need another line manager: {names}</source>
        <translation>Byddai angen rheolwr llinell arall arnyn nhw: {names}</translation>
    </message>
    <message>
        <source>This person has no job now that the framework knows.</source>
        <translation>Nid oes gan y person hwn swydd nawr y mae&apos;r fframwaith yn ei hadnabod.</translation>
    </message>
    <message>
        <source>What one qualification opens</source>
        <translation>Yr hyn y mae un cymhwyster yn ei agor</translation>
    </message>
    <message>
        <source>Who comes next</source>
        <translation>Pwy sydd nesaf</translation>
    </message>
    <message>
        <source>Who could do this job next?</source>
        <translation>Pwy allai wneud y swydd hon nesaf?</translation>
    </message>
    <message>
        <source>Who could follow</source>
        <translation>Pwy allai ddilyn</translation>
    </message>
    <message>
        <source>Who has it</source>
        <translation>Pwy sy&apos;n ei gwneud</translation>
    </message>
    <message>
        <source>Who?</source>
        <translation>Pwy?</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pam</translation>
    </message>
    <message>
        <source>{award}. It opens: {target}</source>
        <translation>{award}. Mae&apos;n agor: {target}</translation>
    </message>
    <message>
        <source>{post}. It stays with: {names}</source>
        <translation>{post}. Mae&apos;n aros gyda: {names}</translation>
    </message>
    <message>
        <source>{post}. Nobody else has this job there.</source>
        <translation>{post}. Nid oes neb arall yn gwneud y swydd hon yno.</translation>
    </message>
</context>
<context>
    <name>Table fault</name>
    <message>
        <source>A quotation mark in this file is never closed: {path}
It begins at line {line}. Nothing was changed, because everything after it would run together. Save the file as CSV again.</source>
        <translation>Mae dyfynnod yn y ffeil hon heb ei gau: {path}
Mae&apos;n dechrau ar linell {line}. Ni newidiwyd dim, gan y byddai popeth ar ei ôl yn mynd yn un. Cadwch y ffeil fel CSV eto.</translation>
    </message>
    <message>
        <source>No row of this file can be added: {path}
Nothing was changed. Beside each row it says why.</source>
        <translation>Ni ellir ychwanegu yr un rhes o&apos;r ffeil hon: {path}
Ni newidiwyd dim. Wrth ymyl pob rhes mae&apos;n dweud pam.</translation>
    </message>
    <message>
        <source>Nothing in this file would change your book: {path}
Nothing was written. Beside each cell it says why.</source>
        <translation>Ni fyddai dim yn y ffeil hon yn newid eich llyfr: {path}
Ni ysgrifennwyd dim. Wrth ochr pob cell mae&apos;n dweud pam.</translation>
    </message>
    <message>
        <source>There are too many columns in this file: {path}
It has {count}; it may have {most}. Nothing was changed.</source>
        <translation>Mae gormod o golofnau yn y ffeil hon: {path}
Colofnau yn y ffeil: {count}. Y nifer mwyaf: {most}. Ni newidiwyd dim.</translation>
    </message>
    <message>
        <source>There are too many rows in this file: {path}
It may have {most} rows at most. Nothing was changed. Save only the rows that are yours.</source>
        <translation>Mae gormod o resi yn y ffeil hon: {path}
Y nifer mwyaf o resi: {most}. Ni newidiwyd dim. Cadwch eich rhesi chi yn unig.</translation>
    </message>
    <message>
        <source>There is no sheet of this name in the file: {name}
Nothing was changed. Sheets in it: {known}</source>
        <translation>Nid oes dalen o&apos;r enw hwn yn y ffeil: {name}
Ni newidiwyd dim. Dalennau sydd ynddi: {known}</translation>
    </message>
    <message>
        <source>There is nothing in this file: {path}
Nothing was changed. Choose another file.</source>
        <translation>Nid oes dim yn y ffeil hon: {path}
Ni newidiwyd dim. Dewiswch ffeil arall.</translation>
    </message>
    <message>
        <source>There is only one column in this file: {path}
Nothing was changed. A table needs a comma, a semicolon, a tab or a line between its cells.</source>
        <translation>Dim ond un golofn sydd yn y ffeil hon: {path}
Ni newidiwyd dim. Mae angen coma, hanner colon, tab neu linell rhwng celloedd tabl.</translation>
    </message>
    <message>
        <source>This cannot be read as a length of time: {text}
Enter it such as 45 mins, 1h 30 or 2 hours.</source>
        <translation>Ni ellir darllen hyn fel hyd o amser: {text}
Rhowch ef fel 45 munud, 1 awr 30 neu 2 awr.</translation>
    </message>
    <message>
        <source>This could be hours or minutes: {text}
Enter it such as 2h or 5 mins.</source>
        <translation>Gallai hyn fod yn oriau neu&apos;n funudau: {text}
Rhowch ef fel 2 awr neu 5 munud.</translation>
    </message>
    <message>
        <source>This file cannot be read as text: {path}
Nothing was changed. It may be damaged, or not a table. Save it as CSV again, or choose other letters.</source>
        <translation>Ni ellir darllen y ffeil hon fel testun: {path}
Ni newidiwyd dim. Efallai ei bod wedi&apos;i difrodi, neu nad yw&apos;n dabl. Cadwch hi fel CSV eto, neu dewiswch lythrennau eraill.</translation>
    </message>
    <message>
        <source>This file is a binary workbook (.xlsb), even if its name says otherwise: {path}
Nothing was changed. Open it in your spreadsheet program and save it as .xlsx.</source>
        <translation>Llyfr gwaith deuaidd (.xlsb) yw&apos;r ffeil hon, hyd yn oed os yw ei henw&apos;n dweud yn wahanol: {path}
Ni newidiwyd dim. Agorwch hi yn eich rhaglen daenlenni a&apos;i chadw fel .xlsx.</translation>
    </message>
    <message>
        <source>This file is a book of this program, not a table: {path}
Nothing was changed. To look into it, choose Open book.</source>
        <translation>Llyfr y rhaglen hon yw&apos;r ffeil hon, nid tabl: {path}
Ni newidiwyd dim. I edrych ynddo, dewiswch Agor llyfr.</translation>
    </message>
    <message>
        <source>This file is a document, not a spreadsheet: {path}
Nothing was changed. Copy the table in it into a spreadsheet and save that.</source>
        <translation>Dogfen yw&apos;r ffeil hon, nid taenlen: {path}
Ni newidiwyd dim. Copïwch y tabl sydd ynddi i daenlen a chadwch honno.</translation>
    </message>
    <message>
        <source>This file is a Numbers spreadsheet: {path}
Nothing was changed. Open it in Numbers, choose Export, and save it as Excel.</source>
        <translation>Taenlen Numbers yw&apos;r ffeil hon: {path}
Ni newidiwyd dim. Agorwch hi yn Numbers, dewiswch Export, a&apos;i chadw fel Excel.</translation>
    </message>
    <message>
        <source>This file is a PDF, not a table: {path}
Nothing was changed. Ask for the list as CSV. You can keep the PDF as evidence.</source>
        <translation>PDF yw&apos;r ffeil hon, nid tabl: {path}
Ni newidiwyd dim. Gofynnwch am y rhestr fel CSV. Gallwch gadw&apos;r PDF fel tystiolaeth.</translation>
    </message>
    <message>
        <source>This file is a picture, not a table: {path}
Nothing was changed. You can keep it as evidence.</source>
        <translation>Llun yw&apos;r ffeil hon, nid tabl: {path}
Ni newidiwyd dim. Gallwch ei gadw fel tystiolaeth.</translation>
    </message>
    <message>
        <source>This file is a web page, not a table: {path}
Nothing was changed. Open it in your spreadsheet program and save it as CSV.</source>
        <translation>Tudalen we yw&apos;r ffeil hon, nid tabl: {path}
Ni newidiwyd dim. Agorwch hi yn eich rhaglen daenlen a&apos;i chadw fel CSV.</translation>
    </message>
    <message>
        <source>This file is a workbook, even if its name ends in .csv: {path}
Nothing was changed. Open it in your spreadsheet program and save the sheet as CSV.</source>
        <translation>Llyfr gwaith yw&apos;r ffeil hon, hyd yn oed os yw ei henw yn gorffen â .csv: {path}
Ni newidiwyd dim. Agorwch hi yn eich rhaglen daenlen a chadwch y daflen fel CSV.</translation>
    </message>
    <message>
        <source>This file is an archive, not a spreadsheet: {path}
Nothing was changed. Unpack it and choose the spreadsheet in it.</source>
        <translation>Archif yw&apos;r ffeil hon, nid taenlen: {path}
Ni newidiwyd dim. Dadbaciwch hi a dewiswch y daenlen sydd ynddi.</translation>
    </message>
    <message>
        <source>This file is damaged: {path}
Nothing was changed. Open it in your spreadsheet program, save it again, or ask for another copy.</source>
        <translation>Mae&apos;r ffeil hon wedi&apos;i difrodi: {path}
Ni newidiwyd dim. Agorwch hi yn eich rhaglen daenlenni a&apos;i chadw eto, neu gofynnwch am gopi arall.</translation>
    </message>
    <message>
        <source>This file is of a very old spreadsheet program: {path}
Nothing was changed. Open it in your spreadsheet program and save it as .xlsx.</source>
        <translation>Mae&apos;r ffeil hon o raglen daenlenni hen iawn: {path}
Ni newidiwyd dim. Agorwch hi yn eich rhaglen daenlenni a&apos;i chadw fel .xlsx.</translation>
    </message>
    <message>
        <source>This file is protected by a password: {path}
Nothing was changed. Open it in your spreadsheet program, take the password off, save it and try again.</source>
        <translation>Mae&apos;r ffeil hon wedi&apos;i diogelu gan gyfrinair: {path}
Ni newidiwyd dim. Agorwch hi yn eich rhaglen daenlenni, tynnwch y cyfrinair, cadwch hi a rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>This file is too large: {path}
It may have {most} MB at most. Nothing was changed. Save only the rows that are yours.</source>
        <translation>Mae&apos;r ffeil hon yn rhy fawr: {path}
{most} MB yw&apos;r mwyaf y caiff fod. Ni newidiwyd dim. Cadwch eich rhesi chi yn unig.</translation>
    </message>
    <message>
        <source>This file is XML, not a spreadsheet that can be read: {path}
Nothing was changed. Open it in your spreadsheet program and save it as .xlsx.</source>
        <translation>XML yw&apos;r ffeil hon, nid taenlen y gellir ei darllen: {path}
Ni newidiwyd dim. Agorwch hi yn eich rhaglen daenlenni a&apos;i chadw fel .xlsx.</translation>
    </message>
    <message>
        <source>This file was changed since you looked at it: {path}
Nothing was written. Choose the file again to see what is in it now.</source>
        <translation>Newidiwyd y ffeil hon ers i chi edrych arni: {path}
Ni ysgrifennwyd dim. Dewiswch y ffeil eto i weld beth sydd ynddi nawr.</translation>
    </message>
    <message>
        <source>This file would unpack to far more than a spreadsheet should: {path}
Nothing was changed. If you trust it, copy the rows you need into a new file.</source>
        <translation>Byddai&apos;r ffeil hon yn dadbacio i lawer mwy nag y dylai taenlen: {path}
Ni newidiwyd dim. Os ydych chi&apos;n ymddiried ynddi, copïwch y rhesi sydd eu hangen i ffeil newydd.</translation>
    </message>
    <message>
        <source>This is no time at all: {text}
Leave it empty if you do not know.</source>
        <translation>Nid yw hyn yn unrhyw amser o gwbl: {text}
Gadewch hwn yn wag os nad ydych chi&apos;n gwybod.</translation>
    </message>
    <message>
        <source>This is too long: {text}
Enter 1,000 hours at most.</source>
        <translation>Mae hyn yn rhy hir: {text}
1,000 o oriau yw&apos;r mwyaf y gallwch ei roi.</translation>
    </message>
    <message>
        <source>Your book was changed since you looked at the file.
Nothing was written. Look at the preview again.</source>
        <translation>Newidiwyd eich llyfr ers i chi edrych ar y ffeil.
Ni ysgrifennwyd dim. Edrychwch ar y rhagolwg eto.</translation>
    </message>
</context>
<context>
    <name>Team</name>
    <message>
        <source>A date has passed and it is not done.</source>
        <translation>Mae dyddiad wedi mynd heibio heb i&apos;r peth gael ei wneud.</translation>
    </message>
    <message>
        <source>A date is this month or in the next three.</source>
        <translation>Mae dyddiad y mis hwn neu yn y tri mis nesaf.</translation>
    </message>
    <message>
        <source>A suggested day has passed</source>
        <translation>Mae diwrnod a awgrymwyd wedi mynd heibio</translation>
    </message>
    <message>
        <source>Add people</source>
        <translation>Ychwanegu pobl</translation>
    </message>
    <message>
        <source>Agree an action with them</source>
        <translation>Cytuno ar gam gweithredu gyda nhw</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Pob un</translation>
    </message>
    <message>
        <source>Applied for</source>
        <translation>Wedi gwneud cais</translation>
    </message>
    <message>
        <source>As the records stood on this day: {day}</source>
        <translation>Fel yr oedd y cofnodion ar y diwrnod hwn: {day}</translation>
    </message>
    <message>
        <source>Ask them to do training</source>
        <translation>Gofyn iddyn nhw wneud hyfforddiant</translation>
    </message>
    <message>
        <source>Band by job</source>
        <translation>Band yn ôl y swydd</translation>
    </message>
    <message>
        <source>Band by qualifications</source>
        <translation>Band yn ôl cymwysterau</translation>
    </message>
    <message>
        <source>Being worked out</source>
        <translation>Wrthi&apos;n cyfrifo</translation>
    </message>
    <message>
        <source>Bring in a spreadsheet</source>
        <translation>Dod â thaenlen i mewn</translation>
    </message>
    <message>
        <source>By: {date}</source>
        <translation>Erbyn: {date}</translation>
    </message>
    <message>
        <source>Change line manager, service or team</source>
        <translation>Newid rheolwr llinell, gwasanaeth neu dîm</translation>
    </message>
    <message>
        <source>Due now</source>
        <translation>Nawr</translation>
    </message>
    <message>
        <source>Due soon: {count}</source>
        <translation>Cyn hir: {count}</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Pawb</translation>
    </message>
    <message>
        <source>Everybody in your team will stand here, with what is overdue, where they stand with the Register and which band they meet. Type a few names to begin, or bring in the spreadsheet that you keep.</source>
        <translation>Bydd pawb yn eich tîm yma, gyda&apos;r hyn sy&apos;n hwyr, ble maen nhw arni gyda&apos;r Gofrestr a pha fand maen nhw&apos;n ei fodloni. Teipiwch ychydig o enwau i ddechrau, neu dewch â&apos;r daenlen rydych chi&apos;n ei chadw i mewn.</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Chwilio</translation>
    </message>
    <message>
        <source>Find by name, job, service or line manager</source>
        <translation>Chwilio yn ôl enw, swydd, gwasanaeth neu reolwr llinell</translation>
    </message>
    <message>
        <source>For everybody in the list: {count}</source>
        <translation>I bawb yn y rhestr: {count}</translation>
    </message>
    <message>
        <source>For the people you chose: {count}</source>
        <translation>I&apos;r bobl a ddewisoch: {count}</translation>
    </message>
    <message>
        <source>Has to register and has not, or a date for the Register has come.</source>
        <translation>Rhaid cofrestru ac nid yw wedi digwydd, neu mae dyddiad ar gyfer y Gofrestr wedi dod.</translation>
    </message>
    <message>
        <source>It is kept in this book. A view of this name is replaced.</source>
        <translation>Mae&apos;n cael ei gadw yn y llyfr hwn. Bydd yn cymryd lle golwg o&apos;r un enw.</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Swydd</translation>
    </message>
    <message>
        <source>Line manager</source>
        <translation>Rheolwr llinell</translation>
    </message>
    <message>
        <source>Looked at so far: {done} of {all} people.</source>
        <translation>Pobl yr edrychwyd arnyn nhw hyd yma: {done} o {all}.</translation>
    </message>
    <message>
        <source>May register</source>
        <translation>Gellir cofrestru</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>Rhagor o hidlwyr</translation>
    </message>
    <message>
        <source>Must register</source>
        <translation>Rhaid cofrestru</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Enw</translation>
    </message>
    <message>
        <source>Names people and says how they stand. Keep it where only people who need it can see it.</source>
        <translation>Mae&apos;n enwi pobl ac yn dweud ble maen nhw arni. Cadwch ef lle na all neb ei weld ond y rhai y mae&apos;n rhaid iddyn nhw.</translation>
    </message>
    <message>
        <source>Next band</source>
        <translation>Y band nesaf</translation>
    </message>
    <message>
        <source>Next band, and what is missing for it</source>
        <translation>Y band nesaf, a beth sydd heb ei fodloni eto</translation>
    </message>
    <message>
        <source>Next conversation</source>
        <translation>Y sgwrs nesaf</translation>
    </message>
    <message>
        <source>No higher band</source>
        <translation>Dim band uwch</translation>
    </message>
    <message>
        <source>No job now</source>
        <translation>Dim swydd nawr</translation>
    </message>
    <message>
        <source>Nobody has qualifications ahead of the job, or is on the way to the next band.</source>
        <translation>Nid oes gan neb gymwysterau uwch na&apos;r swydd, ac nid oes neb ar y ffordd i&apos;r band nesaf.</translation>
    </message>
    <message>
        <source>Nobody has to keep to this day: it is only suggested or usually expected.</source>
        <translation>Nid oes rhaid i neb gadw at y diwrnod hwn: dim ond awgrym neu ddisgwyliad arferol ydyw.</translation>
    </message>
    <message>
        <source>Nobody is in this book yet</source>
        <translation>Nid oes neb yn y llyfr hwn eto</translation>
    </message>
    <message>
        <source>Nobody, as far as the records say.</source>
        <translation>Neb, yn ôl y cofnodion.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Dim un</translation>
    </message>
    <message>
        <source>None is expected</source>
        <translation>Nid oes disgwyl un</translation>
    </message>
    <message>
        <source>None is named</source>
        <translation>Nid oes un wedi&apos;i enwi</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Dim un eto</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Nid oes angen</translation>
    </message>
    <message>
        <source>Nothing is overdue, and nothing is due within three months.</source>
        <translation>Nid oes dim yn hwyr, ac nid oes dim i&apos;w wneud o fewn tri mis.</translation>
    </message>
    <message>
        <source>Nothing soon</source>
        <translation>Dim byd cyn hir</translation>
    </message>
    <message>
        <source>On the way to the next band</source>
        <translation>Ar y ffordd i&apos;r band nesaf</translation>
    </message>
    <message>
        <source>Open conversations</source>
        <translation>Agor y sgyrsiau</translation>
    </message>
    <message>
        <source>Open learning</source>
        <translation>Agor y dysgu</translation>
    </message>
    <message>
        <source>Open the plan</source>
        <translation>Agor y cynllun</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>Agor y cofnod</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Trefn</translation>
    </message>
    <message>
        <source>others: {count}</source>
        <translation>eraill: {count}</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Yn hwyr</translation>
    </message>
    <message>
        <source>Overdue and due</source>
        <translation>Yn hwyr ac i ddod</translation>
    </message>
    <message>
        <source>Overdue and due soon</source>
        <translation>Yn hwyr ac i ddod cyn hir</translation>
    </message>
    <message>
        <source>Overdue: {count}</source>
        <translation>Yn hwyr: {count}</translation>
    </message>
    <message>
        <source>Overdue: {date}</source>
        <translation>Yn hwyr: {date}</translation>
    </message>
    <message>
        <source>People in the team</source>
        <translation>Pobl yn y tîm</translation>
    </message>
    <message>
        <source>People in this book: {count}.</source>
        <translation>Pobl yn y llyfr hwn: {count}.</translation>
    </message>
    <message>
        <source>People: {count}</source>
        <translation>Pobl: {count}</translation>
    </message>
    <message>
        <source>Print the list</source>
        <translation>Argraffu&apos;r rhestr</translation>
    </message>
    <message>
        <source>Print what is due</source>
        <translation>Argraffu beth sydd i&apos;w wneud</translation>
    </message>
    <message>
        <source>Putting together what is due</source>
        <translation>Wrthi&apos;n rhoi at ei gilydd beth sydd i&apos;w wneud</translation>
    </message>
    <message>
        <source>Qualifications are ahead of the job</source>
        <translation>Mae&apos;r cymwysterau yn uwch na&apos;r swydd</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Y Gofrestr</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Wedi cofrestru</translation>
    </message>
    <message>
        <source>Registration needs something</source>
        <translation>Mae angen rhywbeth ar gyfer cofrestru</translation>
    </message>
    <message>
        <source>Remove this view</source>
        <translation>Tynnu&apos;r golwg hwn</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>Cadw&apos;r golwg hwn</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Gwasanaeth</translation>
    </message>
    <message>
        <source>Set a day for a conversation</source>
        <translation>Pennu diwrnod ar gyfer sgwrs</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Dangos</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>Dangos pawb</translation>
    </message>
    <message>
        <source>Shown: {shown} of {all}.</source>
        <translation>Yn cael eu dangos: {shown} o {all}.</translation>
    </message>
    <message>
        <source>Something is due soon</source>
        <translation>Mae rhywbeth i ddod cyn hir</translation>
    </message>
    <message>
        <source>Something is not known</source>
        <translation>Mae rhywbeth nad yw&apos;n hysbys</translation>
    </message>
    <message>
        <source>Something is overdue</source>
        <translation>Mae rhywbeth yn hwyr</translation>
    </message>
    <message>
        <source>Suggested again: {count}</source>
        <translation>Awgrymir eto: {count}</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Tîm</translation>
    </message>
    <message>
        <source>The day for the next one has passed. It may be only a usual expectation.</source>
        <translation>Mae diwrnod yr un nesaf wedi mynd heibio. Efallai mai dim ond disgwyliad arferol ydyw.</translation>
    </message>
    <message>
        <source>The day is not known</source>
        <translation>Nid yw&apos;r diwrnod yn hysbys</translation>
    </message>
    <message>
        <source>The day of a conversation has passed</source>
        <translation>Mae diwrnod sgwrs wedi mynd heibio</translation>
    </message>
    <message>
        <source>The framework names no band for this work</source>
        <translation>Nid yw&apos;r fframwaith yn enwi band ar gyfer y gwaith hwn</translation>
    </message>
    <message>
        <source>The job stands in this band</source>
        <translation>Mae&apos;r swydd yn y band hwn</translation>
    </message>
    <message>
        <source>The record does not say enough to tell the band or the Register.</source>
        <translation>Nid yw&apos;r cofnod yn dweud digon i wybod am y band neu&apos;r Gofrestr.</translation>
    </message>
    <message>
        <source>The team</source>
        <translation>Y tîm</translation>
    </message>
    <message>
        <source>They meet a higher band than the job stands in.</source>
        <translation>Maen nhw&apos;n bodloni band uwch na band y swydd.</translation>
    </message>
    <message>
        <source>Type a name for the view.</source>
        <translation>Teipiwch enw ar gyfer y golwg.</translation>
    </message>
    <message>
        <source>Usually expected by: {date}</source>
        <translation>Disgwyliad arferol, erbyn: {date}</translation>
    </message>
    <message>
        <source>View removed.</source>
        <translation>Tynnwyd y golwg.</translation>
    </message>
    <message>
        <source>View saved.</source>
        <translation>Cadwyd y golwg.</translation>
    </message>
    <message>
        <source>What do you want to call it?</source>
        <translation>Beth ydych chi eisiau ei alw?</translation>
    </message>
    <message>
        <source>What the next band asks for has been started.</source>
        <translation>Mae&apos;r hyn y mae&apos;r band nesaf yn gofyn amdano wedi dechrau.</translation>
    </message>
    <message>
        <source>Whether it is higher is not known</source>
        <translation>Nid yw&apos;n hysbys a yw&apos;n uwch</translation>
    </message>
    <message>
        <source>Who is ready to step up?</source>
        <translation>Pwy sy&apos;n barod i gamu ymlaen?</translation>
    </message>
    <message>
        <source>Who needs something, and who is ready to step up?</source>
        <translation>Pwy sydd angen rhywbeth, a phwy sy&apos;n barod i gamu ymlaen?</translation>
    </message>
    <message>
        <source>Who needs something?</source>
        <translation>Pwy sydd angen rhywbeth?</translation>
    </message>
</context>
<context>
    <name>Training dialog</name>
    <message>
        <source>A year is 12, three years are 36. Leave it empty if it is not refreshed.</source>
        <translation>12 yw blwyddyn, 36 yw tair blynedd. Gadewch yn wag os nad yw&apos;n cael ei adnewyddu.</translation>
    </message>
    <message>
        <source>Add training that my employer asks for</source>
        <translation>Ychwanegu hyfforddiant y mae fy nghyflogwr yn gofyn amdano</translation>
    </message>
    <message>
        <source>After how many months is it refreshed?</source>
        <translation>Ar ôl faint o fisoedd y mae&apos;n cael ei adnewyddu?</translation>
    </message>
    <message>
        <source>Do you need it?</source>
        <translation>A oes ei angen arnoch?</translation>
    </message>
    <message>
        <source>How often is it refreshed?</source>
        <translation>Pa mor aml y mae&apos;n cael ei adnewyddu?</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nac oes</translation>
    </message>
    <message>
        <source>Our suggestion: every {span}. Nobody has to follow it.</source>
        <translation>Ein hawgrym ni. Yr amser rhwng pob tro: {span}. Nid oes rhaid i neb ei ddilyn.</translation>
    </message>
    <message>
        <source>Say what it is called.</source>
        <translation>Dywedwch beth yw ei enw.</translation>
    </message>
    <message>
        <source>Take this training off my list</source>
        <translation>Tynnu&apos;r hyfforddiant hwn oddi ar fy rhestr</translation>
    </message>
    <message>
        <source>The standard says: every {span}.</source>
        <translation>Mae&apos;r safon yn dweud hyn. Yr amser rhwng pob tro: {span}.</translation>
    </message>
    <message>
        <source>Use what the framework says again</source>
        <translation>Defnyddio&apos;r hyn mae&apos;r fframwaith yn ei ddweud eto</translation>
    </message>
    <message>
        <source>We found nothing that says how often.</source>
        <translation>Ni ddaethom o hyd i ddim sy&apos;n dweud pa mor aml.</translation>
    </message>
    <message>
        <source>What is it called?</source>
        <translation>Beth yw ei enw?</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oes</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>Award the Register asks for: {status}</source>
        <translation>Cymhwyster y mae&apos;r Gofrestr yn gofyn amdano: {status}</translation>
    </message>
    <message>
        <source>By awards: {band}</source>
        <translation>Yn ôl eich cymwysterau: {band}</translation>
    </message>
    <message>
        <source>By job: {band}</source>
        <translation>Yn ôl y swydd: {band}</translation>
    </message>
    <message>
        <source>More on the band</source>
        <translation>Mwy am y band</translation>
    </message>
    <message>
        <source>More on the Register</source>
        <translation>Mwy am y Gofrestr</translation>
    </message>
    <message>
        <source>Must I be registered, and by when?</source>
        <translation>A oes rhaid i mi gofrestru, ac erbyn pryd?</translation>
    </message>
    <message>
        <source>My registration</source>
        <translation>Fy nghofrestriad</translation>
    </message>
    <message>
        <source>Say whether I am registered</source>
        <translation>Dweud a ydw i wedi cofrestru</translation>
    </message>
    <message>
        <source>Which band do I fit?</source>
        <translation>I ba fand rydw i&apos;n perthyn?</translation>
    </message>
</context>
<context>
    <name>Via</name>
    <message>
        <source>An award that counts as it</source>
        <translation>Cymhwyster sy&apos;n cyfrif fel yr un hwn</translation>
    </message>
    <message>
        <source>An older award that counts as it</source>
        <translation>Cymhwyster hŷn sy&apos;n cyfrif fel yr un hwn</translation>
    </message>
    <message>
        <source>The award itself</source>
        <translation>Y cymhwyster ei hun</translation>
    </message>
</context>
<context>
    <name>Way</name>
    <message>
        <source>After: {steps}</source>
        <translation>Ar ôl: {steps}</translation>
    </message>
    <message>
        <source>An award on this way is assessed in a job of this kind, so the job comes first. Award: {award}.</source>
        <translation>Mae cymhwyster ar y ffordd hon yn cael ei asesu mewn swydd o&apos;r math hwn, felly&apos;r swydd sy&apos;n dod gyntaf. Cymhwyster: {award}.</translation>
    </message>
    <message>
        <source>An award you already have may count, so ask before you start a new one. On your record: {held}. It may count as: {award}.</source>
        <translation>Gall cymhwyster sydd gennych chi eisoes gyfrif, felly gofynnwch cyn dechrau un newydd. Ar eich cofnod: {held}. Gall gyfrif fel: {award}.</translation>
    </message>
    <message>
        <source>An employer gives you this job: {role}.</source>
        <translation>Mae cyflogwr yn rhoi&apos;r swydd hon i chi: {role}.</translation>
    </message>
    <message>
        <source>Another award asks for this first: {award}.</source>
        <translation>Mae cymhwyster arall yn gofyn am hwn yn gyntaf: {award}.</translation>
    </message>
    <message>
        <source>As far as we know, nothing is asked of you for it.</source>
        <translation>Hyd y gwyddom, nid oes dim yn cael ei ofyn gennych chi ar ei gyfer.</translation>
    </message>
    <message>
        <source>Ask what is needed before this award, for no source we have says. {because} Award: {award}.</source>
        <translation>Gofynnwch beth sydd ei angen cyn y cymhwyster hwn, oherwydd nid oes ffynhonnell sydd gennym yn dweud. {because} Cymhwyster: {award}.</translation>
    </message>
    <message>
        <source>Ask, because other people decide this</source>
        <translation>Gofyn, oherwydd pobl eraill sy&apos;n penderfynu hyn</translation>
    </message>
    <message>
        <source>Asking whether what you already have counts</source>
        <translation>Gofyn a yw&apos;r hyn sydd gennych chi eisoes yn cyfrif</translation>
    </message>
    <message>
        <source>at least: {size}</source>
        <translation>o leiaf: {size}</translation>
    </message>
    <message>
        <source>At the same time as: {steps}</source>
        <translation>Ar yr un pryd â: {steps}</translation>
    </message>
    <message>
        <source>Award at the latest</source>
        <translation>Y cymhwyster fan bellaf</translation>
    </message>
    <message>
        <source>Award expected</source>
        <translation>Disgwylir y cymhwyster</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>Bandiau</translation>
    </message>
    <message>
        <source>Begin this award, and finish it in the job: {award}</source>
        <translation>Dechrau&apos;r cymhwyster hwn, a&apos;i orffen yn y swydd: {award}</translation>
    </message>
    <message>
        <source>By this course: {course}</source>
        <translation>Drwy&apos;r cwrs hwn: {course}</translation>
    </message>
    <message>
        <source>By this course: {course}. Before it: {awards}</source>
        <translation>Drwy&apos;r cwrs hwn: {course}. O&apos;i flaen: {awards}</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Cwrs</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Dyddiad cau</translation>
    </message>
    <message>
        <source>Doubts</source>
        <translation>Amheuon</translation>
    </message>
    <message>
        <source>Each part of it asks for another part first, so nobody could begin.</source>
        <translation>Mae pob rhan ohoni&apos;n gofyn am ran arall yn gyntaf, felly ni allai neb ddechrau.</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Nodau</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Pa mor hir</translation>
    </message>
    <message>
        <source>How long in all</source>
        <translation>Pa mor hir i gyd</translation>
    </message>
    <message>
        <source>How long until the job</source>
        <translation>Pa mor hir tan y swydd</translation>
    </message>
    <message>
        <source>In order of: {measure}</source>
        <translation>Yn nhrefn: {measure}</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>Yn gryno</translation>
    </message>
    <message>
        <source>It asks for all that another way asks for, and more. The other way: {by}.</source>
        <translation>Mae&apos;n gofyn am bopeth y mae ffordd arall yn gofyn amdano, a mwy. Y ffordd arall: {by}.</translation>
    </message>
    <message>
        <source>It can no longer be taken. It still counts for those who hold it.</source>
        <translation>Nid oes modd ei ddilyn mwyach. Mae&apos;n dal i gyfrif i&apos;r rhai sydd eisoes yn ei ddal.</translation>
    </message>
    <message>
        <source>It has been announced, but nobody can start it yet, as far as we know.</source>
        <translation>Mae wedi&apos;i gyhoeddi, ond ni all neb ei ddechrau eto, hyd y gwyddom.</translation>
    </message>
    <message>
        <source>It has closed.</source>
        <translation>Mae wedi cau.</translation>
    </message>
    <message>
        <source>It is for work with other people than those this is about.</source>
        <translation>Mae ar gyfer gwaith gyda phobl eraill, nid y rhai y mae hyn yn ymwneud â nhw.</translation>
    </message>
    <message>
        <source>It is not known what the Register asks for this job, so this way goes by the framework alone. Job: {role}.</source>
        <translation>Nid yw&apos;n hysbys beth mae&apos;r Gofrestr yn ei ofyn ar gyfer y swydd hon, felly mae&apos;r ffordd hon yn dilyn y fframwaith yn unig. Swydd: {role}.</translation>
    </message>
    <message>
        <source>It is not known whether this is a way. {because}</source>
        <translation>Nid yw&apos;n hysbys a yw hon yn ffordd. {because}</translation>
    </message>
    <message>
        <source>It may take longer than you have. Months it may take once you are registered: {months}. Months you have: {by}.</source>
        <translation>Gall gymryd mwy o amser nag sydd gennych chi. Misoedd y gall eu cymryd ar ôl i chi gofrestru: {months}. Misoedd sydd gennych chi: {by}.</translation>
    </message>
    <message>
        <source>It takes longer than there is time to register. Months it takes at least: {months}. Months to register: {by}.</source>
        <translation>Mae&apos;n cymryd mwy o amser nag sydd ar gael i gofrestru. Lleiafswm y misoedd y mae&apos;n eu cymryd: {months}. Misoedd i gofrestru: {by}.</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Swyddi</translation>
    </message>
    <message>
        <source>Money: {title}</source>
        <translation>Arian: {title}</translation>
    </message>
    <message>
        <source>Months count study, induction, experience and age. Finding a job and registering are not counted. What you pay is what the courses cost if nobody else pays for you.</source>
        <translation>Mae&apos;r misoedd yn cyfrif astudio, sefydlu, profiad ac oedran. Nid yw dod o hyd i swydd na chofrestru yn cael eu cyfrif. Yr hyn rydych chi&apos;n ei dalu yw cost y cyrsiau os nad oes neb arall yn talu drosoch chi.</translation>
    </message>
    <message>
        <source>No date is proposed, because it is not known how long this takes.</source>
        <translation>Nid oes dyddiad yn cael ei gynnig, oherwydd nid yw&apos;n hysbys pa mor hir mae hyn yn ei gymryd.</translation>
    </message>
    <message>
        <source>No date is proposed, because the time before it is not known.</source>
        <translation>Nid oes dyddiad yn cael ei gynnig, oherwydd nid yw&apos;r amser cyn hyn yn hysbys.</translation>
    </message>
    <message>
        <source>No date is proposed, because you can start on this as soon as you wish.</source>
        <translation>Nid oes dyddiad yn cael ei gynnig, oherwydd gallwch chi ddechrau ar hyn cyn gynted ag y dymunwch.</translation>
    </message>
    <message>
        <source>none that we know of</source>
        <translation>dim un y gwyddom amdano</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>ddim yn hysbys</translation>
    </message>
    <message>
        <source>not known for {n} step|not known for {n} steps</source>
        <comment>zero</comment>
        <translation>ddim yn hysbys am {n} cam</translation>
    </message>
    <message>
        <source>not known for {n} step|not known for {n} steps</source>
        <comment>one</comment>
        <translation>ddim yn hysbys am {n} cam</translation>
    </message>
    <message>
        <source>not known for {n} step|not known for {n} steps</source>
        <comment>two</comment>
        <translation>ddim yn hysbys am {n} gam</translation>
    </message>
    <message>
        <source>not known for {n} step|not known for {n} steps</source>
        <comment>few</comment>
        <translation>ddim yn hysbys am {n} cham</translation>
    </message>
    <message>
        <source>not known for {n} step|not known for {n} steps</source>
        <comment>many</comment>
        <translation>ddim yn hysbys am {n} cham</translation>
    </message>
    <message>
        <source>not known for {n} step|not known for {n} steps</source>
        <comment>other</comment>
        <translation>ddim yn hysbys am {n} cam</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>dim</translation>
    </message>
    <message>
        <source>nothing to count in months</source>
        <translation>dim i&apos;w gyfrif mewn misoedd</translation>
    </message>
    <message>
        <source>Nothing we have seen says which awards this job asks for. Ask an employer. Job: {role}.</source>
        <translation>Nid oes dim a welson ni&apos;n dweud pa gymwysterau y mae&apos;r swydd hon yn gofyn amdanyn nhw. Gofynnwch i gyflogwr. Swydd: {role}.</translation>
    </message>
    <message>
        <source>Once this has begun: {steps}</source>
        <translation>Pan fydd hwn wedi dechrau: {steps}</translation>
    </message>
    <message>
        <source>or another of this kind</source>
        <translation>neu un arall o&apos;r math hwn</translation>
    </message>
    <message>
        <source>Place {number}</source>
        <translation>Safle {number}</translation>
    </message>
    <message>
        <source>Place {number}, shared</source>
        <translation>Safle {number}, yn gyfartal ag eraill</translation>
    </message>
    <message>
        <source>Registering</source>
        <translation>Cofrestru</translation>
    </message>
    <message>
        <source>Registering by: {route}</source>
        <translation>Cofrestru drwy: {route}</translation>
    </message>
    <message>
        <source>Registering by: {route}. With: {awards}</source>
        <translation>Cofrestru drwy: {route}. Gyda: {awards}</translation>
    </message>
    <message>
        <source>Somebody agrees to give you this money: {funding}.</source>
        <translation>Mae rhywun yn cytuno i roi&apos;r arian hwn i chi: {funding}.</translation>
    </message>
    <message>
        <source>Somebody else decides this. {because}</source>
        <translation>Rhywun arall sy&apos;n penderfynu hyn. {because}</translation>
    </message>
    <message>
        <source>Sources: {sources}</source>
        <translation>Ffynonellau: {sources}</translation>
    </message>
    <message>
        <source>step {number}</source>
        <translation>cam {number}</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Camau</translation>
    </message>
    <message>
        <source>Taken for granted</source>
        <translation>Wedi&apos;i gymryd yn ganiataol</translation>
    </message>
    <message>
        <source>Taking up the job itself</source>
        <translation>Dechrau yn y swydd ei hun</translation>
    </message>
    <message>
        <source>The award has to be finished before you can register, and you have to register by a deadline. Months from the start of the job: {months}. Job: {role}.</source>
        <translation>Rhaid gorffen y cymhwyster cyn y gallwch chi gofrestru, a rhaid i chi gofrestru erbyn dyddiad penodol. Misoedd o ddechrau&apos;r swydd: {months}. Swydd: {role}.</translation>
    </message>
    <message>
        <source>The awards on your record already meet this band.</source>
        <translation>Mae&apos;r cymwysterau ar eich cofnod eisoes yn bodloni&apos;r band hwn.</translation>
    </message>
    <message>
        <source>The date is the Register&apos;s deadline if you register as soon as you can. Check it once you are registered.</source>
        <translation>Dyma ddyddiad terfynol y Gofrestr os byddwch chi&apos;n cofrestru cyn gynted ag y gallwch. Gwiriwch ef ar ôl i chi gofrestru.</translation>
    </message>
    <message>
        <source>The framework names this for the job: {role}.</source>
        <translation>Mae&apos;r fframwaith yn enwi hyn ar gyfer y swydd: {role}.</translation>
    </message>
    <message>
        <source>The one way we found</source>
        <translation>Yr unig ffordd y cawsom hyd iddi</translation>
    </message>
    <message>
        <source>The Register asks for this for the job: {role}.</source>
        <translation>Mae&apos;r Gofrestr yn gofyn am hyn ar gyfer y swydd: {role}.</translation>
    </message>
    <message>
        <source>The Register asks for this in the end. You may finish it once you are in the job: {role}.</source>
        <translation>Mae&apos;r Gofrestr yn gofyn am hwn yn y pen draw. Cewch ei orffen ar ôl dechrau yn y swydd: {role}.</translation>
    </message>
    <message>
        <source>There are more ways through this than we can look at, so some may be missing.</source>
        <translation>Mae mwy o ffyrdd drwy hyn nag y gallwn ni edrych arnynt, felly efallai nad yw pob un yma.</translation>
    </message>
    <message>
        <source>These jobs count too, but lie further from your work now. Ask for the ways to one of them by itself: {roles}.</source>
        <translation>Mae&apos;r swyddi hyn yn cyfrif hefyd, ond maen nhw&apos;n bellach o&apos;ch gwaith presennol. Gofynnwch am y ffyrdd i un ohonyn nhw ar ei phen ei hun: {roles}.</translation>
    </message>
    <message>
        <source>This award is for work with other people than those you support now: {award}.</source>
        <translation>Mae&apos;r cymhwyster hwn ar gyfer gwaith gyda phobl eraill, nid y rhai rydych chi&apos;n eu cefnogi nawr: {award}.</translation>
    </message>
    <message>
        <source>This is about the awards that the draft framework asks for. It does not say whether you may or must register.</source>
        <translation>Mae hyn am y cymwysterau y mae&apos;r fframwaith drafft yn gofyn amdanynt. Nid yw&apos;n dweud a gewch chi gofrestru nac a oes rhaid i chi.</translation>
    </message>
    <message>
        <source>This is about what has to be held and done to get there. It does not say which band you meet.</source>
        <translation>Mae hyn am yr hyn y mae&apos;n rhaid ei ddal a&apos;i wneud i gyrraedd yno. Nid yw&apos;n dweud pa fand rydych chi&apos;n ei fodloni.</translation>
    </message>
    <message>
        <source>This is about what the Register asks for and about getting the job. It does not say which band you meet.</source>
        <translation>Mae hyn am yr hyn y mae&apos;r Gofrestr yn ei ofyn ac am gael y swydd. Nid yw&apos;n dweud pa fand rydych chi&apos;n ei fodloni.</translation>
    </message>
    <message>
        <source>This is asked for by what you are aiming for: {target}.</source>
        <translation>Mae hyn yn cael ei ofyn gan yr hyn rydych chi&apos;n anelu ato: {target}.</translation>
    </message>
    <message>
        <source>This is the job itself: {role}.</source>
        <translation>Dyma&apos;r swydd ei hun: {role}.</translation>
    </message>
    <message>
        <source>This job has awards of its own on the Register, and this way does not bring them. Job: {role}.</source>
        <translation>Mae gan y swydd hon ei chymwysterau ei hun ar y Gofrestr, ac nid yw&apos;r ffordd hon yn arwain atynt. Swydd: {role}.</translation>
    </message>
    <message>
        <source>This way on to the Register is judged by other people: {route}.</source>
        <translation>Pobl eraill sy&apos;n barnu&apos;r ffordd hon o ymuno â&apos;r Gofrestr: {route}.</translation>
    </message>
    <message>
        <source>This would do instead</source>
        <translation>Byddai hwn yn gwneud y tro yn ei le</translation>
    </message>
    <message>
        <source>Through: {awards}</source>
        <translation>Drwy: {awards}</translation>
    </message>
    <message>
        <source>Ways that are left out</source>
        <translation>Ffyrdd sydd heb eu cynnwys</translation>
    </message>
    <message>
        <source>We found no way to this that you can take today.</source>
        <translation>Ni chawsom hyd i ffordd at hyn y gallwch chi ei dilyn heddiw.</translation>
    </message>
    <message>
        <source>We looked for this and did not find it.</source>
        <translation>Buom yn chwilio am hyn ac ni chawsom hyd iddo.</translation>
    </message>
    <message>
        <source>We took this as met. {why}</source>
        <translation>Rydym wedi cymryd bod hyn wedi&apos;i fodloni. {why}</translation>
    </message>
    <message>
        <source>What it asks for, held against your record</source>
        <translation>Yr hyn y mae&apos;n ei ofyn, wedi&apos;i gymharu â&apos;ch cofnod</translation>
    </message>
    <message>
        <source>What you are aiming for</source>
        <translation>Yr hyn rydych chi&apos;n anelu ato</translation>
    </message>
    <message>
        <source>What you may lose or risk</source>
        <translation>Yr hyn y gallech chi ei golli neu ei fentro</translation>
    </message>
    <message>
        <source>What you pay</source>
        <translation>Yr hyn rydych chi&apos;n ei dalu</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Pryd</translation>
    </message>
    <message>
        <source>within {months}</source>
        <translation>o fewn {months}</translation>
    </message>
    <message>
        <source>year not known</source>
        <translation>nid yw&apos;r flwyddyn yn hysbys</translation>
    </message>
    <message>
        <source>Year of the sum: {year}.</source>
        <translation>Blwyddyn y swm: {year}.</translation>
    </message>
    <message>
        <source>You can start now</source>
        <translation>Gallwch chi ddechrau nawr</translation>
    </message>
    <message>
        <source>You cannot have both. You would lose: {funding}. Because of: {by}.</source>
        <translation>Ni allwch chi gael y ddau. Byddech chi&apos;n colli: {funding}. Oherwydd: {by}.</translation>
    </message>
    <message>
        <source>You get a place on this course: {course}.</source>
        <translation>Rydych chi&apos;n cael lle ar y cwrs hwn: {course}.</translation>
    </message>
    <message>
        <source>You have begun this</source>
        <translation>Rydych chi wedi dechrau hyn</translation>
    </message>
    <message>
        <source>You would be registered before you hold the award. If you do not gain it by the deadline, you may have to leave the job: {role}.</source>
        <translation>Byddech chi wedi cofrestru cyn i chi ddal y cymhwyster. Os na fyddwch chi&apos;n ei ennill erbyn y dyddiad cau, efallai y bydd yn rhaid i chi adael y swydd: {role}.</translation>
    </message>
    <message>
        <source>Your record already shows that you are there.</source>
        <translation>Mae eich cofnod eisoes yn dangos eich bod chi wedi cyrraedd.</translation>
    </message>
    <message>
        <source>Your record already shows this job and all that it asks for.</source>
        <translation>Mae eich cofnod eisoes yn dangos y swydd hon a phopeth y mae&apos;n ei ofyn.</translation>
    </message>
    <message>
        <source>{least} to {most}</source>
        <translation>{least} i {most}</translation>
    </message>
    <message>
        <source>{least} to {n} month|{least} to {n} months</source>
        <comment>zero</comment>
        <translation>{least} i {n} mis</translation>
    </message>
    <message>
        <source>{least} to {n} month|{least} to {n} months</source>
        <comment>one</comment>
        <translation>{least} i {n} mis</translation>
    </message>
    <message>
        <source>{least} to {n} month|{least} to {n} months</source>
        <comment>two</comment>
        <translation>{least} i {n} fis</translation>
    </message>
    <message>
        <source>{least} to {n} month|{least} to {n} months</source>
        <comment>few</comment>
        <translation>{least} i {n} mis</translation>
    </message>
    <message>
        <source>{least} to {n} month|{least} to {n} months</source>
        <comment>many</comment>
        <translation>{least} i {n} mis</translation>
    </message>
    <message>
        <source>{least} to {n} month|{least} to {n} months</source>
        <comment>other</comment>
        <translation>{least} i {n} mis</translation>
    </message>
    <message>
        <source>{n} more way was found and is not shown.|{n} more ways were found and are not shown.</source>
        <comment>zero</comment>
        <translation>Ffyrdd eraill a gafwyd ac nad ydynt yn cael eu dangos: {n}.</translation>
    </message>
    <message>
        <source>{n} more way was found and is not shown.|{n} more ways were found and are not shown.</source>
        <comment>one</comment>
        <translation>Cafwyd {n} ffordd arall nad yw&apos;n cael ei dangos.</translation>
    </message>
    <message>
        <source>{n} more way was found and is not shown.|{n} more ways were found and are not shown.</source>
        <comment>two</comment>
        <translation>Cafwyd {n} ffordd arall nad ydynt yn cael eu dangos.</translation>
    </message>
    <message>
        <source>{n} more way was found and is not shown.|{n} more ways were found and are not shown.</source>
        <comment>few</comment>
        <translation>Cafwyd {n} ffordd arall nad ydynt yn cael eu dangos.</translation>
    </message>
    <message>
        <source>{n} more way was found and is not shown.|{n} more ways were found and are not shown.</source>
        <comment>many</comment>
        <translation>Cafwyd {n} ffordd arall nad ydynt yn cael eu dangos.</translation>
    </message>
    <message>
        <source>{n} more way was found and is not shown.|{n} more ways were found and are not shown.</source>
        <comment>other</comment>
        <translation>Cafwyd {n} ffordd arall nad ydynt yn cael eu dangos.</translation>
    </message>
    <message>
        <source>{n} way found|{n} ways found</source>
        <comment>zero</comment>
        <translation>Ni chafwyd hyd i ffordd ({n})</translation>
    </message>
    <message>
        <source>{n} way found|{n} ways found</source>
        <comment>one</comment>
        <translation>Cafwyd hyd i {n} ffordd</translation>
    </message>
    <message>
        <source>{n} way found|{n} ways found</source>
        <comment>two</comment>
        <translation>Cafwyd hyd i {n} ffordd</translation>
    </message>
    <message>
        <source>{n} way found|{n} ways found</source>
        <comment>few</comment>
        <translation>Cafwyd hyd i {n} ffordd</translation>
    </message>
    <message>
        <source>{n} way found|{n} ways found</source>
        <comment>many</comment>
        <translation>Cafwyd hyd i {n} ffordd</translation>
    </message>
    <message>
        <source>{n} way found|{n} ways found</source>
        <comment>other</comment>
        <translation>Cafwyd hyd i {n} ffordd</translation>
    </message>
    <message>
        <source>{text}</source>
        <translation>{text}</translation>
    </message>
    <message>
        <source>{title}. Job: {role}</source>
        <translation>{title}. Swydd: {role}</translation>
    </message>
</context>
<context>
    <name>Ways</name>
    <message>
        <source>Another job</source>
        <translation>Swydd arall</translation>
    </message>
    <message>
        <source>Assumed: {n}</source>
        <translation>Cymryd yn ganiataol: {n}</translation>
    </message>
    <message>
        <source>Choose a line to see its steps further down.</source>
        <translation>Dewiswch linell i weld ei chamau isod.</translation>
    </message>
    <message>
        <source>Choose another goal</source>
        <translation>Dewis nod arall</translation>
    </message>
    <message>
        <source>Choose this way</source>
        <translation>Dewis y ffordd hon</translation>
    </message>
    <message>
        <source>Choose where you want to get to. You then see every way there that we found, side by side.</source>
        <translation>Dewiswch ble rydych chi am gyrraedd. Byddwch wedyn yn gweld pob ffordd yno y cawsom hyd iddi, ochr yn ochr.</translation>
    </message>
    <message>
        <source>Cost if nobody else pays: {size}</source>
        <translation>Cost os nad oes neb arall yn talu: {size}</translation>
    </message>
    <message>
        <source>Cost to you</source>
        <translation>Cost i chi</translation>
    </message>
    <message>
        <source>Cost to you if nobody else pays</source>
        <translation>Cost i chi os nad oes neb arall yn talu</translation>
    </message>
    <message>
        <source>Cost to you: {size}</source>
        <translation>Cost i chi: {size}</translation>
    </message>
    <message>
        <source>Course: {course}</source>
        <translation>Cwrs: {course}</translation>
    </message>
    <message>
        <source>Doubts</source>
        <translation>Amheuon</translation>
    </message>
    <message>
        <source>Each step becomes an action. The dates are only proposed. You can change them here, or later in your plan.</source>
        <translation>Mae pob cam yn dod yn gam gweithredu. Dim ond cynnig yw&apos;r dyddiadau. Gallwch chi eu newid yma, neu wedyn yn eich cynllun.</translation>
    </message>
    <message>
        <source>How do I get there?</source>
        <translation>Sut ydw i&apos;n cyrraedd yno?</translation>
    </message>
    <message>
        <source>Keep in my plan</source>
        <translation>Cadw yn fy nghynllun</translation>
    </message>
    <message>
        <source>Leave this way</source>
        <translation>Gadael y ffordd hon</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>Rhoi&apos;r gorau iddo</translation>
    </message>
    <message>
        <source>Money that may help, and why: {count}</source>
        <translation>Arian a all helpu, a pham: {count}</translation>
    </message>
    <message>
        <source>No date yet</source>
        <translation>Dim dyddiad eto</translation>
    </message>
    <message>
        <source>Not known whether you may get: {names}</source>
        <translation>Nid yw&apos;n hysbys a gewch chi: {names}</translation>
    </message>
    <message>
        <source>Others decide: {n}</source>
        <translation>Eraill sy&apos;n penderfynu: {n}</translation>
    </message>
    <message>
        <source>Our reading: {n}</source>
        <translation>Ein dehongliad ni: {n}</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Safle</translation>
    </message>
    <message>
        <source>Place: {place}</source>
        <translation>Safle: {place}</translation>
    </message>
    <message>
        <source>Plan and print</source>
        <translation>Cynllun ac argraffu</translation>
    </message>
    <message>
        <source>Reminder: {date}</source>
        <translation>Nodyn atgoffa: {date}</translation>
    </message>
    <message>
        <source>Say what you do and which awards you hold. The ways to where you want to get to can then be compared here.</source>
        <translation>Dywedwch beth rydych chi&apos;n ei wneud a pha gymwysterau sydd gennych chi. Yma y bydd modd cymharu&apos;r ffyrdd at eich nod wedyn.</translation>
    </message>
    <message>
        <source>Show all ways: {count}</source>
        <translation>Dangos pob ffordd: {count}</translation>
    </message>
    <message>
        <source>Step {number}</source>
        <translation>Cam {number}</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Camau</translation>
    </message>
    <message>
        <source>Steps: {count}</source>
        <translation>Camau: {count}</translation>
    </message>
    <message>
        <source>The steps, in order</source>
        <translation>Y camau, yn eu trefn</translation>
    </message>
    <message>
        <source>The way is in your plan.</source>
        <translation>Mae&apos;r ffordd yn eich cynllun.</translation>
    </message>
    <message>
        <source>The way you chose is not among the ways any more. Your plan keeps its actions until you leave it.</source>
        <translation>Nid yw&apos;r ffordd a ddewisoch chi ymhlith y ffyrdd mwyach. Mae eich cynllun yn cadw ei chamau gweithredu nes i chi ei gadael.</translation>
    </message>
    <message>
        <source>The ways compared</source>
        <translation>Cymharu&apos;r ffyrdd</translation>
    </message>
    <message>
        <source>These steps go into your plan</source>
        <translation>Mae&apos;r camau hyn yn mynd i&apos;ch cynllun</translation>
    </message>
    <message>
        <source>This band becomes the band you aim for.</source>
        <translation>Y band hwn fydd y band rydych chi&apos;n anelu ato.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Amser</translation>
    </message>
    <message>
        <source>Time: {size}</source>
        <translation>Amser: {size}</translation>
    </message>
    <message>
        <source>Type a few letters, then choose from the list.</source>
        <translation>Teipiwch ychydig o lythrennau, yna dewiswch o&apos;r rhestr.</translation>
    </message>
    <message>
        <source>Unchecked: {n}</source>
        <translation>Heb eu gwirio: {n}</translation>
    </message>
    <message>
        <source>Ways that are not offered, and why: {count}</source>
        <translation>Ffyrdd nad ydynt yn cael eu cynnig, a pham: {count}</translation>
    </message>
    <message>
        <source>What if you had another award, another job or other hours?</source>
        <translation>Beth pe bai gennych chi gymhwyster arall, swydd arall neu oriau eraill?</translation>
    </message>
    <message>
        <source>What is still open of the way you chose before leaves your plan.</source>
        <translation>Bydd yr hyn sy&apos;n dal heb ei wneud o&apos;r ffordd a ddewisoch chi o&apos;r blaen yn gadael eich cynllun.</translation>
    </message>
    <message>
        <source>What is the job called?</source>
        <translation>Beth yw enw&apos;r swydd?</translation>
    </message>
    <message>
        <source>What sets it apart</source>
        <translation>Beth sy&apos;n wahanol</translation>
    </message>
    <message>
        <source>What this asks for, and what you have</source>
        <translation>Beth mae hyn yn gofyn amdano, a beth sydd gennych chi</translation>
    </message>
    <message>
        <source>What we took for granted</source>
        <translation>Beth rydym wedi&apos;i gymryd yn ganiataol</translation>
    </message>
    <message>
        <source>What would be different there?</source>
        <translation>Beth fyddai&apos;n wahanol yno?</translation>
    </message>
    <message>
        <source>What would do in its place</source>
        <translation>Beth fyddai&apos;n gwneud y tro yn ei le</translation>
    </message>
    <message>
        <source>What you may lose or risk</source>
        <translation>Beth y gallech chi ei golli neu ei fentro</translation>
    </message>
    <message>
        <source>When do you want to be reminded?</source>
        <translation>Pryd rydych chi am gael eich atgoffa?</translation>
    </message>
    <message>
        <source>Which ways should come first?</source>
        <translation>Pa ffyrdd ddylai ddod gyntaf?</translation>
    </message>
    <message>
        <source>You are trying something out. These are the ways as they would be then. Nothing of this is saved.</source>
        <translation>Rydych chi&apos;n rhoi cynnig ar rywbeth. Dyma&apos;r ffyrdd fel y bydden nhw wedyn. Does dim o hyn yn cael ei gadw.</translation>
    </message>
    <message>
        <source>You have chosen a way there</source>
        <translation>Rydych chi wedi dewis ffordd yno</translation>
    </message>
    <message>
        <source>You have chosen this way. Its steps are in your plan.</source>
        <translation>Rydych chi wedi dewis y ffordd hon. Mae ei chamau yn eich cynllun.</translation>
    </message>
    <message>
        <source>You have left the way. Its open actions are no longer in your plan.</source>
        <translation>Rydych chi wedi gadael y ffordd. Nid yw ei chamau gweithredu agored yn eich cynllun mwyach.</translation>
    </message>
    <message>
        <source>You may get: {names}</source>
        <translation>Gallech chi gael: {names}</translation>
    </message>
    <message>
        <source>Your aim</source>
        <translation>Eich nod</translation>
    </message>
    <message>
        <source>{number}, equal</source>
        <translation>{number}, yn gyfartal</translation>
    </message>
    <message>
        <source>{way} (the way you chose)</source>
        <translation>{way} (y ffordd a ddewisoch chi)</translation>
    </message>
</context>
<context>
    <name>What if</name>
    <message>
        <source>A job you might take in place of yours</source>
        <translation>Swydd y gallech chi ei chymryd yn lle eich un chi</translation>
    </message>
    <message>
        <source>An award you might take</source>
        <translation>Cymhwyster y gallech chi ei wneud</translation>
    </message>
    <message>
        <source>As things are: {state}</source>
        <translation>Fel y mae pethau: {state}</translation>
    </message>
    <message>
        <source>Award held: {award}</source>
        <translation>Cymhwyster wedi&apos;i ennill: {award}</translation>
    </message>
    <message>
        <source>Band {letter} would be met.</source>
        <translation>Byddai Band {letter} wedi&apos;i fodloni.</translation>
    </message>
    <message>
        <source>Band {letter} would no longer be met.</source>
        <translation>Ni fyddai Band {letter} wedi&apos;i fodloni mwyach.</translation>
    </message>
    <message>
        <source>Bands your job would stand in: {bands}.</source>
        <translation>Bandiau y byddai eich swydd ynddyn nhw: {bands}.</translation>
    </message>
    <message>
        <source>For example 30 or 22.5</source>
        <translation>Er enghraifft 30 neu 22.5</translation>
    </message>
    <message>
        <source>Hours a week you might work</source>
        <translation>Oriau&apos;r wythnos y gallech chi eu gweithio</translation>
    </message>
    <message>
        <source>Hours a week: {hours}</source>
        <translation>Oriau&apos;r wythnos: {hours}</translation>
    </message>
    <message>
        <source>It cannot be told whether you would have the award the Register asks for. Job: {role}.</source>
        <translation>Nid oes modd dweud a fyddai&apos;r cymhwyster y mae&apos;r Gofrestr yn gofyn amdano gennych chi. Swydd: {role}.</translation>
    </message>
    <message>
        <source>It could not be told any more whether Band {letter} is met.</source>
        <translation>Ni fyddai modd dweud mwyach a yw Band {letter} wedi&apos;i fodloni.</translation>
    </message>
    <message>
        <source>It could not be told any more whether you have the award the Register asks for. Job: {role}.</source>
        <translation>Ni fyddai modd dweud mwyach a yw&apos;r cymhwyster y mae&apos;r Gofrestr yn gofyn amdano gennych chi. Swydd: {role}.</translation>
    </message>
    <message>
        <source>It is kept in your plan.</source>
        <translation>Mae wedi&apos;i gadw yn eich cynllun.</translation>
    </message>
    <message>
        <source>It is not known what the Register would ask of you. Job: {role}.</source>
        <translation>Nid yw&apos;n hysbys beth fyddai&apos;r Gofrestr yn ei ofyn gennych chi. Swydd: {role}.</translation>
    </message>
    <message>
        <source>Job: {job}</source>
        <translation>Swydd: {job}</translation>
    </message>
    <message>
        <source>Keep in my plan</source>
        <translation>Cadw yn fy nghynllun</translation>
    </message>
    <message>
        <source>Kept, awards are put on your record as planned, and a job or hours as an action of your plan.</source>
        <translation>O&apos;u cadw, bydd cymwysterau&apos;n mynd ar eich cofnod fel rhai wedi&apos;u cynllunio, a swydd neu oriau fel cam gweithredu yn eich cynllun.</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>Rhoi&apos;r gorau iddo</translation>
    </message>
    <message>
        <source>No way to your goal would be known.</source>
        <translation>Ni fyddai ffordd hysbys o gyrraedd eich nod.</translation>
    </message>
    <message>
        <source>None of your answers would be different.</source>
        <translation>Ni fyddai dim un o&apos;ch atebion yn wahanol.</translation>
    </message>
    <message>
        <source>Only supposed, and not on the record</source>
        <translation>Tybiaeth yn unig, heb fod ar y cofnod</translation>
    </message>
    <message>
        <source>Steps on the first way to your goal: {after}. As things are: {before}.</source>
        <translation>Camau ar y ffordd gyntaf at eich nod: {after}. Fel y mae pethau: {before}.</translation>
    </message>
    <message>
        <source>Take up a job as: {job}</source>
        <translation>Dechrau mewn swydd: {job}</translation>
    </message>
    <message>
        <source>The award the Register asks for would not apply to you. Job: {role}.</source>
        <translation>Ni fyddai&apos;r cymhwyster y mae&apos;r Gofrestr yn gofyn amdano yn berthnasol i chi. Swydd: {role}.</translation>
    </message>
    <message>
        <source>The bands</source>
        <translation>Y bandiau</translation>
    </message>
    <message>
        <source>The first way to your goal would have other steps, and as many: {after}.</source>
        <translation>Byddai camau eraill ar y ffordd gyntaf at eich nod, a&apos;r un nifer: {after}.</translation>
    </message>
    <message>
        <source>The Register</source>
        <translation>Y Gofrestr</translation>
    </message>
    <message>
        <source>The ways to your goal</source>
        <translation>Y ffyrdd at eich nod</translation>
    </message>
    <message>
        <source>Then: {state}</source>
        <translation>Wedyn: {state}</translation>
    </message>
    <message>
        <source>There would be a way to your goal. Ways: {ways}.</source>
        <translation>Byddai ffordd at eich nod. Ffyrdd: {ways}.</translation>
    </message>
    <message>
        <source>Try out an award, another job or other hours, and see what would be different. Nothing goes on your record.</source>
        <translation>Rhowch gymhwyster, swydd arall neu oriau eraill ar brawf, a gweld beth fyddai&apos;n wahanol. Nid oes dim yn mynd ar eich cofnod.</translation>
    </message>
    <message>
        <source>Type a few letters, then choose from the list.</source>
        <translation>Teipiwch ychydig o lythrennau, yna dewiswch o&apos;r rhestr.</translation>
    </message>
    <message>
        <source>Type a few letters, then choose. You can add several.</source>
        <translation>Teipiwch ychydig o lythrennau, yna dewiswch. Gallwch chi ychwanegu sawl un.</translation>
    </message>
    <message>
        <source>Type a number of hours, such as 30 or 22.5</source>
        <translation>Teipiwch nifer o oriau, er enghraifft 30 neu 22.5</translation>
    </message>
    <message>
        <source>Ways to your goal: {after}. As things are: {before}.</source>
        <translation>Ffyrdd at eich nod: {after}. Fel y mae pethau: {before}.</translation>
    </message>
    <message>
        <source>We do not know this job, so nothing can be said about it.</source>
        <translation>Nid ydyn ni&apos;n adnabod y swydd hon, felly does dim modd dweud dim amdani.</translation>
    </message>
    <message>
        <source>What would be different</source>
        <translation>Beth fyddai&apos;n wahanol</translation>
    </message>
    <message>
        <source>Where would it be?</source>
        <translation>Ble byddai&apos;r swydd?</translation>
    </message>
    <message>
        <source>You could be registered for this job, but need not be. Job: {role}.</source>
        <translation>Gallech chi gofrestru ar gyfer y swydd hon, ond ni fyddai angen. Swydd: {role}.</translation>
    </message>
    <message>
        <source>You have applied to register, which this job asks for. Job: {role}.</source>
        <translation>Rydych chi wedi gwneud cais i gofrestru, fel y mae&apos;r swydd hon yn ei ofyn. Swydd: {role}.</translation>
    </message>
    <message>
        <source>You would be shown as registered in this job: {role}.</source>
        <translation>Byddech chi&apos;n cael eich dangos fel rhywun cofrestredig yn y swydd hon: {role}.</translation>
    </message>
    <message>
        <source>You would be working towards the award the Register asks for. Job: {role}.</source>
        <translation>Byddech chi&apos;n gweithio tuag at y cymhwyster y mae&apos;r Gofrestr yn gofyn amdano. Swydd: {role}.</translation>
    </message>
    <message>
        <source>You would have reached your goal.</source>
        <translation>Byddech chi wedi cyrraedd eich nod.</translation>
    </message>
    <message>
        <source>You would have the award the Register asks for. Job: {role}.</source>
        <translation>Byddai&apos;r cymhwyster y mae&apos;r Gofrestr yn gofyn amdano gennych chi. Swydd: {role}.</translation>
    </message>
    <message>
        <source>You would have to be registered for this job: {role}.</source>
        <translation>Byddai&apos;n rhaid i chi fod wedi cofrestru ar gyfer y swydd hon: {role}.</translation>
    </message>
    <message>
        <source>You would have to put your registration right for this job: {role}.</source>
        <translation>Byddai&apos;n rhaid i chi gywiro eich cofrestriad ar gyfer y swydd hon: {role}.</translation>
    </message>
    <message>
        <source>You would no longer have the award the Register asks for. Job: {role}.</source>
        <translation>Ni fyddai&apos;r cymhwyster y mae&apos;r Gofrestr yn gofyn amdano gennych chi mwyach. Swydd: {role}.</translation>
    </message>
    <message>
        <source>You would not need to be registered for this job: {role}.</source>
        <translation>Ni fyddai angen i chi gofrestru ar gyfer y swydd hon: {role}.</translation>
    </message>
    <message>
        <source>You would still need the award the Register asks for. Job: {role}.</source>
        <translation>Byddai angen y cymhwyster y mae&apos;r Gofrestr yn gofyn amdano arnoch chi o hyd. Swydd: {role}.</translation>
    </message>
    <message>
        <source>Your induction would be complete.</source>
        <translation>Byddai eich cyfnod sefydlu wedi&apos;i gwblhau.</translation>
    </message>
</context>
<context>
    <name>argparse</name>
    <message>
        <source>%(prog)s: error: %(message)s
</source>
        <translation>%(prog)s: gwall: %(message)s
</translation>
    </message>
    <message>
        <source>ambiguous option: %(option)s could match %(matches)s</source>
        <translation>dewisiad amwys: gallai %(option)s olygu %(matches)s</translation>
    </message>
    <message>
        <source>argument %(argument_name)s: %(message)s</source>
        <translation>dadl %(argument_name)s: %(message)s</translation>
    </message>
    <message>
        <source>can&apos;t open &apos;%(filename)s&apos;: %(error)s</source>
        <translation>methu agor &apos;%(filename)s&apos;: %(error)s</translation>
    </message>
    <message>
        <source>default: %(default)s</source>
        <translation>rhagosodiad: %(default)s</translation>
    </message>
    <message>
        <source>expected at least one argument</source>
        <translation>disgwylid o leiaf un ddadl</translation>
    </message>
    <message>
        <source>expected at most one argument</source>
        <translation>disgwylid un ddadl ar y mwyaf</translation>
    </message>
    <message>
        <source>expected one argument</source>
        <translation>disgwylid un ddadl</translation>
    </message>
    <message>
        <source>ignored explicit argument %r</source>
        <translation>anwybyddwyd y ddadl %r</translation>
    </message>
    <message>
        <source>invalid %(type)s value: %(value)r</source>
        <translation>gwerth annilys (%(type)s): %(value)r</translation>
    </message>
    <message>
        <source>invalid choice: %(value)r (choose from %(choices)s)</source>
        <translation>dewis annilys: %(value)r (dewiswch o blith %(choices)s)</translation>
    </message>
    <message>
        <source>not allowed with argument %s</source>
        <translation>ni chaniateir gyda&apos;r ddadl %s</translation>
    </message>
    <message>
        <source>one of the arguments %s is required</source>
        <translation>mae angen un o&apos;r dadleuon hyn: %s</translation>
    </message>
    <message>
        <source>options</source>
        <translation>dewisiadau</translation>
    </message>
    <message>
        <source>positional arguments</source>
        <translation>dadleuon</translation>
    </message>
    <message>
        <source>show program&apos;s version number and exit</source>
        <translation>dangos rhif fersiwn y rhaglen a gorffen</translation>
    </message>
    <message>
        <source>show this help message and exit</source>
        <translation>dangos y cymorth hwn a gorffen</translation>
    </message>
    <message>
        <source>subcommands</source>
        <translation>is-orchmynion</translation>
    </message>
    <message>
        <source>the following arguments are required: %s</source>
        <translation>mae angen y dadleuon hyn: %s</translation>
    </message>
    <message>
        <source>unknown parser %(parser_name)r (choices: %(choices)s)</source>
        <translation>gorchymyn anhysbys %(parser_name)r (dewisiadau: %(choices)s)</translation>
    </message>
    <message>
        <source>unrecognized arguments: %s</source>
        <translation>dadleuon anhysbys: %s</translation>
    </message>
    <message>
        <source>usage: </source>
        <translation>defnydd: </translation>
    </message>
</context>
</TS>
