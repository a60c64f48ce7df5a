using LocalProcure.Domain.Bids;

namespace LocalProcure.Web.Data.Keys;

/// <summary>A receipt to keep: the signed text, its signature, and how to check it without us.</summary>
public static class ReceiptFile
{
    public static string Text(Receipt receipt, string signature, string publicKey) =>
        receipt.Text() + "\n" + string.Join('\n',
            ReceiptText.Signature, signature, "", ReceiptText.Key, publicKey, "", ReceiptText.HowToCheck,
            "openssl dgst -sha256 -verify receipt-key.pem -signature receipt.sig receipt.txt", "sha256sum bid.json", "");
}
