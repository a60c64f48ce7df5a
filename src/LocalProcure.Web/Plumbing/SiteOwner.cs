namespace LocalProcure.Web.Plumbing;

/// <summary>Who runs this site and how people reach them (settings Site:Owner, Site:Telephone, Site:HelpEmail, Site:Post). The defaults cannot reach anyone: numbers and addresses set aside for examples.</summary>
public sealed class SiteOwner(IConfiguration settings)
{
    public string Name { get; } = settings["Site:Owner"] ?? "LocalProcure";
    public string NameWelsh { get; } = settings["Site:OwnerWelsh"] ?? settings["Site:Owner"] ?? "LocalProcure";
    /// <summary>029 2018 0xxx is kept by Ofcom for drama: nobody answers there.</summary>
    public string Telephone { get; } = settings["Site:Telephone"] ?? "029 2018 0146";
    public string Email { get; } = settings["Site:HelpEmail"] ?? "help@localprocure.example";
    public string Post { get; } = settings["Site:Post"] ?? "LocalProcure, 1 Stryd y Farchnad, Pontypridd CF37 0XX";

    /// <summary>Nobody has said yet who answers here: pages that give the defaults say so.</summary>
    public bool IsExample { get; } = settings["Site:Telephone"] is null || settings["Site:HelpEmail"] is null || settings["Site:Post"] is null;

    public string NameShown => Reading == Language.Welsh ? NameWelsh : Name;
    public string TelephoneLink => "tel:+44" + string.Concat(Telephone.Where(char.IsDigit)).TrimStart('0');
}
