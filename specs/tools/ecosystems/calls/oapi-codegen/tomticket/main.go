package main

import (
	"bytes"
	"context"
	"fmt"
	"mime/multipart"
	"os"

	"calls/calls/oapi-codegen/tomticket/api"
)

func main() {
	client, err := api.NewClientWithResponses(os.Getenv("MOCK"))
	if err != nil {
		panic(err)
	}
	var body bytes.Buffer
	form := multipart.NewWriter(&body)
	form.WriteField("nome", "Joana Prado")
	form.WriteField("email", "joana.prado@example.com")
	form.Close()
	response, err := client.UpdateClientWithBodyWithResponse(
		context.Background(), "invented", "joana.prado@example.com", api.EMAIL,
		form.FormDataContentType(), &body)
	if err != nil {
		panic(err)
	}
	fmt.Println(*response.JSON200.Mensagem)
}
