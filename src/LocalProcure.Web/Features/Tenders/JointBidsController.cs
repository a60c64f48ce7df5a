using System.ComponentModel.DataAnnotations;
using LocalProcure.Domain.Tenders;

namespace LocalProcure.Web.Features.Tenders;

/// <summary>Whether several firms may bid as one.</summary>
[Route("tenders/{id:guid}/joint-bids")]
public sealed class JointBidsController(AppDb db, Current current) : DraftController(db, current)
{
    [HttpGet]
    public IActionResult Edit(Guid id) => Page(JointBidsForm.From(Tender), "JointBids");

    [HttpPost]
    public Task<IActionResult> Update(Guid id, JointBidsForm form) =>
        Save(form, JointBidsForm.From(Tender), "JointBids", () => Tender.SetJointBids(form.Welcome!.Value, Current.Act));
}

/// <summary>The answer as chosen.</summary>
public sealed class JointBidsForm : PartForm
{
    [Required(ErrorMessageResourceType = typeof(TenderText), ErrorMessageResourceName = nameof(TenderText.ChooseJointBids))]
    public bool? Welcome { get; set; }

    public static JointBidsForm From(Tender tender) => new() { Welcome = tender.JointBidsWelcome };

    public override IEnumerable<(string Name, string? Value)> Fields() => [(TenderText.JointBids, Welcome switch { true => TenderText.Yes, false => TenderText.No, _ => null })];
}
