<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Board</name>
    <message numerus="yes">
        <source>%n more rule(s) on %1 are judged.</source>
        <translation>
            <numerusform>%n more rule on %1 is judged.</numerusform>
            <numerusform>%n more rules on %1 are judged.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) on %1 are judged no longer.</source>
        <translation>
            <numerusform>%n rule on %1 is judged no longer.</numerusform>
            <numerusform>%n rules on %1 are judged no longer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The room as it is breaks %n more of those on %1.</source>
        <translation>
            <numerusform>The room as it is breaks one more of those on %1.</numerusform>
            <numerusform>The room as it is breaks %n more of those on %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The room as it is breaks %n fewer of those on %1.</source>
        <translation>
            <numerusform>The room as it is breaks one fewer of those on %1.</numerusform>
            <numerusform>The room as it is breaks %n fewer of those on %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Seats for %n person(s) are looked for.</source>
        <translation>
            <numerusform>A seat for one person is looked for.</numerusform>
            <numerusform>Seats for %n people are looked for.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n subwoofer(s).</source>
        <translation>
            <numerusform>At most one subwoofer.</numerusform>
            <numerusform>At most %n subwoofers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n loudspeaker(s) overhead.</source>
        <translation>
            <numerusform>At most one loudspeaker overhead.</numerusform>
            <numerusform>At most %n loudspeakers overhead.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n component(s) of the catalogue are out.</source>
        <translation>
            <numerusform>One component of the catalogue is out.</numerusform>
            <numerusform>%n components of the catalogue are out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n component(s) of the catalogue are possible again.</source>
        <translation>
            <numerusform>One component of the catalogue is possible again.</numerusform>
            <numerusform>%n components of the catalogue are possible again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n watch together</source>
        <translation>
            <numerusform>one watches</numerusform>
            <numerusform>%n watch together</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CaseWords</name>
    <message numerus="yes">
        <source>%n message(s) that had waited for it were taken in too.</source>
        <translation>
            <numerusform>%n message that had waited for it was taken in too.</numerusform>
            <numerusform>%n messages that had waited for it were taken in too.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Proposal</name>
    <message numerus="yes">
        <source>%Ln point(s)</source>
        <translation>
            <numerusform>%Ln point</numerusform>
            <numerusform>%Ln points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s)</source>
        <translation>
            <numerusform>%Ln place</numerusform>
            <numerusform>%Ln places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln subwoofer(s)</source>
        <translation>
            <numerusform>%Ln subwoofer</numerusform>
            <numerusform>%Ln subwoofers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Quantities</name>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>%n working day</numerusform>
            <numerusform>%n working days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WorkshopWords</name>
    <message numerus="yes">
        <source>%n more piece(s) make a batch of “%1”</source>
        <translation>
            <numerusform>%n more piece makes a batch of “%1”</numerusform>
            <numerusform>%n more pieces make a batch of “%1”</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bespeak::ui::AssessmentPanel</name>
    <message numerus="yes">
        <source>%n thing(s) fall short</source>
        <translation>
            <numerusform>%n thing falls short</numerusform>
            <numerusform>%n things fall short</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be judged yet</source>
        <translation>
            <numerusform>%n cannot be judged yet</numerusform>
            <numerusform>%n cannot be judged yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hint(s)</source>
        <translation>
            <numerusform>%n hint</numerusform>
            <numerusform>%n hints</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept as it is</source>
        <translation>
            <numerusform>%n kept as it is</numerusform>
            <numerusform>%n kept as they are</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more left out</source>
        <translation>
            <numerusform>%n more left out</numerusform>
            <numerusform>%n more left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bespeak::ui::BriefForm</name>
    <message numerus="yes">
        <source>%n wall(s) not said</source>
        <translation>
            <numerusform>%n wall not said</numerusform>
            <numerusform>%n walls not said</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bespeak::ui::CampaignsPage</name>
    <message numerus="yes">
        <source>%n campaigns went on.</source>
        <translation>
            <numerusform>%n campaign went on.</numerusform>
            <numerusform>%n campaigns went on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pledges taken in; their receipts wait in the outbox.</source>
        <translation>
            <numerusform>%n pledge taken in; its receipt waits in the outbox.</numerusform>
            <numerusform>%n pledges taken in; their receipts wait in the outbox.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signed files ask for what the campaign does not allow; the receipts say so.</source>
        <translation>
            <numerusform>%n signed file asks for what the campaign does not allow; the receipt says so.</numerusform>
            <numerusform>%n signed files ask for what the campaign does not allow; the receipts say so.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bespeak::ui::CasePane</name>
    <message numerus="yes">
        <source>The retailer is bound until %1, %n day(s) from now.</source>
        <translation>
            <numerusform>The retailer is bound until %1, %n day from now.</numerusform>
            <numerusform>The retailer is bound until %1, %n days from now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bespeak::ui::CasePanel</name>
    <message numerus="yes">
        <source>%n figure(s) fall short</source>
        <translation>
            <numerusform>%n figure falls short</numerusform>
            <numerusform>%n figures fall short</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to think of</source>
        <translation>
            <numerusform>%n to think of</numerusform>
            <numerusform>%n to think of</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bespeak::ui::CommunityDeskPage</name>
    <message numerus="yes">
        <source>%n designs</source>
        <translation>
            <numerusform>%n design</numerusform>
            <numerusform>%n designs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decks came back</source>
        <translation>
            <numerusform>%n deck came back</numerusform>
            <numerusform>%n decks came back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken back: every copy forgets them with the next feed</source>
        <translation>
            <numerusform>%n taken back: every copy forgets it with the next feed</numerusform>
            <numerusform>%n taken back: every copy forgets them with the next feed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finalists wait for a reason. Until they have one, the results of this week are not published.</source>
        <translation>
            <numerusform>%n finalist waits for a reason. Until it has one, the results of this week are not published.</numerusform>
            <numerusform>%n finalists wait for a reason. Until they have one, the results of this week are not published.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files taken in.</source>
        <translation>
            <numerusform>%n file taken in.</numerusform>
            <numerusform>%n files taken in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finalists were not chosen and have no written reason yet.</source>
        <translation>
            <numerusform>%n finalist was not chosen and has no written reason yet.</numerusform>
            <numerusform>%n finalists were not chosen and have no written reason yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bespeak::ui::CommunityPage</name>
    <message numerus="yes">
        <source>The community file was taken in: %n designs.</source>
        <translation>
            <numerusform>The community file was taken in: one design.</numerusform>
            <numerusform>The community file was taken in: %n designs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You may vote on the designs of %n weeks.</source>
        <translation>
            <numerusform>You may vote on the designs of one week.</numerusform>
            <numerusform>You may vote on the designs of %n weeks.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bespeak::ui::DesignPage</name>
    <message numerus="yes">
        <source>%n piece(s) are not in the catalogue and not in the total.</source>
        <translation>
            <numerusform>%n piece is not in the catalogue and not in the total.</numerusform>
            <numerusform>%n pieces are not in the catalogue and not in the total.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bespeak::ui::DeskList</name>
    <message numerus="yes">
        <source>Save %n waiting messages…</source>
        <translation>
            <numerusform>Save %n waiting message…</numerusform>
            <numerusform>Save %n waiting messages…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bespeak::ui::DeskWorkspace</name>
    <message numerus="yes">
        <source>%n messages saved.</source>
        <translation>
            <numerusform>%n message saved.</numerusform>
            <numerusform>%n messages saved.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bespeak::ui::EffectsColumn</name>
    <message numerus="yes">
        <source>%n rule(s) are judged in this room.</source>
        <translation>
            <numerusform>One rule is judged in this room.</numerusform>
            <numerusform>%n rules are judged in this room.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bespeak::ui::FindingsStrip</name>
    <message numerus="yes">
        <source>%n thing(s) do not fit</source>
        <translation>
            <numerusform>%n thing does not fit</numerusform>
            <numerusform>%n things do not fit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to think of</source>
        <translation>
            <numerusform>%n thing to think of</numerusform>
            <numerusform>%n things to think of</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) fall short</source>
        <translation>
            <numerusform>%n thing falls short</numerusform>
            <numerusform>%n things fall short</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bespeak::ui::GroupSection</name>
    <message numerus="yes">
        <source>%n to mend</source>
        <translation>
            <numerusform>%n to mend</numerusform>
            <numerusform>%n to mend</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hint(s)</source>
        <translation>
            <numerusform>%n hint</numerusform>
            <numerusform>%n hints</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bespeak::ui::InboxPage</name>
    <message numerus="yes">
        <source>Save %n file(s) that still have to be sent…</source>
        <translation>
            <numerusform>Save %n file that still has to be sent…</numerusform>
            <numerusform>Save %n files that still have to be sent…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files taken in.</source>
        <translation>
            <numerusform>%n file taken in.</numerusform>
            <numerusform>%n files taken in.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bespeak::ui::OptionsForm</name>
    <message numerus="yes">
        <source>+%n day(s)</source>
        <translation>
            <numerusform>+%n day</numerusform>
            <numerusform>+%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bespeak::ui::PlacementPage</name>
    <message numerus="yes">
        <source>%n things</source>
        <translation>
            <numerusform>%n thing</numerusform>
            <numerusform>%n things</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bespeak::ui::PlanView</name>
    <message numerus="yes">
        <source>%n components selected</source>
        <translation>
            <numerusform>%n component selected</numerusform>
            <numerusform>%n components selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bespeak::ui::ProductionPage</name>
    <message numerus="yes">
        <source>%n purchase orders made.</source>
        <translation>
            <numerusform>%n purchase order made.</numerusform>
            <numerusform>%n purchase orders made.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more wait until these are built.</source>
        <translation>
            <numerusform>%n more waits until these are built.</numerusform>
            <numerusform>%n more wait until these are built.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more need no work of ours: they go along once they are here.</source>
        <translation>
            <numerusform>%n more needs no work of ours: it goes along once it is here.</numerusform>
            <numerusform>%n more need no work of ours: they go along once they are here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bespeak::ui::ProposalCard</name>
    <message numerus="yes">
        <source>%1 of %n figure(s) as they should be</source>
        <translation>
            <numerusform>%1 of %n figure as it should be</numerusform>
            <numerusform>%1 of %n figures as they should be</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bespeak::ui::QuoteEditor</name>
    <message numerus="yes">
        <source>, %n to spare</source>
        <translation>
            <numerusform>, %n to spare</numerusform>
            <numerusform>, %n to spare</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) have no supplier.</source>
        <translation>
            <numerusform>%n line has no supplier.</numerusform>
            <numerusform>%n lines have no supplier.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bespeak::ui::ReadyStep</name>
    <message numerus="yes">
        <source>%n thing(s) you keep</source>
        <translation>
            <numerusform>one thing you keep</numerusform>
            <numerusform>%n things you keep</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pin(s)</source>
        <translation>
            <numerusform>one pin</numerusform>
            <numerusform>%n pins</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bespeak::ui::ReasonRow</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bespeak::ui::RegionResultCard</name>
    <message numerus="yes">
        <source>about %n decks</source>
        <translation>
            <numerusform>about %n deck</numerusform>
            <numerusform>about %n decks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bespeak::ui::RepairPage</name>
    <message numerus="yes">
        <source>%n figure(s) get worse</source>
        <translation>
            <numerusform>%n figure gets worse</numerusform>
            <numerusform>%n figures get worse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>nothing gets worse, %n get better</source>
        <translation>
            <numerusform>nothing gets worse, %n gets better</numerusform>
            <numerusform>nothing gets worse, %n get better</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bespeak::ui::SignPage</name>
    <message numerus="yes">
        <source>To %1, from %2: %n part(s).</source>
        <translation>
            <numerusform>To %1, from %2: %n part.</numerusform>
            <numerusform>To %1, from %2: %n parts.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bespeak::ui::SlotRow</name>
    <message numerus="yes">
        <source>%1 point(s)</source>
        <translation>
            <numerusform>%1 point</numerusform>
            <numerusform>%1 points</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bespeak::ui::TermsView</name>
    <message numerus="yes">
        <source>free until %n hours before the deadline; then only if the goal stands without it</source>
        <translation>
            <numerusform>free until %n hour before the deadline; then only if the goal stands without it</numerusform>
            <numerusform>free until %n hours before the deadline; then only if the goal stands without it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pieces</source>
        <translation>
            <numerusform>%n piece</numerusform>
            <numerusform>%n pieces</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bespeak::ui::TrustDialog</name>
    <message numerus="yes">
        <source>A customer, %n case(s)</source>
        <translation>
            <numerusform>A customer, %n case</numerusform>
            <numerusform>A customer, %n cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) go on with the new key.</source>
        <translation>
            <numerusform>%n case goes on with the new key.</numerusform>
            <numerusform>%n cases go on with the new key.</numerusform>
        </translation>
    </message>
</context>
</TS>
