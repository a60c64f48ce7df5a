using LocalProcure.Domain.Spend;
using Microsoft.AspNetCore.DataProtection;

namespace LocalProcure.Web.Features.Spend;

/// <summary>Signed addresses in questions to suppliers: whoever holds one may answer that one question, without signing in.</summary>
public sealed class AskLinks(IDataProtectionProvider protection)
{
    private readonly IDataProtector seal = protection.CreateProtector("LocalProcure.SupplierQuestions");

    public string Of(SupplierQuestion question) => $"/supplier-answers/{seal.Protect(question.Id.ToString("N"))}";

    public Guid? Read(string token)
    {
        try { return Guid.ParseExact(seal.Unprotect(token), "N"); }
        catch (System.Security.Cryptography.CryptographicException) { return null; }
        catch (FormatException) { return null; }
    }
}
