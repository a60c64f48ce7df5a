namespace LocalProcure.Domain;

/// <summary>Why the pages that a firm comes to before its bid and after the award ask what they ask: one plain sentence for each, said before the first field.</summary>
public static class AskingText
{
    public static string About => Say("Buyers and partners read this to know whom they deal with.", "Mae prynwyr a phartneriaid yn darllen hyn i wybod â phwy y maent yn delio.");
    public static string Listing => Say("You alone decide who finds your firm, and whether others may ask it to bid with them.", "Chi’n unig sy’n penderfynu pwy sy’n dod o hyd i’ch cwmni, ac a gaiff eraill ofyn iddo gynnig gyda nhw.");
    public static string TakePart => Say("The buyer chooses from these requests who may tender, so it must know who asks: one firm or a group.", "O’r ceisiadau hyn y mae’r prynwr yn dewis pwy a gaiff dendro, felly rhaid iddo wybod pwy sy’n gofyn: un cwmni neu grŵp.");
    public static string Conditions => Say("The buyer goes by what is shown here when it decides who may tender.", "Yn ôl yr hyn a ddangosir yma y mae’r prynwr yn penderfynu pwy a gaiff dendro.");
    public static string Occasion => Say("What you bring and what you lack is all that it takes to find firms that fit yours.", "Yr hyn sydd gennych a’r hyn sy’n brin yw’r cyfan sydd ei angen i ddod o hyd i gwmnïau sy’n gweddu i’ch un chi.");
    public static string Delivery => Say("A promise counts when it can be checked: how much was done, when, and what shows it.", "Mae addewid yn cyfrif pan ellir ei wirio: faint a wnaed, pryd, a beth sy’n dangos hynny.");
    public static string Invoices => Say("Entered here, buyer and supplier see the same: when an invoice came, when it is due and when it was paid.", "O’i chofnodi yma, mae’r prynwr a’r cyflenwr yn gweld yr un peth: pryd y daeth anfoneb i law, pryd y mae’n ddyledus a phryd y’i talwyd.");
    public static string Parts => Say("A member should not wait for its money longer than the lead did: both say when it went and came.", "Ni ddylai aelod aros am ei arian yn hirach na’r cwmni arweiniol: mae’r ddau’n dweud pryd yr aeth a phryd y daeth.");
}
