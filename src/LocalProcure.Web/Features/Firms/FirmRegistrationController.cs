using LocalProcure.Domain.Firms;
using Microsoft.AspNetCore.Mvc;

namespace LocalProcure.Web.Features.Firms;

/// <summary>Registers a firm; the person becomes its first owner. Firms that look the same are shown first, so that nobody is here twice.</summary>
[Route("firms/new")]
public sealed class FirmRegistrationController(AppDb db, Current current) : Controller
{
    [HttpGet]
    public IActionResult New() => View("New", new RegisterForm { Key = Guid.CreateVersion7() });

    [HttpPost]
    public async Task<IActionResult> Create(RegisterForm form)
    {
        if (!ModelState.IsValid) return this.Refused("New", form);
        if (current.Me.IsMemberOfFirm(form.Key)) return this.GoTo($"/firms/{form.Key}/profile");
        var number = NumberIn(form);
        if (!form.IsAnother && await SameFirms(form.Name!, number) is { Count: > 0 } same)
        {
            ViewData["Same"] = same;
            return View("Same", form);
        }
        var isFree = form.Key != Guid.Empty && !await db.Firms.AnyAsync(f => f.Id == form.Key);
        var firm = new Firm(form.Name!.Trim(), form.Kind!.Value, current.Act, isFree ? form.Key : null);
        if (number is not null) firm.SetNumbers([number], current.Act);
        db.Firms.Add(firm);
        db.FirmMembers.Add(new FirmMember(firm.Id, current.Me.Id, FirmRole.Owner, current.Act));
        await db.SaveChangesAsync();
        return this.GoTo($"/firms/{firm.Id}/profile");
    }

    /// <summary>Firms with the same number, or with the same name when it is a listed one: what is not listed must not show that it exists.</summary>
    private Task<List<Firm>> SameFirms(string name, FirmNumber? number)
    {
        var lower = name.Trim().ToLowerInvariant();
        return db.Firms.Listed().Where(f => f.Name.ToLower() == lower || f.TradingName!.ToLower() == lower
            || number != null && f.Numbers.Any(n => n.Scheme == number.Scheme && n.Number == number.Number)).OrderBy(f => f.Name).Take(5).ToListAsync();
    }

    private static FirmNumber? NumberIn(RegisterForm form)
    {
        if (string.IsNullOrWhiteSpace(form.Number)) return null;
        var scheme = form.Scheme is { } said && RegisterNumber.Schemes.Contains(said) ? said : RegisterNumber.UsualFor(form.Kind!.Value);
        return new FirmNumber(scheme, RegisterNumber.Normal(scheme, form.Number));
    }
}
