using LocalProcure.Domain.Buyers;
using LocalProcure.Domain.Spend;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace LocalProcure.Web.Features.Spend;

/// <summary>A buyer and its file, for payments and supplier lists alike.</summary>
public sealed class UploadForm
{
    public const long MaxBytes = 200_000_000;

    public Guid? Buyer { get; set; }
    public IFormFile? File { get; set; }

    [BindNever]
    public IReadOnlyList<Buyer> Buyers { get; set; } = [];

    public IEnumerable<SelectListItem> Choices => Buyers.Select(b => new SelectListItem(b.NameShown, b.Id.ToString()));

    /// <summary>Notes what is missing on the form; whether all is there.</summary>
    public bool Check(ModelStateDictionary state)
    {
        if (Buyers.All(b => b.Id != Buyer)) state.AddModelError(nameof(Buyer), ImportText.ChooseBuyer);
        if (File is null || File.Length == 0) state.AddModelError(nameof(File), ImportText.ChooseFile);
        else if (File.Length > MaxBytes) state.AddModelError(nameof(File), ImportText.TooBig);
        return state.IsValid;
    }
}
